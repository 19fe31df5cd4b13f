/** What may stand in a bracket before the names: "see also", "cf." Not kept to: other words are a prefix too.
 * No alternative may be made up of others, or a run of them is matched in as many ways as it can be parted. */
export const prefixOnly =
  /^[\s,;:.–—"“(]*(?:(?:see|also|cf|e\.?g|i\.?e|viz|for example|for instance|but|and|as|in|from|compare|contra|esp|especially|after|following|reviewed|review|ver|ver também|veja|vide|véase|vid|por ejemplo|por exemplo|p\.\s?ej|p\.\s?ex|siehe|s|vgl|z\.\s?B|etwa|voir|p|cited|adapted|based on|em|en|dans|ed|orig|originally|publ|published|first|since|circa|ca|c|de)\b[\s,;:.]*)*$/iu;

/** "quoted in": the work before it is known through the one after it. */
export const secondHandCue =
  /^[\s,;:.()[\]p\d–-]{0,24}(?:apud|(?:as )?(?:quoted|cited|reported|discussed) (?:in|by)|qtd\.? in|cit(?:ado|ada|\.)? (?:por|em|en|in)|citado por|zit(?:iert|\.) (?:nach|n\.|in)|cité (?:par|dans|in))(?!\p{L})/iu;

/** What authors do; beside a name and a year it makes a cite of them even where no list has it. */
export const sayingVerb =
  /^['’]?s?\s*(?:who|also|have|has|had|and|first|já|también|também)?\s*(?:argu|suggest|show|found|find|propos|report|describ|defin|note|stat|claim|point|demonstrat|conclud|observ|examin|stud|call|discuss|explain|introduc|develop|consider|emphasi|highlight|identif|indicat|investigat|maintain|provid|refer|review|see|use|write|wrote|is|was|afirm|apont|argument|defend|destac|diz|dice|mostr|muestr|observ|propõ|propon|ressalt|segund|señal|sosten|sustent|descrev|describ|explic|conclu|analis|analiz|zeig|beschreib|argument|schreib|betont|definier|montr|affirm|soutien|écri|propos)/iu;

/** What leads to an author: "according to", "by". */
export const leadIn =
  /(?:according to|(?:argued|cited|defined|described|developed|discussed|found|given|introduced|made|noted|observed|proposed|provided|put forward|reported|shown|stated|suggested|used|written) (?:by|in)|following|see|see also|cf\.|segundo|conforme|para|según|de acordo com|de acuerdo con|por|nach|laut|bei|selon|d['’]après|chez)\s*$/iu;

/** Before a short name in capitals these lead to an author too. */
export const smallLeadIn =
  /(?<!\p{L})(?:in|by|from|see|of|the|em|en|de|do|da|del|por|la|el|a|o)\s$/iu;

/** Words that begin a sentence before a name. */
export const sentenceStart =
  /^(?:According|After|Also|As|Based|But|By|Cf\.?|Contra|Following|For|From|However|In|Like|See|Since|Thus|When|While|Segundo|Conforme|Para|Como|Já|Em|Según|Tal|En|Nach|Laut|Bei|Wie|So|Selon|D['’]après|Pour|Comme|Chez)$/;

/** Publishers, months, and what else stands before a year and is no author. */
export const noAuthor =
  /\b(?:Press|Verlag|Publish\p{L}*|Routledge|Springer|Wiley|Elsevier|Sage|Brill|Palgrave|Macmillan|Blackwell|Benjamins|Gruyter|Harvard|Penguin|Editora|Ediciones|Éditions|Gallimard|Suhrkamp|Erlbaum|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter|Janeiro|Fevereiro|Março|Abril|Maio|Junho|Julho|Agosto|Setembro|Outubro|Novembro|Dezembro|Enero|Febrero|Marzo|Mayo|Junio|Julio|Septiembre|Octubre|Noviembre|Diciembre|Januar|Februar|März|Juni|Juli|Oktober|Dezember|Fig|Figs|Figure|Table|Tab|Section|Chapter|Appendix|Act|Law|Lei|Ley|Decreto|Convention|Treaty|Directive|Regulation|Resolution|Article|Art|Constitution|Version|Release|Grant|No|Nr|Nº|DOI|URL|ISBN|Copyright|COVID|SARS|ISO|Inc|Ltd|GmbH|USA|UK|EU|Windows|Office|Census|Censo|Olympics|Edition|Vol|Mid|The|In|By|Since|From|Until|After|Before|During|Between|Around)\b/u;
