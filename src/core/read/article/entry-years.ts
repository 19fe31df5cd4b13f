/** A year as entries and cites print it: "2013a". */
export interface PrintedYear {
  readonly year: number;
  /** "a" of "2013a"; empty without one. */
  readonly suffix: string;
  /** Offset in the text that it was found in. */
  readonly at: number;
}

const address = /(?:https?:\/\/|www\.|\bdoi\b:?\s?|\b10\.\d{4,9}\/)\S*/giu;
const visit =
  /(?:acess(?:o|ado)|accessed|access(?: date)?:|retrieved|cited|consult|zugriff|abgerufen|viewed|visited|visitado)[^;\])]{0,45}?\b(?:19|20)\d\d\b/giu;
const year =
  /(?<![\p{L}\d.–-])((?:1[4-9]|20)\d\d)((?:\s?[a-z](?![\p{L}\d]))?)(?![\p{L}\d]|[–-]\d)/gu;

/** Years of an entry in their order, without those of addresses, visits and ranges of pages. */
export function yearsOfEntry(entry: string): readonly PrintedYear[] {
  const blank = (found: string) => ' '.repeat(found.length);
  const text = entry.replace(address, blank).replace(visit, blank);
  return [...text.matchAll(year)].map((found) => ({
    year: Number(found[1]),
    suffix: (found[2] ?? '').trim(),
    at: found.index,
  }));
}

const undated =
  /\b(?:n\.\s?d\.?|s\.\s?d\.?|s\.\s?f\.?|s\/d|o\.\s?J\.?|[Uu]ndated)(?!\p{L})|\b(?:[Ii]n [Pp]ress|[Ff]orthcoming|[Tt]o appear|[Ii]n preparation|[Ss]ubmitted|[Nn]o prelo|[Ee]n prensa|[Ii]m Druck|[Ii]m Erscheinen|[Ss]ous presse|[àÀ] paraître|[Ii]n corso di stampa)\b/gu;

/** Two ways to have no year: none known, and not yet. */
export type Undated = 'none' | 'to come';

/** The first place where a text says that it has no year, or not yet. */
export function undatedIn(
  text: string,
): { readonly kind: Undated; readonly at: number } | undefined {
  undated.lastIndex = 0;
  const found = undated.exec(text);
  return found ? { kind: undatedKind(found[0]), at: found.index } : undefined;
}

export function undatedKind(words: string): Undated {
  return /^(?:[nsNS][.\s/]|[oO]\.|[Uu]ndated)/.test(words) ? 'none' : 'to come';
}
