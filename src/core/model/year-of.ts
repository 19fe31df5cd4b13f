import type { Work } from './bibliography';

/** The year of issue, negative before our era; undefined where the entry has none or has it only in words. */
export function yearOf(work: Work): number | undefined {
  return work.item.issued?.['date-parts']?.[0]?.[0];
}
