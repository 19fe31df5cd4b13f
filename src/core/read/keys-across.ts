import type { Bibliography, Work } from '../model/bibliography';
import type { Problem } from '../model/problem';
import { lazyPlacesIn } from '../model/source';

/**
 * Tells of citation keys that stand in more than one BibTeX file; within one its reader does. Works of
 * other formats get keys of their own when they are written.
 */
export function keysAcross(bibliographies: readonly Bibliography[]): readonly Problem[] {
  const first = new Map<string, { readonly work: Work; readonly of: number }>();
  const files = bibliographies.filter(({ format }) => format === 'bibtex');
  const placesOf = files.map(({ file }) => lazyPlacesIn(file));
  return files.flatMap(({ works }, of) =>
    works.flatMap((work): readonly Problem[] => {
      const known = first.get(work.key);
      if (known === undefined) first.set(work.key, { work, of });
      const [place, other] = [placesOf[of], placesOf[known?.of ?? of]];
      if (work.key === '' || !known || known.of === of || !place || !other) return [];
      const { file, line } = other(known.work.entry.start);
      const facts = { key: work.key, file, line };
      return [{ code: 'key-in-two-files', place: place(work.entry.start), facts }];
    }),
  );
}
