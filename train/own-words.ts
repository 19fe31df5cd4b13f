/** Words of this project's own for made-up references, where the corpora have too few: German, organisations, newspapers. */
const words = (text: string): readonly string[] => text.split('|').map((word) => word.trim());

export const germanFamilies = words(
  'Müller|Schmidt|Schneider|Fischer|Weber|Meyer|Wagner|Becker|Schulz|Hoffmann|Schäfer|Koch|Bauer|Richter|Klein|Wolf|Schröder|Neumann|Schwarz|Zimmermann|Braun|Krüger|Hofmann|Hartmann|Lange|Werner|Krause|Lehmann|Köhler|Herrmann|König|Walter|Mayer|Huber|Kaiser|Fuchs|Peters|Lang|Scholz|Möller|Weiß|Jung|Hahn|Vogel|Friedrich|Keller|Günther|Frank|Berger|Winkler|Roth|Beck|Lorenz|Baumann|Franke|Albrecht|Schuster|Simon|Ludwig|Böhm|Winter|Kraus|Schumacher|Krämer|Vogt|Stein|Jäger|Otto|Sommer|Groß|Seidel|Heinrich|Brandt|Haas|Schreiber|Graf|Dietrich|Ziegler|Kuhn|Kühn|Pohl|Engel|Horn|Busch|Bergmann|Thomas|Voigt|Sauer|Arnold|Wolff|Pfeiffer|Steinmann-Groß|Müller-Lorenz|Kaufmann|Rehberg|Nassauer|Ostermeier|Kleinschmidt|Hradecky|Diekhoff|Schimmel|Blossmann|Mayntzer|Lepsien|Habeck|Luckner|Elwert|Geißner|Zapfel|Offermann|Becker-Schmid|Beck-Hansen|Bourquin|Brüsing|Kocks|Kriesig|Streeker|Scharpfen|Klingenberg|Westphal|Rieger|Hömberg|Türk|Öztürk|Yıldız|Nohlen|Wehling|Wiesenthal',
);
export const germanGivens = words(
  'Hans|Peter|Klaus|Wolfgang|Jürgen|Karl|Heinz|Dieter|Manfred|Uwe|Günter|Bernd|Werner|Horst|Rainer|Helmut|Ursula|Renate|Monika|Petra|Karin|Sabine|Ute|Gisela|Brigitte|Ingrid|Helga|Barbara|Andrea|Susanne|Claudia|Martina|Ulrich|Walter|Hartmut|Ulrike|Franz-Xaver|Karl-Heinz|Hans-Peter|Hans-Georg|Wolf-Dieter|Johannes|Stefan|Thomas|Michael|Martin|Matthias|Andreas|Christian|Frank|Jörg|Annette|Heike|Gabriele|Elisabeth|Johanna|Max|Georg|Niklas|Theodor|Robert|Reinhard|Rolf|Gerd|Gert|Erwin|Friedrich|Fritz|Ernst|Otto|Volker|Norbert|Lutz|Axel|Eckhard|Heiner|Bernhard|Christoph|Katharina|Birgit|Ilona|Regina|Sighard|Richard|Josef|Paul B.|Klaus F.|M. Rainer|Hans W.|Karl O.|Ulrich K.',
);
export const germanCities = words(
  'Frankfurt/M.|Frankfurt a.M.|Frankfurt am Main|Frankfurt a. M.|Frankfurt|Opladen|Berlin|München|Köln|Wiesbaden|Hamburg|Stuttgart|Bonn|Göttingen|Tübingen|Weinheim|Weinheim und München|Weinheim/München|Basel|Wien|Zürich|Leipzig|Reinbek|Reinbek bei Hamburg|Darmstadt|Neuwied|Münster|Bielefeld|Baden-Baden|Heidelberg|Konstanz|Mannheim|Nürnberg|Bern|Berlin/New York|Frankfurt/New York|Frankfurt a.M./New York|Bremen|Hannover|Kassel|Dresden|Paderborn|Freiburg|Freiburg i.Br.|Graz|Innsbruck|Würzburg|Hildesheim|Pfaffenweiler|Bochum|Dortmund|Essen|Düsseldorf|Mainz|Marburg|Gießen|Jena|Halle|Potsdam|Augsburg|Regensburg|Erlangen|Stuttgart u.a.|Köln und Opladen|Köln/Opladen|Meisenheim am Glan|Neuwied/Berlin|Bad Heilbrunn|Königstein/Ts.|Bern u. a.|Frankfurt/Main|St. Gallen|Hamburg-Harburg|Berlin (West)',
);
export const germanPublishers = words(
  'Suhrkamp|Campus|Campus Verlag|Westdeutscher Verlag|Leske + Budrich|Leske und Budrich|Leske & Budrich|VS Verlag für Sozialwissenschaften|VS Verlag|Nomos|Nomos Verlagsgesellschaft|Juventa|Beltz|Springer VS|Beck|C.H. Beck|Rowohlt|Enke|Ferdinand Enke Verlag|Luchterhand|Duncker & Humblot|Mohr|Mohr Siebeck|J.C.B. Mohr (Paul Siebeck)|Vandenhoeck & Ruprecht|Kohlhammer|W. Kohlhammer|Fischer|Fischer Taschenbuch Verlag|de Gruyter|Walter de Gruyter|UTB|UVK|Transcript|transcript Verlag|Peter Lang|Lang|LIT|Lit Verlag|Huber|Hogrefe|Klett-Cotta|Klett|Piper|Hanser|edition sigma|Edition Sigma|Lucius & Lucius|Metropolis|Centaurus|Oldenbourg|Deutscher Universitäts-Verlag|Westfälisches Dampfboot|Deutsches Jugendinstitut|Statistisches Bundesamt|Wissenschaftszentrum Berlin|Max-Planck-Institut für Bildungsforschung|Metzler-Poeschel|Bundeszentrale für politische Bildung|Barbara Budrich|Waxmann|Klinkhardt|Schüren|Argument|Rotbuch|Böhlau|Kiepenheuer & Witsch|Syndikat|Athenäum|Droste|Olzog|Gabler|Vahlen|Poeschel|Physica|Hampp|Rainer Hampp Verlag|ZUMA|GESIS|IAB|Selbstverlag',
);
export const germanJournals = words(
  'Kölner Zeitschrift für Soziologie und Sozialpsychologie|Zeitschrift für Soziologie|Soziale Welt|Politische Vierteljahresschrift|Leviathan|Berliner Journal für Soziologie|Aus Politik und Zeitgeschichte|Zeitschrift für Bevölkerungswissenschaft|Zeitschrift für Familienforschung|Mitteilungen aus der Arbeitsmarkt- und Berufsforschung|Wirtschaft und Statistik|Sozialer Fortschritt|Zeitschrift für Pädagogik|Zeitschrift für Sozialpsychologie|Soziologische Revue|WSI-Mitteilungen|ZUMA-Nachrichten|ZA-Information|Zeitschrift für Parlamentsfragen|Publizistik|Rundfunk und Fernsehen|Media Perspektiven|Prokla|PROKLA. Zeitschrift für kritische Sozialwissenschaft|Das Argument|Zeitschrift für Erziehungswissenschaft|Unterrichtswissenschaft|Psychologie in Erziehung und Unterricht|Zeitschrift für Entwicklungspsychologie und Pädagogische Psychologie|Psychologische Rundschau|Diagnostica|Gruppendynamik|Österreichische Zeitschrift für Soziologie|Schweizerische Zeitschrift für Soziologie|Österreichische Zeitschrift für Politikwissenschaft|Neue Praxis|Zeitschrift für Sozialreform|DIW-Wochenbericht|Vierteljahrshefte zur Wirtschaftsforschung|Geschichte und Gesellschaft|Historische Sozialforschung|Feministische Studien|Die Verwaltung|Der Staat|Merkur|Die Zeit|Der Spiegel|Frankfurter Allgemeine Zeitung|Süddeutsche Zeitung|die tageszeitung|Zeitschrift für Kulturaustausch|Forum Qualitative Sozialforschung|Sozialwissenschaftliche Informationen|KZfSS|ZfS|PVS|SWS-Rundschau|Angewandte Sozialforschung|Informationen zur Raumentwicklung|Raumforschung und Raumordnung|Archiv für Wissenschaft und Praxis der sozialen Arbeit|Deutschland Archiv|Blätter für deutsche und internationale Politik|Zeitschrift für Gerontologie|BIOS|Sociologia Internationalis|Industrielle Beziehungen|Arbeit|Allgemeines Statistisches Archiv|Planung und Analyse|Jahrbücher für Nationalökonomie und Statistik',
);
export const germanSeries = words(
  'Schriftenreihe des Instituts für Soziologie|Sonderheft 27 der Kölner Zeitschrift für Soziologie und Sozialpsychologie|suhrkamp taschenbuch wissenschaft|Beiträge zur Arbeitsmarkt- und Berufsforschung|Studien zur Sozialwissenschaft|Sozialwissenschaftliche Studien|Gesellschaften im Wandel|Soziale Welt Sonderband 9|Reihe Politikwissenschaft|Arbeitspapiere des Sonderforschungsbereichs|Materialien zur Bevölkerungswissenschaft|Forschungsberichte|Schriften des Zentrums für Umfragen|Soziologische Schriften|Beiträge zur Kommunikationswissenschaft|Deutsche Hochschulschriften',
);
export const germanHeads = words(
  'Wandel|Struktur|Theorie|Soziologie|Entwicklung|Entstehung|Krise|Zukunft|Ende|Grenzen|Folgen|Ursachen|Bedingungen|Bedeutung|Rolle|Funktion|Kritik|Messung|Analyse|Geschichte|Grundlagen|Formen|Dimensionen|Dynamik|Institutionalisierung|Pluralisierung|Modernisierung|Rationalität|Konstruktion|Wahrnehmung|Akzeptanz|Wirkung|Determinanten|Strukturwandel|Logik|Ordnung|Soziale Lage|Konflikte|Muster|Reform|Politische Ökonomie|Lebenslagen|Reproduktion|Legitimation|Integration|Auswirkungen',
);
export const germanGenitives = words(
  'der Moderne|der Gesellschaft|des Wohlfahrtsstaates|der Familie|der Arbeit|der sozialen Ungleichheit|der Öffentlichkeit|des Wählerverhaltens|der Bundesrepublik Deutschland|der Jugend|der Migration|des Lebenslaufs|der Demokratie|der Massenmedien|des politischen Systems|der Bildung|der Erwerbstätigkeit von Frauen|des Arbeitsmarktes|der Parteien|der Kommunikation|der Geschlechterverhältnisse|des Alters|des sozialen Wandels|der Stadt|der Religion|der europäischen Integration|des Handelns|der Kultur|des Kapitalismus|der Bevölkerung|der Umfrageforschung|der Verwaltung|der Hochschule|der Schule|der Gewalt|der Nation|des Geldes|der Technik|von Organisationen|von Netzwerken|privater Haushalte|sozialer Bewegungen|ethnischer Minderheiten|nichtehelicher Lebensgemeinschaften|des Fernsehens|der Globalisierung|der Wissenschaft|der Kindheit|der Ehescheidung|der Risikogesellschaft',
);
export const germanTopics = words(
  'Soziale Ungleichheit|Individualisierung|Bildung|Arbeit und Freizeit|Familie|Partnerschaft|Armut|Lebensstile|Wertewandel|Politische Kultur|Wahlverhalten|Klassenlage|Soziales Kapital|Migration|Integration|Fremdenfeindlichkeit|Rechtsextremismus|Jugend|Alter|Gesundheit|Umweltbewußtsein|Arbeitslosigkeit|Erwerbsverläufe|Geschlecht|Mobilität|Gewerkschaften|Eliten|Medien|Öffentlichkeit|Vertrauen|Netzwerke|Institutionen|Demokratie|Sozialstaat|Rentenreform|Generationen|Kinder|Schule|Hochschule|Berufsausbildung|Sozialisation|Identität|Kultur|Religion|Macht und Herrschaft|System und Lebenswelt|Wissen|Handeln|Kommunikation|Gewalt|Kriminalität|Stadt und Land|Transformation|Vereinigung|Europa|Lebensqualität|Zufriedenheit|Einkommen|Haushalt|Zeitverwendung|Konsum|Technik|Organisation|Verwaltung|Umfrageforschung|Methoden der empirischen Sozialforschung|Einstellungen|Wahlforschung|Interviewereffekte|Internetnutzung',
);
export const germanPlacesIn = words(
  'in Deutschland|in der Bundesrepublik|in Ost- und Westdeutschland|in Europa|in der DDR|in modernen Gesellschaften|im internationalen Vergleich|in Österreich|in der Schweiz|in den neuen Bundesländern|im Wandel|im Lebensverlauf|im 19. Jahrhundert|zwischen Tradition und Moderne|nach der Wende|im Transformationsprozeß|am Beispiel Berlins|im Wohlfahrtsstaat|seit 1945|1950-1990',
);
export const germanSubtitles = words(
  'Eine empirische Untersuchung|Ergebnisse einer Befragung|Eine vergleichende Analyse|Theoretische Ansätze und empirische Befunde|Bestandsaufnahme und Perspektiven|Ein Überblick|Grundlagen, Methoden, Anwendungen|Zur Kritik der funktionalistischen Vernunft|Eine Einführung|Ein Beitrag zur Theorie der Gesellschaft|Anmerkungen zu einer Debatte|Studien zur Sozialstruktur|Festschrift für einen Soziologen|Eine Längsschnittanalyse|Daten, Fakten, Trends|Konzepte und Messung|Neue Wege der Forschung|Auf dem Weg in eine andere Moderne|Ein Handbuch|Eine Replik|Beiträge zu einer Kontroverse|Ergebnisse des Sozio-ökonomischen Panels|Befunde aus dem ALLBUS|Eine Sekundäranalyse|Texte zur Einführung|Lehrbuch|Möglichkeiten und Grenzen|Probleme der Messung|Zum Verhältnis von Theorie und Praxis|Über die Zukunft der Arbeit',
);
export const organisations = words(
  'World Health Organization|United Nations Development Programme|United Nations Office on Drugs and Crime (UNODC)|International Organization for Migration (IOM)|European Commission|World Bank|International Labour Office|OECD|UNESCO|UNHCR|American Psychological Association|National Research Council|U.S. Department of Justice|U.S. Census Bureau|U.S. Customs and Border Protection|U.S. Government Accountability Office|National Institute on Drug Abuse|Congressional Research Service|Human Rights Watch|Amnesty International|Pew Research Center|International Crisis Group|Migration Policy Institute|National Center for Health Statistics|Centers for Disease Control and Prevention|Office for National Statistics|Department of Health|Home Office|Ministry of Education|Statistics Canada|Australian Bureau of Statistics|European Union|Council of Europe|Statistisches Bundesamt|Bundesministerium für Bildung und Forschung|Bundesministerium für Familie, Senioren, Frauen und Jugend|Bundesministerium für Arbeit und Sozialordnung (BMA)|Institut für Demoskopie Allensbach|Deutsches Institut für Wirtschaftsforschung|Bundesanstalt für Arbeit|Deutscher Bundestag|Bundeszentrale für politische Bildung|Forschungsgruppe Wahlen|Wissenschaftsrat|Deutsche Shell|Arbeitsgruppe Bildungsbericht|Autorengruppe Bildungsberichterstattung|Instituto Brasileiro de Geografia e Estatística|Ministério da Saúde|Comisión Económica para América Latina y el Caribe (CEPAL)|Instituto Nacional de Estadística|Secretaría de Gobernación|Comisión Nacional de los Derechos Humanos|Ministère de la Santé|Institut national de la statistique|Federal Bureau of Investigation|American Immigration Council|Washington Office on Latin America|Drug Enforcement Administration|Europol|Frontex|Global Initiative against Transnational Organized Crime|Save the Children|Médecins Sans Frontières|National Commission on Excellence in Education|Committee on Climate Change|Food and Agriculture Organization of the United Nations|Intergovernmental Panel on Climate Change (IPCC)|Royal Society|Institute of Medicine|Kaiser Family Foundation|Rand Corporation|R Core Team|Eurostat|Joint Committee on Standards|Brasil|Canada|Greater London Authority|New York State Department of Health|Carnegie Council on Adolescent Development|Working Group on Migration',
);
export const newspapers = words(
  'New York Times|The New York Times|Washington Post|The Guardian|The Economist|Time|Time Magazine|Newsweek|Los Angeles Times|Wall Street Journal|Financial Times|BBC News|CNN|Al Jazeera|Foreign Policy|Foreign Affairs|The Atlantic|Le Monde|El País|La Jornada|Excelsior|El Universal|Reforma|Arizona Republic|Houston Chronicle|San Antonio Express-News|USA Today|Chicago Tribune|Boston Globe|The Independent|The Times|The Telegraph|Der Spiegel|Die Zeit|Süddeutsche Zeitung|Frankfurter Rundschau|Folha de S. Paulo|O Globo|Reuters|Associated Press|The New Yorker|Harper’s|Slate|Salon|Vox|Vice News|Politico|National Public Radio|All Things Considered|Morning Edition|Fox News|Daily Mail|Tucson Sentinel|El Paso Times|Milenio|Proceso|The Nation|Mother Jones|The Conversation|Christian Science Monitor|Miami Herald|Toronto Star|The Hindu|Times of India|South China Morning Post|Haaretz|Neue Zürcher Zeitung|Der Standard|taz',
);
export const meetings = words(
  'Annual Meeting of the American Sociological Association|Annual Conference of the International Communication Association|IEEE International Conference on Computer Vision|ACM Conference on Human Factors in Computing Systems|International Symposium on Circuits and Systems|International Conference on Machine Learning|Kongress der Deutschen Gesellschaft für Soziologie|European Conference on Information Systems|Workshop on Statistical Methods|Congresso Brasileiro de Ciências da Comunicação|World Congress of Sociology|Conference on Empirical Methods in Natural Language Processing|Annual Meeting of the Population Association of America|Hawaii International Conference on System Sciences',
);
export const cityStates = words(
  'New York, NY|Cambridge, MA|Washington, DC|Washington, D.C.|Chicago, IL|Los Angeles, CA|Tucson, AZ|Durham, NC|Berkeley, CA|Thousand Oaks, CA|Newbury Park, CA|Baltimore, MD|New Haven, CT|Princeton, NJ|Westport, CT|Stanford, CA|Boston, MA|Philadelphia, PA|Boulder, CO|Lanham, MD|Austin, TX|Minneapolis, MN|Ithaca, NY|Athens, GA|London, UK|Cambridge, UK|Oxford, UK|Geneva, Switzerland|Vienna, Austria|Mexico City|México, D.F.|Ciudad de México|Buenos Aires|São Paulo|Rio de Janeiro|Bogotá|Tijuana, Baja California|Paris, France|Dordrecht, The Netherlands|Englewood Cliffs, NJ|Hillsdale, NJ|Mahwah, NJ|Norwood, NJ|San Francisco|Beverly Hills|London and New York|London/New York|London|New York|Cambridge|Oxford|Chicago|Amsterdam|Paris|Dordrecht|Leiden|Boston|Philadelphia|Cham|Berlin|Heidelberg|Singapore|Tokyo|Beijing|Sydney|Toronto|Madrid|Barcelona|Lisboa|Coimbra|Milano|Roma|Hoboken, NJ|Upper Saddle River, NJ|Reading, MA|Malden, MA|Aldershot|Farnham|Basingstoke|Cheltenham|Bristol|Manchester|Edinburgh',
);
export const thesisGenres = words(
  'PhD thesis|Ph.D. thesis|PhD dissertation|Doctoral dissertation|Unpublished doctoral dissertation|Master’s thesis|Dissertation|Diplomarbeit|Habilitationsschrift|Tese de Doutorado|Dissertação de Mestrado|Tesis doctoral|Thèse de doctorat|Unveröffentlichte Magisterarbeit',
);
export const reportGenres = words(
  'Technical report|Tech. rep.|Working paper|Discussion paper|Research report|Policy brief|Occasional paper|Special Report|Arbeitspapier|Diskussionspapier|Forschungsbericht|Informe técnico|Working Paper No. 12',
);
export const universities = words(
  'University of California, Berkeley|Stanford University|University of Michigan|Harvard University|University of Arizona|University of Texas at El Paso|Columbia University|University of Oxford|London School of Economics|University of Amsterdam|Universität zu Köln|Universität Mannheim|Freie Universität Berlin|Universität Bielefeld|Universität Konstanz|Technische Universität Dresden|Universität Wien|ETH Zürich|Universidade de São Paulo|Universidade Federal do Rio de Janeiro|Universidad Nacional Autónoma de México|El Colegio de la Frontera Norte|Université de Paris|University of Toronto|University of Tokyo|Department of Sociology, University of Chicago|Massachusetts Institute of Technology|Carnegie Mellon University|Universität Hamburg, Fachbereich Sozialwissenschaften',
);
export const romance = {
  pt: {
    offices: words(
      'Ministério da Saúde|Ministério da Educação|Brasil. Ministério da Saúde|Instituto Nacional de Estudos e Pesquisas Educacionais|Conselho Nacional de Justiça|Conselho Nacional de Desenvolvimento Científico e Tecnológico|Associação Brasileira de Saúde Coletiva|Sociedade Brasileira de Pediatria|IBGE - Instituto Brasileiro de Geografia e Estatística|Centro de Gestão e Estudos Estratégicos|Secretaria de Educação Especial|BRASIL|Organização Pan-Americana da Saúde|Universidade de São Paulo|Governo do Estado de São Paulo',
    ),
    heads: words(
      'Educação|Políticas públicas|A produção científica|Saúde coletiva|Comunicação|Formação de professores|Desenvolvimento regional|Gênero e trabalho|Violência urbana|Movimentos sociais|Gestão democrática|História e memória|Território|Infância|Cidadania|Juventude|Migrações internacionais|Desigualdade social|A organização do conhecimento|Avaliação da aprendizagem|O Estado e a burguesia|A construção da identidade|Crítica da razão dualista|Os sentidos do trabalho',
    ),
    tails: words(
      'no Brasil|na América Latina|na escola pública|em Portugal|na perspectiva histórico-cultural|no século XXI|em São Paulo|na Amazônia brasileira|na era digital|nas universidades federais|do Rio de Janeiro|em tempos de pandemia',
    ),
    subtitles: words(
      'um estudo de caso|uma revisão sistemática|desafios e perspectivas|análise do período de 2010 a 2020|notas para um debate|contribuições teóricas|limites e possibilidades|uma abordagem qualitativa|entre o público e o privado|reflexões a partir da prática',
    ),
    publishers: words(
      'Cortez|Vozes|Expressão Popular|Companhia das Letras|Boitempo|Editora da Unicamp|Edusp|Paz e Terra|Autores Associados|Zahar|Hucitec|Editora UFMG|Almedina|Afrontamento|Atlas|Contexto|UNESP|Autêntica|Record|Loyola|EdUFBA|Fundação Getulio Vargas',
    ),
    places: words(
      'São Paulo|Rio de Janeiro|Belo Horizonte|Porto Alegre|Brasília|Campinas|Petrópolis|Salvador|Curitiba|Florianópolis|Lisboa|Porto|Coimbra|Recife|Campinas, SP|São Paulo, SP|Brasília, DF',
    ),
    journals: words(
      'Educação e Pesquisa|Revista Brasileira de Educação|Cadernos de Pesquisa|Educação & Sociedade|Revista de Saúde Pública|Ciência da Informação|Cadernos de Saúde Pública|Estudos Avançados|Revista Brasileira de Ciências Sociais|Dados|Novos Estudos Cebrap|Análise Social|Perspectivas em Ciência da Informação|Psicologia: Reflexão e Crítica|Lua Nova|Tempo Social|Educar em Revista|Ciência & Saúde Coletiva',
    ),
  },
  es: {
    offices: words(
      'Ministerio de Salud|Ministerio de Educación|Consejo Nacional de Población|Secretaría de Relaciones Exteriores|Instituto Nacional de Migración (INM)|Comisión Nacional de Búsqueda|Centro de Estudios Migratorios|Organización Internacional para las Migraciones (OIM)|Gobierno de México|Asociación Mexicana de Sociología|CEPAL|Banco de España|Cámara de Diputados|Observatorio de Legislación y Política Migratoria',
    ),
    heads: words(
      'Educación|Políticas migratorias|La construcción social|Violencia y territorio|Género|Movimientos sociales|Historia oral|Ciudadanía|Infancia migrante|La frontera|Crítica de la razón|Desigualdad|Trabajo y familia|El crimen organizado|Memoria colectiva|Tráfico de migrantes|Democracia y participación|La invención|Derechos humanos|Manual de sociología|Las rutas',
    ),
    tails: words(
      'en México|en América Latina|en España|en la Argentina contemporánea|en la frontera norte|de la globalización|del Estado moderno|en el siglo XX|de los pueblos indígenas|en Colombia|de las mujeres|en Centroamérica',
    ),
    subtitles: words(
      'un estudio comparado|reflexiones e interrogantes|una aproximación crítica|retos y perspectivas|aportes para el debate|entre la historia y la política|teoría y práctica|un análisis exploratorio|notas de investigación',
    ),
    publishers: words(
      'Siglo XXI|Fondo de Cultura Económica|Anagrama|Paidós|Gedisa|Alianza|Ariel|Cátedra|El Colegio de México|CLACSO|Porrúa|Akal|Taurus|Trotta|Tecnos|Sudamericana|Eudeba|UNAM|FLACSO|Planeta|Siruela|Lucina|Crítica|Herder',
    ),
    places: words(
      'México|Ciudad de México|Madrid|Barcelona|Buenos Aires|Bogotá|Santiago de Chile|Lima|México, D.F.|Quito|Tijuana|Guadalajara|Caracas|Montevideo|Valencia|Sevilla',
    ),
    journals: words(
      'Estudios Sociológicos|Revista Mexicana de Sociología|Frontera Norte|Migraciones Internacionales|Nueva Sociedad|Desacatos|Papers|Perfiles Latinoamericanos|Revista Española de Investigaciones Sociológicas|Foro Internacional|Estudios Fronterizos|Cuadernos de Trabajo Social|Política y Sociedad|Convergencia|Migración y Desarrollo|Desarrollo Económico',
    ),
  },
  fr: {
    offices: words(
      'Ministère de la Justice|Conseil de l’Europe|Haut Conseil à l’Intégration|Institut national d’études démographiques (INED)|Organisation internationale du travail|Commission nationale consultative|Cour des comptes|Assemblée nationale|Association française de sociologie|Centre national de la recherche scientifique',
    ),
    heads: words(
      'La construction|L’invention|Sociologie|Histoire|Les politiques|La fabrique|Genèse|Pratiques et représentations|Le travail|L’espace public|Mémoire et identité|Les formes|La crise|Archéologie|Le pouvoir|Figures|Territoires|La production',
    ),
    tails: words(
      'de la ville|de l’État|en France|au XIXe siècle|de la jeunesse|des classes populaires|du politique|des migrations|de l’école|de la famille|en Europe|du savoir|de la modernité',
    ),
    subtitles: words(
      'une étude comparée|enjeux et perspectives|essai de sociologie|théories et pratiques|une approche critique|entre droit et politique|étude de cas|introduction à une analyse',
    ),
    publishers: words(
      'Gallimard|Seuil|Presses Universitaires de France|PUF|La Découverte|L’Harmattan|Armand Colin|Fayard|Minuit|Éditions de Minuit|Flammarion|Presses de Sciences Po|CNRS Éditions|Dunod|Albin Michel|Karthala|Presses universitaires de Rennes',
    ),
    places: words(
      'Paris|Lyon|Rennes|Grenoble|Bruxelles|Genève|Montréal|Aix-en-Provence|Toulouse|Bordeaux|Strasbourg|Lausanne|Québec',
    ),
    journals: words(
      'Revue française de sociologie|Actes de la recherche en sciences sociales|Annales|Population|Sociologie du travail|Genèses|Politix|L’Année sociologique|Cultures & Conflits|Esprit|Le Mouvement social|Revue française de science politique|Critique|Revue européenne des migrations internationales',
    ),
  },
} as const;

