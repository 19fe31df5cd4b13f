import type { Span } from '../../model/source';
import type { Layout } from '../article/layout';
import type { FoundCite } from './found-cite';

/** A link in the flow, with the entries that it leads to. */
interface PlacedLink extends Span {
  readonly entries: readonly number[];
}

/** A range of links is no wider than one of printed numbers. */
const widest = 60;

/**
 * Adds what a format links to its list itself: words that look like no cite become one, and a cite whose entry is
 * not plain from its words, or another than that which it is linked to, means the linked one. Nearly linear.
 */
export function followLinks(
  { body, entries, links }: Layout,
  found: readonly FoundCite[],
): readonly FoundCite[] {
  if (links.length === 0) return found;
  const byName = new Map(entries.flatMap(({ name }, i) => (name === undefined ? [] : [[name, i]])));
  const placed = links.flatMap(({ start, end, names }): readonly PlacedLink[] => {
    const span = trimmed(body.text, body.placeOf(start), body.placeOf(end));
    const meant = [...new Set(names.flatMap((name) => byName.get(name) ?? []))];
    return meant.length > 0 && span.end > span.start ? [{ ...span, entries: meant }] : [];
  });
  const cites = [...found].sort((a, b) => a.start - b.start);
  const linked = new Map<FoundCite, PlacedLink[]>();
  const alone: PlacedLink[] = [];
  let next = 0;
  for (const link of placed) {
    while (next < cites.length && (cites[next] as FoundCite).end <= link.start) next++;
    const cite = cites[next];
    if (cite === undefined || cite.start >= link.end) alone.push(link);
    else linked.set(cite, [...(linked.get(cite) ?? []).slice(-1), link]);
  }
  const added = alone.map((link, i) => citeOf(body.text, link, alone[i - 1]));
  return [...cites.map((cite) => corrected(cite, linked.get(cite) ?? [])), ...added];
}

/** Without the space, the brackets and the mark of raised text round it. */
function trimmed(text: string, from: number, to: number): Span {
  const words = text.slice(from, to);
  const start = from + (/^[\s^[(]*/.exec(words)?.[0].length ?? 0);
  const end = Math.max(start, to);
  const tail = text.slice(Math.max(start, end - 20), end);
  return { start, end: end - (/[\s^)\],;]+$/.exec(tail)?.[0].length ?? 0) };
}

/** A cite with several links is read by its words. That its words say otherwise than its link is still told. */
function corrected(cite: FoundCite, [link, second]: readonly PlacedLink[]): FoundCite {
  if (link === undefined || second !== undefined || cite.thisVolume) return cite;
  if (cite.entries.some((entry) => link.entries.includes(entry))) return cite;
  const { missing: _, ...rest } = cite;
  const differs = cite.match === 'name-differs' || cite.entries.length > 0;
  const match = differs && cite.mode !== 'numeric' ? 'misspelt' : 'exact';
  return { ...rest, entries: link.entries, match, likely: [] };
}

function citeOf(text: string, link: PlacedLink, before: PlacedLink | undefined): FoundCite {
  const { start, end, entries } = link;
  const isNumber = /^[\d\s,;–—-]+$/.test(text.slice(start, end));
  const isInBrackets = /[([;,]\s?$/.test(text.slice(Math.max(0, start - 2), start));
  const mode = isNumber ? 'numeric' : isInBrackets ? 'parenthetical' : 'narrative';
  const all = isNumber && before ? throughRange(text, link, before) : entries;
  return { start, end, mode, match: 'exact', entries: all, likely: [], group: { start, end } };
}

/** "1–4", where only 1 and 4 are linked: those between belong to the second. */
function throughRange(text: string, { start, entries }: PlacedLink, before: PlacedLink) {
  const [from, to] = [before.entries[0] ?? 0, entries[0] ?? 0];
  const isRange = /^[\s^]*[-–—‐−][\s^]*$/.test(text.slice(before.end, start));
  if (!isRange || to <= from || to - from > widest) return entries;
  return Array.from({ length: to - from }, (_, i) => from + 1 + i);
}
