/** Kinds of words that tell what stands around them, in the languages of the Latin alphabet that scholars write most. */
const lists = {
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember dez janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre spring summer autumn fall winter ene fev abr ago dic out',
  editor:
    'ed eds editor editors edited hrsg hg hgg herausgeber herausgegeben red org orgs coord coords coordinador coordinadores éd éds dir dirs edd edit editado editores compiler comp comps compilador editeur editeurs ред organizador organizadores cur herausgeberin édité dirigé redaktion bearb',
  translator:
    'trans transl translator translated translation übers übersetzt übersetzung übersetzer trad traducción tradução traduit traducido traduction traductor traduzione tr traduzido',
  inword: 'in dans en em im nel aus apud within dalam',
  pages: 'p pp pages page pgs pg s seiten seite pág págs pag pags p-p ss páginas página',
  volume:
    'vol volume vols band bd bde jg jahrgang tome tomo t v bände ano año année volumes jahrg nf vol-',
  number:
    'no number nr n num issue heft h nº núm numéro número n° nos iss article art issues fasc fascicule paper suppl supplement special sonderheft beiheft ausgabe hft fascicle',
  edition:
    'edition edn aufl auflage ed édition edición edição reprint repr revised rev expanded enlarged überarb überarbeitete erweiterte erw neuausgabe neu durchgesehene unveränderte nachdruck aktualisierte 2nd 3rd 1st 4th nd rd th st second third fourth fifth vollständig',
  press:
    'press verlag publishers publisher publishing publications books editions éditions editorial editora editore edizioni verl buchverlag university springer wiley elsevier routledge sage blackwell mcgraw-hill academic kluwer dekker oxford cambridge harvard yale princeton mit macmillan palgrave penguin norton harper sons co inc ltd group company house gmbh suhrkamp beck fischer campus nomos vandenhoeck mohr westdeutscher leske budrich lang juventa beltz rowohlt reclam hanser klett-cotta metzler vs transcript duncker humblot luchterhand huber hogrefe kohlhammer enke steiner lit böhlau niemeyer winter fink klett westview earthscan ashgate brill erlbaum guilford gallimard seuil puf harmattan colin maspero cup oup prentice-hall addison-wesley chapman hall birkhäuser plenum crc ieee acm aaai iaea imprint éditeur prensa imprensa presses pub publ publs edward elgar presse druckerei buchhandlung selbstverlag eigenverlag',
  journal:
    'journal j review rev annals ann quarterly zeitschrift archiv archives arch bulletin bull letters lett transactions trans magazine revista revue rivista american british european international research studies social science sci soc phys chem biol med nature zschr zs ztschr jahrbuch blätter forschung hefte rundschau mitteilungen magazin wochenschrift annales cahiers annual advances communications acta physical jama lancet politische vierteljahresschrift kölner welt leviathan soziale sociological economic psychological today news times post tijdschrift yearbook newsletter gazette monthly weekly herald tribune guardian zeitung spiegel zeit',
  meeting:
    'proceedings proc conference conf symposium symp workshop congress meeting colloquium tagung kongress kongreß congrès congreso congresso actas actes atti verhandlungen kongresses soziologentages soziologentag tagungsband conferences seminar intl annual session presented lecture notes lncs jornadas encontro anais',
  thesis:
    'thesis dissertation diss phd ph.d thèse tesis tese master masters diplomarbeit magisterarbeit habilitation habilitationsschrift habil msc doctoral unpublished doctorat dissertação mestrado doutorado masterarbeit bachelorarbeit unveröff unveröffentlichte unveröffentlichtes inaugural-dissertation staatsexamensarbeit doktorarbeit',
  report:
    'report reports technical tech working discussion memorandum memo bericht arbeitspapier diskussionspapier manuskript ms abschlussbericht forschungsbericht rapport informe relatório gutachten expertise occasional policy brief preprint research-report projektbericht zwischenbericht endbericht schriftenreihe reihe series mimeo arbeitsberichte discussion-paper drucksache patent standard materialien',
  city: 'london york new cambridge oxford boston chicago paris berlin münchen munich frankfurt hamburg köln cologne stuttgart wien vienna zürich zurich basel bern leipzig dresden bonn opladen wiesbaden weinheim göttingen tübingen heidelberg baden-baden bielefeld mannheim freiburg hannover nürnberg konstanz bremen darmstadt münster amsterdam rotterdam dordrecht leiden hague brussels bruxelles madrid barcelona lisboa roma rome milano milan torino bologna moscow tokyo beijing delhi mumbai sydney melbourne toronto montreal washington philadelphia princeton berkeley stanford angeles francisco diego san los chichester hoboken thousand oaks newbury park beverly hills englewood cliffs reading aldershot houndmills basingstoke dublin edinburgh glasgow manchester copenhagen oslo stockholm helsinki prague warsaw budapest singapore kong buenos aires méxico mexico bogotá santiago paulo janeiro rio são lima caracas habana ithaca minneapolis durham baltimore haven atlanta austin seattle bloomington urbana ann arbor geneva genève lausanne lyon marseille grenoble paderborn augsburg regensburg würzburg erlangen jena halle potsdam kassel gießen marburg hildesheim oldenburg osnabrück bochum dortmund essen duisburg düsseldorf neuwied reinbek hohengehren pfaffenweiler innsbruck graz salzburg linz mahwah hillsdale erlbaum jakarta',
  region:
    'usa uk u.s ma ca ny nj pa il dc md va tx mass conn calif england germany deutschland france italy spain canada australia netherlands switzerland austria österreich schweiz japan china india brazil brasil ct mi wi nc fl oh ga wa az co mn ind ill mich a.m am main rhein bundesrepublik ddr brd states ireland scotland sp rj mg',
  and: 'and und et y e & u i och en og',
  etal: 'al others u.a a colleagues mitarb mitarbeit et',
  particle:
    'van von de der den del della di da dos du la le ter ten zu zur vom el al bin ibn do das af av zum y des dalla degli st',
  online:
    'retrieved accessed available online http url doi verfügbar zugriff abgerufen abruf aufgerufen letzter stand disponible disponível acesso consulté consultado access cited downloaded download website web internet homepage letzte geprüft zuletzt visited from unter',
  undated:
    'forthcoming press n.d o.j undated submitted preparation accepted prep appear i.e erscheint erscheinen druck prelo prensa paraître vorb in-press s.d nd im',
  organisation:
    'university universität universidad universidade université universiteit institute institut instituto department center centre zentrum association society gesellschaft commission committee council ministry ministerium bundesministerium office agency organization organisation foundation stiftung bundesamt amt bundesanstalt bank national united nations world government federal bureau company corporation college school academy akademie fachbereich fakultät abteilung bund verband kommission ausschuss statistisches bundeszentrale forschungsinstitut laboratory laboratories division universitäten dept inst univ union group team working project programme program hochschule landesamt collaboration ministério ministerio ministère conselho consejo conseil secretaria secretaría asociación associação sociedade sociedad société centro comissão comisión agência agencia fundação fundación fondation banco banque departamento dirección governo gobierno organização organización observatorio tribunal câmara serviço servicio cour',
  suffix: 'jr sr ii iii iv junior',
  little:
    'the of a an to for on with from by at as into its their how what why is are der die das des dem den und ein eine einer eines für mit im auf zu zur zum von bei über als nach aus le les du un une l d pour sur aux el los las una por para con del o os um uma no na nos nas ao da do dos il lo gli i della delle dei nella between toward towards among under over through or not durch gegen zwischen sich wie ist sind nicht oder am',
  generation:
    'abstract comment reply response introduction preface foreword review rezension einleitung vorwort kommentar editorial erratum book besprechung interview',
} as const;

export type WordClass = keyof typeof lists;
export const wordClasses = Object.keys(lists) as readonly WordClass[];

const bits: ReadonlyMap<string, number> = new Map(wordClasses.map((name, n) => [name, 1 << n]));

/** The bit of a class in what `classesOf` gives. */
export function bitOf(name: WordClass): number {
  return bits.get(name) ?? 0;
}

const classes: ReadonlyMap<string, number> = (() => {
  const all = new Map<string, number>();
  for (const name of wordClasses)
    for (const word of lists[name].split(' ')) all.set(word, (all.get(word) ?? 0) | bitOf(name));
  return all;
})();

/** The classes of a word in lower case, as bits; 0 for a word that tells nothing. */
export function classesOf(word: string): number {
  return classes.get(word) ?? 0;
}
