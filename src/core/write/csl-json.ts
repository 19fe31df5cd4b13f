import { closed, hasOthers } from '../model/and-others';
import type { Work } from '../model/bibliography';
import { type CslItem, cslNameVariables } from '../model/csl';
import { addressWorks } from '../view/work-address';

/** Works as a CSL-JSON array, indented by two spaces; ids are the citation keys, made unique. */
export function writeCslJson(works: readonly Work[]): string {
  const ids = addressWorks(works);
  const items = works.map((work) => ({ id: ids.get(work.id), ...plainCsl(work.item) }));
  return `${JSON.stringify(items, null, 2)}\n`;
}

/**
 * The item in CSL's words alone. CSL has none for "et al."; pandoc takes a last name that is the literal
 * "others" for it (its citeproc prints "et al."), and programs that do not know it print that.
 */
export function plainCsl(item: CslItem): CslItem {
  const open = cslNameVariables.filter((variable) => hasOthers(item[variable]));
  if (open.length === 0) return item;
  const named = open.map((variable) => {
    const names = (item[variable] ?? []).map(closed);
    return [variable, [...names, { literal: 'others' }]] as const;
  });
  return { ...item, ...Object.fromEntries(named) };
}
