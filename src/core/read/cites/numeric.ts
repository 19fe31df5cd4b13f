import type { FoundCite } from './found-cite';

/** Ways to print the number of an entry. */
interface Style {
  /** What encloses the numbers; the first group are the numbers. */
  readonly pattern: RegExp;
  /** What before it means that it is no cite. */
  readonly notAfter: RegExp;
  /** Whether numbers that no entry has are told: always, beside one that an entry has, or never, for they are something else. */
  readonly missing: 'told' | 'beside' | 'other';
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
    missing: 'told',
  },
  {
    // Alone at the end of its line it is the number of an equation.
    pattern: new RegExp(`\\(\\s*(${items})\\s*\\)(?![^\\S\\n]*(?:\\n|$))`, 'g'),
    notAfter:
      /(?:[\p{L}\d]|^|\n|[:;.]\s|\b(?:Eqs?|equations?|Figs?|Figures?|Tables?|steps?|ratio|fórmula|equação)\.?\s)$/iu,
    missing: 'beside',
  },
  {
    pattern: new RegExp(`\\^\\s*\\(?\\s*(${items})\\s*\\)?\\s*\\^?`, 'g'),
    notAfter: new RegExp(`(?:[\\d)[]|${quantity})$`, 'u'),
    missing: 'told',
  },
  {
    pattern: new RegExp(`(${raised}(?:\\s?[,;’˒]\\s?${raised}){0,60})(?![⁺⁻ⁿ])`, 'g'),
    notAfter: new RegExp(`(?:[\\d⁺⁻]|${quantity})$`, 'u'),
    missing: 'told',
  },
  {
    // Raised numbers that were lost in copying: "as was shown.12,13"
    pattern:
      /(?<=\p{Ll}{2}[.,;:)”’"]{0,2})([1-9]\d{0,2}(?:[,–-][1-9]\d{0,2}){0,30})(?=[\s.,;:)\]]|$)/gu,
    notAfter: /(?!)/,
    missing: 'other',
  },
];

/** An interval so wide is none of numbers. */
const widest = 60;

/** The entries of a list by their numbers. */
interface Numbers {
  readonly entryOf: ReadonlyMap<number, number>;
  /** The greatest number that is taken for a mistaken one of an entry; years and quantities are greater. */
  readonly greatest: number;
}

/** Finds the numbers of entries in the one style that reaches most of the list. `entryOf`: entry by its number. */
export function findNumeric(
  text: string,
  entryOf: ReadonlyMap<number, number>,
): readonly FoundCite[] {
  const last = [...entryOf.keys()].reduce((most, number) => Math.max(most, number), 0);
  const numbers = { entryOf, greatest: Math.min(999, 2 * last + 10) };
  let best: readonly FoundCite[] = [];
  let most = 0;
  for (const style of styles) {
    const found = [...text.matchAll(style.pattern)].flatMap((match) =>
      style.notAfter.test(text.slice(Math.max(0, match.index - 20), match.index))
        ? []
        : citesIn(match, numbers, style.missing),
    );
    const reached = new Set(found.flatMap(({ entries }) => entries)).size;
    if (reached > most) [best, most] = [found, reached];
  }
  return betweenBrackets(text, best, numbers);
}

/** All numbers of one bracket, or none where one of them can be no entry's. */
function citesIn(
  match: RegExpExecArray,
  numbers: Numbers,
  missing: Style['missing'],
): readonly FoundCite[] {
  const list = match[1] ?? '';
  const start = match.index + match[0].indexOf(list);
  const group = { start: match.index, end: match.index + match[0].trimEnd().length };
  const cites = [...list.matchAll(/[^,;’˒]+/g)].map((part) => {
    const printed = part[0].trim();
    const from = start + part.index + part[0].indexOf(printed);
    return numericCite(from, from + printed.length, numbersOf(printed), numbers, group);
  });
  const isOther = cites.some(
    (cite) => cite === undefined || (cite.missing !== undefined && missing === 'other'),
  );
  const isKnown = missing === 'told' || cites.some((cite) => cite && cite.entries.length > 0);
  return isOther || !isKnown ? [] : cites.filter((cite) => cite !== undefined);
}

/** Undefined where one of the numbers can be no entry's. */
function numericCite(
  start: number,
  end: number,
  printed: readonly number[],
  { entryOf, greatest }: Numbers,
  group: FoundCite['group'],
): FoundCite | undefined {
  const entries = printed.flatMap((number) => entryOf.get(number) ?? []);
  const missing = printed.filter((number) => !entryOf.has(number));
  if (printed.length === 0 || missing.some((number) => number < 1 || number > greatest))
    return undefined;
  return {
    start,
    end,
    mode: 'numeric',
    match: entries.length > 0 ? 'exact' : 'none',
    entries,
    likely: [],
    group,
    ...(missing.length > 0 && { missing }),
  };
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
  numbers: Numbers,
): readonly FoundCite[] {
  return cites.map((cite, i) => {
    const before = cites[i - 1];
    if (!before || !/^\s?[-–—]\s?$/.test(text.slice(before.group.end, cite.group.start)))
      return cite;
    const [from, to] = [before, cite].map(({ start, end }) => toNumber(text.slice(start, end)));
    const between = numbersOf(`${(from ?? 0) + 1}-${to}`);
    const { start, end, group } = cite;
    return numericCite(start, end, between, numbers, group) ?? cite;
  });
}
