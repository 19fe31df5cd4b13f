import { nameKey } from '../article/name-words';
import { prefixOnly } from './cue-words';
import type { EntryIndex } from './entry-index';
import type { FoundCite } from './found-cite';
import { locatorAt } from './locators';

/** A name is no longer, and a bracket has no more cites. */
const longest = 80;
const mostCites = 60;

const bracketed = /\((\p{Lu}[^()\n]{2,300})\)/gu;
/** A place in a work of which "VI 73" or "bk. 2" is a part. */
const placed = /^\s?,\s?(?:[IVXLC]{1,6}\s?\d{0,3}\s?,\s?)?/u;

/**
 * Names of the list that stand without a year: "(IBGE; Roe 2014)", in a bracket of cites that have theirs,
 * and "(Laertius, VI 73, p. 229)", with a place in the work.
 */
export function findUndatedNames(
  text: string,
  cites: readonly FoundCite[],
  index: EntryIndex,
): readonly FoundCite[] {
  const groups = new Map<number, FoundCite['group']>();
  for (const { mode, group } of cites) if (mode === 'parenthetical') groups.set(group.start, group);
  const among = [...groups.values()].flatMap((group) =>
    partsOf(text, group).flatMap(({ start, part }) => nameIn(part, start, index, group)),
  );
  const alone = [...text.matchAll(bracketed)].flatMap((found) => {
    const group = { start: found.index, end: found.index + found[0].length };
    return partsOf(text, group).flatMap(({ start, part }) => placedIn(part, start, index, group));
  });
  return [...among, ...alone];
}

/** What stands between the semicolons of a bracket. */
function partsOf(text: string, { start, end }: FoundCite['group']) {
  let from = start + 1;
  return text
    .slice(from, end - 1)
    .split(';', mostCites)
    .map((part) => {
      const at = from;
      from += part.length + 1;
      return { start: at, part };
    });
}

/** A name with a place behind it, "p. 229", and no more. */
function placedIn(
  part: string,
  at: number,
  index: EntryIndex,
  group: FoundCite['group'],
): readonly FoundCite[] {
  const comma = part.indexOf(',');
  if (comma < 0 || comma > longest || part.length > 2 * longest) return [];
  const rest = part.slice(comma);
  const before = (placed.exec(rest)?.[0] ?? '').replace(/,\s?$/, '');
  const { length, locator } = locatorAt(rest.slice(before.length));
  if (!locator || !/\p{L}/u.test(rest) || before.length + length < rest.trimEnd().length) return [];
  return nameIn(part.slice(0, comma), at, index, group).map((cite) => ({ ...cite, locator }));
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
