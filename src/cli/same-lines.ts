import { findSameWorks } from '../core/analysis/find-same-works';
import type { Bibliography } from '../core/model/bibliography';
import { type PlaceOf, placesIn } from '../core/model/source';
import { sameWorkLine } from '../core/view/same-work-text';
import { untrusted } from '../core/view/untrusted-text';

/** Each work that seems to be listed more than once, and under it where each of its entries stands. */
export function sameLines(library: readonly Bibliography[]): string {
  const works = library.flatMap((one) => one.works);
  const workOf = new Map(works.map((work) => [work.id, work]));
  const placeOf = new Map<string, PlaceOf>();
  for (const { file, works: own } of library) {
    const find = placesIn(file);
    for (const { id } of own) placeOf.set(id, find);
  }
  const lines = findSameWorks(works).flatMap((group) => {
    const own = group.works.flatMap((id) => workOf.get(id) ?? []);
    return [
      sameWorkLine(group, own),
      ...own.map(({ id, key, entry }) => {
        const place = placeOf.get(id)?.(entry.start);
        return `  ${untrusted(place?.file ?? '', 200)}:${place?.line}:${place?.column}: ${untrusted(key)}`;
      }),
    ];
  });
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}