export const organisationParts = {
  heads: words(
    'Ministry|Department|Office|Institute|Centre|Center|Association|Council|Committee|Commission|Agency|Bureau|Federation|Foundation|Working Group|Society|Task Force|Division|Academy|Secretariat',
  ),
  topics: words(
    'Health|Education|Labour|Labor Statistics|Migration|Justice|Environmental Protection|Social Research|Economic Affairs|Human Rights|Foreign Affairs|Public Policy|Drug Policy|Refugees|Women’s Affairs|Homeland Security|Population Studies|International Development|Transport|Agriculture|Crime Prevention|Family Research|Higher Education|Nuclear Safety|Climate Policy|Housing and Urban Development',
  ),
  before: words(
    'National|International|European|American|Federal|World|U.S.|British|Canadian|Australian|Royal|Mexican|Regional|Joint|African|Asian',
  ),
} as const;

export const seriesNames = words(
  'Working Paper|Discussion Paper|Policy Paper|Occasional Paper|Research Report|Non-Proliferation Papers|Policy Brief|Technical Report|Special Report|Background Paper|Briefing Paper|NBER Working Paper|IZA Discussion Paper|Human Development Research Paper|CRS Report|Issue Brief|Fact Sheet|Country Report|Briefing Note|Studies in Migration',
);
