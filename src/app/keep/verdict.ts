import type { Checked } from './check-record';
import type { HeadRecord } from './records';

/** Whether a debate may be written, and in what way; `version`: what stands there. */
export interface Verdict {
  readonly do: 'write' | 'anew' | 'stale' | 'removed' | 'newer';
  readonly version: number | undefined;
}

/**
 * Over the version that the tab knows (0: none) it may be written; where the database has lost that
 * meanwhile, all of it is written anew; what another tab made is left alone.
 */
export function judge(head: Checked<HeadRecord>, gone: boolean, known: number): Verdict {
  if (head === 'newer') return { do: 'newer', version: undefined };
  if (gone) return { do: 'removed', version: undefined };
  if (head === 'wrong') return { do: 'anew', version: undefined };
  const { version } = head.ok;
  if (version > known) return { do: 'stale', version };
  return { do: version === known ? 'write' : 'anew', version };
}
