import type { Work } from '../../model/bibliography';
import type { CslName } from '../../model/csl';
import { type EntryKeys, surnameKeys } from './entry-keys';
import type { PrintedYear } from './entry-years';
import { nameKey } from './name-words';
import { shortNamesOf } from './short-names-of';

/** What a work of the reader's bibliography can be cited by, as if it stood in the article's list. */
export function keysOfWork({ item, shortName }: Work): EntryKeys {
  const names = item.author ?? item.editor ?? [];
  const authors = names.length > 0 ? names.map(withParticle) : [];
  const issued = yearOf(item.issued?.['date-parts']?.[0]?.[0], item['year-suffix']);
  const original = yearOf(item['original-date']?.['date-parts']?.[0]?.[0]);
  const isToCome = /press|forthcoming|submitted|preparation/i.test(
    `${item.status ?? ''} ${item.issued?.literal ?? ''}`,
  );
  return {
    authors,
    surnames: authors.map(surnameKeys),
    shortNames: [
      ...new Set([
        ...(shortName === undefined ? [] : [nameKey(shortName)]),
        ...shortNamesOf(authors[0]?.literal ?? ''),
      ]),
    ],
    words: new Set(
      authors.flatMap(({ family, literal, given }) =>
        nameKey(`${given ?? ''} ${family ?? literal ?? ''}`).split(' '),
      ),
    ),
    rest: false,
    ...(issued && { issued }),
    years: [issued, original].filter((year) => year !== undefined),
    ...(!issued && { undated: isToCome ? ('to come' as const) : ('none' as const) }),
    ...(item.title !== undefined && { title: item.title }),
  };
}

function withParticle(name: CslName): CslName {
  const particle = name['non-dropping-particle'] ?? name['dropping-particle'];
  if (particle === undefined || name.family === undefined) return name;
  return { ...name, family: `${particle} ${name.family}` };
}

function yearOf(year: number | undefined, suffix = ''): PrintedYear | undefined {
  return year === undefined ? undefined : { year, suffix, at: 0 };
}

/** Titles that share so great a part of their words are one. */
const alike = 0.6;

/** Which of the works each entry of a list is: the same first author, year and title. */
export function worksOfEntries(
  entries: readonly EntryKeys[],
  works: readonly Work[],
): readonly (Work | undefined)[] {
  const byHead = new Map<string, { readonly work: Work; readonly title: string }[]>();
  for (const work of works) {
    const keys = keysOfWork(work);
    const head = headOf(keys);
    const there = byHead.get(head);
    const one = { work, title: keys.title ?? '' };
    if (there) there.push(one);
    else byHead.set(head, [one]);
  }
  return entries.map((entry) => {
    const ranked = (byHead.get(headOf(entry)) ?? [])
      .map(({ work, title }) => ({ work, share: sharedWords(entry.title ?? '', title) }))
      .sort((a, b) => b.share - a.share);
    return ranked[0] && ranked[0].share >= alike ? ranked[0].work : undefined;
  });
}

function headOf({ surnames, issued }: EntryKeys): string {
  return JSON.stringify([surnames[0]?.at(-1), issued?.year]);
}

/** Of the shorter title's words, the part that the longer has too; none where either has no words. */
function sharedWords(a: string, b: string): number {
  const [left, right] = [a, b].map((title) => new Set(wordsOf(title)));
  if (!left?.size || !right?.size) return 0;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.min(left.size, right.size);
}

function wordsOf(title: string): readonly string[] {
  return nameKey(title)
    .split(' ')
    .filter((word) => word !== '');
}
