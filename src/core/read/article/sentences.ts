import type { Span } from '../../model/source';

/** A full stop after these ends no sentence. */
const abbreviations = new Set(
  `al cf eg ie etc vs viz approx ca c fig figs tab eq no nos nr vol p pp par art ch chap sec ed eds trad trans org orgs
   dr mr mrs ms prof st jr sr inc ltd dept univ gen col gov rev sra srta dra bzw vgl usw hrsg bd abb tl apud op cit ibid
   id núm pág págs cap fls s ss f ff et alii lat long max min approx resp incl est i.e e.g u.s u.k u.n d.c`.split(
    /\s+/,
  ),
);

/** From the first of a run of stops on only, or a long run is read again from each of them. */
const stop = /(?<![.!?…])[.!?…]+["”’'»)\]]*[¹²³⁰⁴-⁹]*\s+(?=["“‘'«([¿¡]*[\p{Lu}\d])/gu;
/** Brackets longer than this are not trusted to hold a sentence together. */
const longestBracket = 600;

/** Sentences of `text` from `start` to `end`, without the space between them. */
export function sentencesIn(text: string, start: number, end: number): readonly Span[] {
  const sentences: Span[] = [];
  const part = text.slice(start, end);
  const inBracket = bracketsOf(part);
  let from = 0;
  for (const found of part.matchAll(stop)) {
    if (inBracket(found.index) || isAbbreviation(part, found.index)) continue;
    const mark = found[0].trimEnd();
    sentences.push({ start: start + from, end: start + found.index + mark.length });
    from = found.index + found[0].length;
  }
  const rest = part.slice(from).trimEnd();
  if (rest.length > 0) sentences.push({ start: start + from, end: start + from + rest.length });
  return sentences;
}

function isAbbreviation(text: string, at: number): boolean {
  if (text[at] !== '.' || text[at + 1] === '.') return false;
  const word = /[\p{L}\p{M}.]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  return /^\p{Lu}$/u.test(word) || /\.\p{Lu}$/u.test(word) || abbreviations.has(word.toLowerCase());
}

/** Tells whether an offset stands in a round bracket that is closed; asked in ascending order. */
function bracketsOf(text: string): (at: number) => boolean {
  const brackets = [...text.matchAll(/\([^()]{0,600}(?:\([^()]{0,200}\)[^()]{0,200}){0,4}\)/g)];
  let next = 0;
  return (at) => {
    while (next < brackets.length && endOf(brackets[next]) <= at) next++;
    const bracket = brackets[next];
    return bracket !== undefined && bracket.index < at && bracket[0].length <= longestBracket;
  };
}

function endOf(match: RegExpExecArray | undefined): number {
  return match === undefined ? 0 : match.index + match[0].length;
}
