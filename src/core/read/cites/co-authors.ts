import type { Token } from './tokens';

/** What stands between the first name of a cite and its date. */
export interface CoAuthors {
  /** The words of each further name, as keys. */
  readonly names: readonly (readonly string[])[];
  /** More words of the first name: a second surname. */
  readonly more: readonly string[];
  /** "et al.", "and colleagues" */
  readonly others: boolean;
  /** Whether nothing stands there but names. */
  readonly clean: boolean;
}

/** Words after "Orsini's" that still let the date be hers: "Orsini's salt and fog scale (2011)". */
const wordsAfterPossessive = 4;
const quiet = /^(?:eds?|orgs?|hrsg|hg|dirs?|coords?|\.|,)\.?$|^[–—\-"”»’]$/i;

/** Reads the tokens from one on as further names. */
export function coAuthorsFrom(
  tokens: readonly Token[],
  from: number,
  hadPossessive: boolean,
): CoAuthors {
  const names: string[][] = [];
  const more: string[] = [];
  let current: string[] | undefined;
  let others = false;
  let spare = hadPossessive ? wordsAfterPossessive : 0;
  let clean = true;
  for (let i = from; i < tokens.length && clean; i++) {
    const { kind, keys, text, possessive } = tokens[i] as Token;
    if (kind === 'name' || kind === 'particle') {
      if (current) current.push(...keys);
      else more.push(...keys);
      if (possessive) spare = wordsAfterPossessive;
    } else if (kind === 'comma' || kind === 'semicolon' || kind === 'joiner') {
      if (current === undefined || current.length > 0) {
        current = [];
        names.push(current);
      }
    } else if (kind === 'others') others = true;
    else if (kind === 'open') i = closeOf(tokens, i);
    else if (kind === 'word' && spare > 0) spare--;
    else if (kind === 'word' || kind === 'sign' || kind === 'close')
      clean = quiet.test(text) || text === '.';
  }
  if (tokens.length > from && /^(?:particle|joiner)$/.test(tokens.at(-1)?.kind ?? ''))
    clean = false;
  return { names: names.filter((name) => name.length > 0), more, others, clean };
}

/** A short bracket, "[UNODC]", is passed over; of one that is not closed here nothing is. */
function closeOf(tokens: readonly Token[], open: number): number {
  const close = tokens.findIndex(({ kind }, i) => i > open && kind === 'close');
  return close > 0 && close - open <= 6 ? close : open;
}
