import { isContent } from './check-record';
import { digest } from './digest';
import type { Found } from './found-parts';
import { type Layout, type Records, sumOf } from './records';

/** Which of the records stand there as they should; all else that is there counts as something else. */
export async function soundLayout(records: Records, found: Found): Promise<Layout> {
  const layout = new Map<string, string>();
  for (const [key, raw] of found) {
    const wanted = records.get(key);
    const isSound = wanted !== undefined && (await isSame(key, wanted.record, raw));
    layout.set(key, isSound ? wanted.mark : 'other');
  }
  return layout;
}

async function isSame(key: string, wanted: unknown, raw: unknown): Promise<boolean> {
  if (isContent(raw)) return isContent(wanted) && key.endsWith(`.${await digest(raw)}`);
  const isRecord = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
  if (!isRecord || typeof wanted !== 'object' || wanted === null || !('sum' in wanted))
    return false;
  return 'sum' in raw && raw.sum === wanted.sum && sumOf(raw) === wanted.sum;
}
