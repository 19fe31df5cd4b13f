/** The heads of lists of references, folded, without number and colon. */
const listHeads =
  /^(?:(?:list of )?references(?: (?:and notes|cited|list))?|reference list|(?:notes|sources|further reading) (?:and|&) references|bibliograph(?:y|ie)(?: (?:and|&) (?:sources|references))?|works cited|(?:literature|sources) cited|cited (?:literature|works)|literature|refer[eê]ncias(?: bibliogr[aá]ficas)?|referencias(?: bibliogr[aá]ficas)?|bibliograf[ií]a(?: citada)?|obras citadas|literatur(?:verzeichnis|angaben)?|quellen-? ?und literaturverzeichnis|zitierte literatur|r[ée]f[ée]rences(?: bibliographiques)?|ouvrages cit[ée]s|riferimenti bibliografici|kirjallisuus|literatuur(?:lijst)?)$/;

/** What comes after such a list. */
const afterList =
  /^(?:appendi(?:x|ces)|annex(?:es|o|os)?|ap[êe]ndices?|anhang|(?:foot|end)?notes?|notas?|anmerkungen|acknowledge?ments?|agradecimientos|agradecimentos|danksagung|remerciements|funding|financiamento|author|about the|supplement|supporting|additional|conflicts? of|competing|data availability|correspond|biograph|received|editor|figures?|tables?|how to cite|copyright|ethics|publisher|peer review|decision letter|index\b)/;

const noteHeads =
  /^(?:(?:foot|end)?notes?|notas?(?: de (?:rodape|fim))?|notas al pie|anmerkungen|notes de bas de page)$/;

/** A line without Markdown, number and colon, as it is compared. */
export function bareHeading(line: string): string {
  return line
    .replace(/^#{1,6}\s*/, '')
    .replace(/[*_#]+/g, '')
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Z])\.?\s+/, '')
    .replace(/\s*[:.]?$/, '')
    .toLowerCase()
    .trim();
}

export function isListHead(line: string): boolean {
  return line.length <= 60 && listHeads.test(bareHeading(line));
}

export function endsList(line: string): boolean {
  return line.length <= 80 && !/\d{4}/.test(line) && afterList.test(bareHeading(line));
}

export function isNoteHead(line: string): boolean {
  return line.length <= 40 && noteHeads.test(bareHeading(line));
}

/** Short, without a stop, and not the end of a sentence that began above. */
export function looksLikeHeading(line: string): boolean {
  if (/^#{1,6}\s+\S/.test(line)) return true;
  if (line.length > 100 || line.length < 2) return false;
  if (!/^["“”‘'(]?[\p{Lu}\d]/u.test(line) || !/\p{L}{2}/u.test(line)) return false;
  const words = line.replace(/(?:\^[\d,]{1,8}\^|[¹²³⁰⁴-⁹]+)$/, '').replace(/[*_]+$/, '');
  return !/[.,;:]$/.test(words) && line.split(/\s+/).length <= 14;
}
