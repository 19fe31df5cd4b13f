import { plainReference } from '../../core/view/plain-reference';
import { createAnswerer, type LateParts } from '../../worker/answer';
import type { Told } from '../../worker/protocol';

/** Engines for references and lists would make a page of one file three times as large. */
const lateParts: LateParts = {
  model: async () => undefined,
  pdf: async () => undefined,
  formatter: async () => ({
    formatReference: plain,
    formatBibliography: (works) => works.map(plain),
  }),
};

/** Answers on the page itself: a file has no worker beside it. */
export async function pageAnswerer(tell: (told: Told) => void) {
  return createAnswerer(tell, lateParts);
}

function plain(work: Parameters<LateFormatter>[0]) {
  return { work: work.id, text: plainReference(work), plain: true };
}

type LateFormatter = Awaited<ReturnType<LateParts['formatter']>>['formatReference'];
