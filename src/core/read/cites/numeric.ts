import type { FoundCite } from './found-cite';

/** Ways to print the number of an entry. */
interface Style {
  /** What encloses the numbers; the first group are the numbers. */
  readonly pattern: RegExp;
  /** What before it means that it is no cite. */
  readonly notAfter: RegExp;
}

const item = '\\d{1,4}(?:\\s?[-–—−]\\s?\\d{1,4})?';
const items = `${item}(?:\\s*[,;]\\s*${item}){0,60}`;
const raised = '[⁰¹²³⁴-⁹]+(?:\\s?[⁻–—-]\\s?[⁰¹²³⁴-⁹]+)?';
/** "F[1,2]", "R²", "x^2": the index of a quantity. */
const quantity = '(?:^|[^\\p{L}])(?:\\p{L}|[ckmn]m|kg|ha)';
const styles: readonly Style[] = [
  {
    pattern: new RegExp(`\\[\\s*(${items})\\s*\\]`, 'g'),
    notAfter: new RegExp(`${quantity}$`, 'u'),
  },
  {
    // Alone at the end of its line it is the number of an equation.
    pattern: new RegExp(`\\(\\s*(${items})\\s*\\)(?![^\\S\\n]*(?:\\n|$))`, 'g'),
    notAfter:
      /(?:[\p{L}\d]|^|\n|[:;.]\s|\b(?:Eqs?|equations?|Figs?|Figures?|Tables?|steps?|ratio|fórmula|equação)\.?\s)$/iu,
  },
  {
    pattern: new RegExp(`\\^\\s*\\(?\\s*(${items})\\s*\\)?\\s*\\^?`, 'g'),
    notAfter: new RegExp(`(?:[\\d)[]|${quantity})$`, 'u'),
  },
  {
    pattern: new RegExp(`(${raised}(?:\\s?[,;’˒]\\s?${raised}){0,60})(?![⁺⁻ⁿ])`, 'g'),
    notAfter: new RegExp(`(?:\\d|${quantity})$`, 'u'),
  },
  {
    // Raised numbers that were lost in copying: "as was shown.12,13"
    pattern:
      /(?<=\p{Ll}{2}[.,;:)”’"]{0,2})([1-9]\d{0,2}(?:[,–-][1-9]\d{0,2}){0,30})(?=[\s.,;:)\]]|$)/gu,
    notAfter: /(?!)/,
  },
];

/** An interval so wide is none of numbers. */
const widest = 60;

/** Finds the numbers of entries in the one style that reaches most of the list. `entryOf`: entry by its number. */
export function findNumeric(
  text: string,
  entryOf: ReadonlyMap<number, number>,
): readonly FoundCite[] {
  let best: readonly FoundCite[] = [];
  let most = 0;
  for (const style of styles) {
    const found = [...text.matchAll(style.pattern)].flatMap((match) =>
      style.notAfter.test(text.slice(Math.max(0, match.index - 20), match.index))
        ? []
        : citesIn(match, entryOf),
    );
    const reached = new Set(found.flatMap(({ entries }) => entries)).size;
    if (reached > most) [best, most] = [found, reached];
  }
  return betweenBrackets(text, best, entryOf);
}

/** All numbers of one bracket, or none where one of them is no entry's. */
function citesIn(
  match: RegExpExecArray,
  entryOf: ReadonlyMap<number, number>,
): readonly FoundCite[] {
  const list = match[1] ?? '';
  const start = match.index + match[0].indexOf(list);
  const group = { start: match.index, end: match.index + match[0].trimEnd().length };
  const cites: FoundCite[] = [];
  for (const part of list.matchAll(/[^,;’˒]+/g)) {
    const printed = part[0].trim();
    const numbers = numbersOf(printed);
    const entries = numbers.flatMap((number) => entryOf.get(number) ?? []);
    if (numbers.length === 0 || entries.length < numbers.length) return [];
    const from = start + part.index + part[0].indexOf(printed);
    cites.push(numericCite(from, from + printed.length, entries, group));
  }
  return cites;
}

function numericCite(
  start: number,
  end: number,
  entries: readonly number[],
  group: FoundCite['group'],
): FoundCite {
  return { start, end, mode: 'numeric', match: 'exact', entries, likely: [], group };
}

function numbersOf(printed: string): readonly number[] {
  const [first = Number.NaN, last = first] = printed.split(/[-–—−⁻]/).map((part) => toNumber(part));
  if (!(first <= last && last - first <= widest)) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function toNumber(digits: string): number {
  const plain = [...digits.trim()].map((digit) => {
    const value = superscripts.indexOf(digit);
    return value < 0 ? digit : String(value);
  });
  return Number(plain.join(''));
}

/** "[1]–[6]": the numbers between two brackets belong to the second. */
function betweenBrackets(
  text: string,
  cites: readonly FoundCite[],
  entryOf: ReadonlyMap<number, number>,
): readonly FoundCite[] {
  return cites.map((cite, i) => {
    const before = cites[i - 1];
    if (!before || !/^\s?[-–—]\s?$/.test(text.slice(before.group.end, cite.group.start)))
      return cite;
    const [from, to] = [before, cite].map(({ start, end }) => toNumber(text.slice(start, end)));
    const numbers = numbersOf(`${(from ?? 0) + 1}-${to}`);
    const entries = numbers.flatMap((number) => entryOf.get(number) ?? []);
    return entries.length === numbers.length && entries.length > 0 ? { ...cite, entries } : cite;
  });
}
