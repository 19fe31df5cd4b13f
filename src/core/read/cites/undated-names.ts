import { nameKey } from '../article/name-words';
import { prefixOnly } from './cue-words';
import type { EntryIndex } from './entry-index';
import type { FoundCite } from './found-cite';

/** A name is no longer, and a bracket has no more cites. */
const longest = 80;
const mostCites = 60;

/** "(IBGE; Roe 2014)": names of the list that stand without a year in a bracket of cites that have theirs. */
export function findUndatedNames(
  text: string,
  cites: readonly FoundCite[],
  index: EntryIndex,
): readonly FoundCite[] {
  const brackets = new Map<number, FoundCite[]>();
  for (const cite of cites) {
    if (cite.mode !== 'parenthetical') continue;
    const there = brackets.get(cite.group.start);
    if (there) there.push(cite);
    else brackets.set(cite.group.start, [cite]);
  }
  return [...brackets.values()].flatMap((inside) => inBracket(text, inside, index));
}

function inBracket(
  text: string,
  cites: readonly FoundCite[],
  index: EntryIndex,
): readonly FoundCite[] {
  const group = cites[0]?.group;
  if (group === undefined || cites.length > mostCites) return [];
  let from = group.start + 1;
  const parts = [...text.slice(from, group.end - 1).split(';'), ''].map((part) => {
    const start = from;
    from += part.length + 1;
    return { start, part };
  });
  return parts.flatMap(({ start, part }) => {
    const end = start + part.length;
    if (cites.some((cite) => cite.start < end && start < cite.end)) return [];
    return nameIn(part, start, index, group);
  });
}

function nameIn(
  part: string,
  at: number,
  index: EntryIndex,
  group: FoundCite['group'],
): readonly FoundCite[] {
  if (part.length > longest) return [];
  const name = /\p{Lu}[\p{L}\p{M}.&'’-]*(?:\s[\p{L}\p{M}.&'’-]+)*\s*$/u.exec(part);
  if (!name || !prefixOnly.test(part.slice(0, name.index))) return [];
  const words = nameKey(name[0]).split(' ');
  const named = (index.byWord.get(words[0] ?? '') ?? []).filter(
    (head) =>
      (head.kind === 'surname' || head.kind === 'short') &&
      head.words.join(' ') === words.join(' '),
  );
  const entries = [...new Set(named.map(({ entry }) => entry))];
  if (entries.length === 0) return [];
  const start = at + name.index;
  const end = start + name[0].trimEnd().length;
  const only = entries.length === 1;
  return [
    {
      start,
      end,
      mode: 'parenthetical',
      match: 'no-year',
      entries: only ? entries : [],
      likely: only ? [] : entries.slice(0, 5),
      group,
    },
  ];
}
