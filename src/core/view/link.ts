import type { Work } from '../model/bibliography';
import { wellFormed } from './well-formed';

/** Only these may become links; everything else stays text (javascript:, data:, file: …). */
const safe = /^(?:https?:\/\/[^\s<>"]+|mailto:[^\s<>"]+)$/i;
/** DOI: prefix and suffix as in the DOI Handbook, 2.2; the suffix is percent-encoded where a URL needs it. */
const doi = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i;

export interface Link {
  readonly href: string;
  readonly text: string;
}

/** Where a reader finds the work: its DOI, else its URL; undefined where neither is safe to follow. */
export function linkOf(work: Work): Link | undefined {
  const name = doi.exec((work.item.DOI ?? '').trim().slice(0, 2000))?.[1];
  if (name !== undefined) {
    return {
      href: `https://doi.org/${encodeURI(wellFormed(name)).replace(/[?#]/g, encodeURIComponent)}`,
      text: `doi:${name}`,
    };
  }
  const url = (work.item.URL ?? '').trim().slice(0, 2000);
  return safe.test(url) ? { href: url, text: url } : undefined;
}
