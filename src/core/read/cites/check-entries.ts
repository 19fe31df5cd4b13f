import type { ListedReference, ReferenceId } from '../../model/article';
import type { EntryKeys } from '../article/entry-keys';
import { nameKey } from '../article/name-words';
import type { Checked, Found } from './check';

/** Entries that no cite means, with the cite that may. */
export function neverCited({ references, cites, isPrinted }: Checked): readonly Found[] {
  if (cites.length === 0 || !isPrinted) return [];
  const cited = new Set(cites.flatMap((cite) => cite.references));
  const likelyBy = new Map<ReferenceId, string>();
  for (const { references: ids, likely, text } of cites)
    for (const id of ids.length === 0 ? likely : []) if (!likelyBy.has(id)) likelyBy.set(id, text);
  return references.flatMap((reference) => {
    if (cited.has(reference.id)) return [];
    const likely = likelyBy.get(reference.id);
    const facts = { listed: reference.clean, ...(likely !== undefined && { likely }) };
    return [
      {
        fault: { code: 'listed-never-cited' as const, facts },
        span: reference,
        likely: [reference.id],
      },
    ];
  });
}

/** The same authors, year and title. */
export function listedTwice(
  { references, keys, isPrinted }: Checked,
  lineOf: (offset: number) => number,
): readonly Found[] {
  if (!isPrinted) return [];
  const first = new Map<string, ListedReference>();
  return references.flatMap((reference, i) => {
    const { title, issued, surnames, authors } = keys[i] as EntryKeys;
    if (title === undefined || authors.length === 0) return [];
    const same = JSON.stringify([nameKey(title), issued?.year, issued?.suffix, surnames[0]?.[0]]);
    const before = first.get(same);
    if (!before) first.set(same, reference);
    if (!before || nameKey(title).length < 12) return [];
    const facts = { listed: reference.clean, firstLine: lineOf(before.start) };
    return [
      { fault: { code: 'listed-twice' as const, facts }, span: reference, likely: [before.id] },
    ];
  });
}
