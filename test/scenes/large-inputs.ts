import { largeBibtex } from './large/bibtex';
import { largeJson } from './large/json';
import type { LargeInput } from './large/large-input';
import { largeTagged } from './large/tagged';
import { largeXml } from './large/xml';

/** Inputs that have made readers slow: no more than twice the time for twice as much. */
export const largeInputs: readonly LargeInput[] = [
  ...largeBibtex,
  ...largeTagged,
  ...largeXml,
  ...largeJson,
];
