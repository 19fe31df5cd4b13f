import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from '../../core/model/csl';

/**
 * One reference as plain text in APA style. The work goes in under an id of ours: citation-js loses works
 * whose key is `constructor` or the like.
 */
export function formatReference(item: CslItem): string {
  const cite = new Cite([{ ...item, id: 'w' }]);
  return cite.format('bibliography', { format: 'text', template: 'apa' }).trim();
}
