import { expect, test } from 'vitest';
import { checkHead } from '../../../src/app/keep/check-record';
import { recordsOf } from '../../../src/app/keep/records';
import { judge } from '../../../src/app/keep/verdict';
import { debateWith, id } from './debates';

test('what a tab may write depends on what stands there and what it knows', async () => {
  const head = checkHead((await recordsOf(debateWith(4), 1)).get('head')?.record, id, []);
  const rows = [
    { head, gone: false, known: 5, does: 'write' },
    { head, gone: false, known: 4, does: 'stale' },
    { head, gone: false, known: 0, does: 'stale' },
    // The database has lost what this tab had stored.
    { head, gone: false, known: 6, does: 'anew' },
    { head: 'wrong', gone: false, known: 6, does: 'anew' },
    { head: 'wrong', gone: false, known: 0, does: 'anew' },
    { head: 'wrong', gone: true, known: 6, does: 'removed' },
    { head: 'newer', gone: false, known: 5, does: 'newer' },
  ] as const;
  for (const { head: there, gone, known, does } of rows)
    expect(judge(there, gone, known).do).toBe(does);
});
