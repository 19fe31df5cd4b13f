import { unpackModel } from '../core/read/references/model';
import type { LateParts } from './answer';

export const lateParts: LateParts = {
  model: async () => {
    const { trainedModel } = await import('../core/read/references/trained-model');
    return unpackModel(trainedModel);
  },
  pdf: async () => (await import('../pdf/read-pdf-file')).readPdfFile,
  /** citation-js. */
  formatter: () => import('../references/format-bibliography'),
};
