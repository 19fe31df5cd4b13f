import type { Work } from '../model/bibliography';
import { addressWorks } from '../view/work-address';

/** Works as a CSL-JSON array, indented by two spaces; ids are the citation keys, made unique. */
export function writeCslJson(works: readonly Work[]): string {
  const ids = addressWorks(works);
  const items = works.map((work) => ({ id: ids.get(work.id), ...work.item }));
  return `${JSON.stringify(items, null, 2)}\n`;
}
