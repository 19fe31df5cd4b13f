import { hasOthers } from '../../model/and-others';
import type { Work } from '../../model/bibliography';
import type { CslItem, CslName } from '../../model/csl';
import { type EntryKeys, surnameKeys } from './entry-keys';
import type { PrintedYear } from './entry-years';
import { nameKey } from './name-words';
import { shortNamesOf } from './short-names-of';

/** What a work of the reader's bibliography can be cited by, as if it stood in the article's list. */
export function keysOfWork({ item, shortName }: Work): EntryKeys {
  return keysOfItem(item, shortName);
}

export function keysOfItem(item: CslItem, shortName?: string): EntryKeys {
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
    rest: hasOthers(names),
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
