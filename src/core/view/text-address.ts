import type { WorkId } from '../model/id';
import type { SourceReading } from '../model/source-reading';
import type { Row } from './rows';

/** How an address names a source text: by the work whose text it is, else by its file. */
export function textAddress(
  { work, text }: SourceReading,
  rowOf: ReadonlyMap<WorkId, Pick<Row, 'address'>>,
): string {
  return (work && rowOf.get(work)?.address) ?? text.name;
}
