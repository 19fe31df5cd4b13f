import type { Shared } from '../core/share';
import type { SharedPage } from './protocol';

/** As a file to be saved: a page takes a megabyte, which a Blob carries without a copy. */
export function asBlob({ page, told }: Shared): SharedPage {
  if (page === undefined) return { told };
  return { page: new Blob([page], { type: 'text/html;charset=utf-8' }), told };
}
