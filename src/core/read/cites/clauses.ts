import type { Span } from '../../model/source';

/** The cites printed together, with their place in a sentence. */
export interface PlacedGroup extends Span {
  readonly cites: readonly number[];
  /** In brackets or by number: it closes what is said before it. By name it is part of what is said. */
  readonly closes: boolean;
}

export interface Clause extends Span {
  readonly groups: readonly PlacedGroup[];
}

const behindCite = /^\s{0,2}(?:[,;:]|(?:and|but|or|while|whereas|although|though|yet)\s)/iu;
const turn =
  /;|,?\s(?:but|while|whereas|although|though|however|yet|on the other hand|(?:and\s)?others)(?=[\s,])/giu;
/** Words that go on with what the clause before says. */
const goesOn =
  /^[\s,]{0,3}(?:(?:all\s|both\s)?of\s)?(?:which|thus|thereby|in|consistent|supporting|contradicting|corroborating|a|an)\s/iu;

/**
 * A sentence cut where its cites close a clause ("some say this (A), others that (B)") and where it turns
 * ("; ", "but", "whereas", "others"). A piece of cites alone belongs to the piece before; so does one without
 * cites that goes on with what was said ("…, which contradicts…").
 */
export function clausesOf(
  text: string,
  sentence: Span,
  groups: readonly PlacedGroup[],
): readonly Clause[] {
  const clauses: { start: number; end: number; groups: PlacedGroup[] }[] = [];
  const cuts = cutsOf(text, sentence, groups);
  let next = 0;
  cuts.slice(0, -1).forEach((start, i) => {
    const end = cuts[i + 1] ?? sentence.end;
    const own: PlacedGroup[] = [];
    for (let group = groups[next]; group && group.start < end; group = groups[++next]) {
      own.push(group);
    }
    const last = clauses.at(-1);
    if (last && (own.length === 0 ? goesOnAt(text, start) : isBare(text, start, own[0]))) {
      last.end = end;
      for (const group of own) last.groups.push(group);
    } else clauses.push({ start, end, groups: own });
  });
  return clauses;
}

/** From the sentence's start to its end; groups are sorted, and no cut goes through one. */
function cutsOf(
  text: string,
  { start, end }: Span,
  groups: readonly PlacedGroup[],
): readonly number[] {
  const closed = groups
    .filter((group) => group.closes && behindCite.test(text.slice(group.end, group.end + 12)))
    .map((group) => group.end);
  let next = 0;
  const turns = [...text.slice(start, end).matchAll(turn)]
    .map(({ index }) => start + index)
    .filter((at) => {
      while ((groups[next]?.end ?? end) <= at) next++;
      return (groups[next]?.start ?? end) >= at;
    });
  const inside = [...closed, ...turns].filter((at) => start < at && at < end);
  return [...new Set([start, ...inside, end])].sort((a, b) => a - b);
}

function goesOnAt(text: string, at: number): boolean {
  return goesOn.test(text.slice(at, at + 40));
}

/** Whether nothing is said before the cite. */
function isBare(text: string, from: number, first: PlacedGroup | undefined): boolean {
  return first?.closes === true && !/\p{L}{4}/u.test(text.slice(from, first.start));
}
