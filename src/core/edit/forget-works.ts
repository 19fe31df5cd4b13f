import type { WorkId } from '../model/id';
import { changed, removed } from './change-records';
import { type ListName, type RecordAt, recordsOfList } from './claims-document';
import type { Changes, EditedDebate } from './edit-claims';

/** What a removal of works does to a claims file. */
export interface ForgetWorks {
  readonly kind: 'forget-works';
  readonly works: readonly WorkId[];
}

/**
 * Takes out what is said of works and what rests on their word: stances, sources, cites that name no listed
 * work; where one of the works is only what such a cite probably meant, that alone goes.
 */
export function forgetWorks(on: EditedDebate, works: readonly WorkId[]): Changes {
  const { document, debate, recordOf } = on;
  const gone = new Set(works);
  const keys = new Set(
    debate.works
      .filter(({ id }) => gone.has(id))
      .flatMap(({ key, otherKeys = [] }) => [key, ...otherKeys]),
  );
  const of = (list: ListName) => recordsOfList(document.list(list));
  const names = (record: RecordAt, field: string) => {
    const said = (record.value as { readonly [field: string]: unknown })[field];
    return typeof said === 'string' && keys.has(said);
  };
  const stances = debate.stances
    .filter((s) => gone.has(s.work) || (s.accordingTo && gone.has(s.accordingTo)))
    .flatMap(({ id }) => recordOf('stances', id) ?? []);
  const sources = of('sources').filter((record) => names(record, 'work'));
  const cites = of('not-listed').filter((record) => names(record, 'according-to'));
  const meant = of('not-listed').filter((one) => !cites.includes(one) && names(one, 'likely'));
  return [
    ...[...stances, ...sources, ...cites].map((record) => removed(document, record)),
    ...meant.flatMap((one) => changed(document, 'not-listed', one, { likely: undefined })),
  ];
}
