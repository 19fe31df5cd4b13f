import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from '@retorquere/bibtex-parser';
import { readWorks } from '../../src/core/read/library';

/** Reads a text and says how many entries it found. */
export interface Reader {
  readonly name: string;
  readonly read: (text: string) => number;
}

const at = '@'.charCodeAt(0);

/** Ours, two others, and what it costs to look at every character once. */
export const bibtexReaders = {
  faultline: {
    name: 'Faultline',
    read: (text) => readWorks({ name: 'made-up.bib', text }).value.works.length,
  },
  citationJs: {
    name: 'citation-js',
    read: (text) =>
      plugins.input.chain(text, { forceType: '@bibtex/text', generateGraph: false }).length,
  },
  retorquere: {
    name: '@retorquere/bibtex-parser',
    read: (text) => parse(text).entries.length,
  },
  scan: {
    name: 'a bare scan for @',
    read: (text) => {
      let found = 0;
      for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === at) found++;
      return found;
    },
  },
} satisfies Record<string, Reader>;
