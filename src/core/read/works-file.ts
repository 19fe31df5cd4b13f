import type { Work } from '../model/bibliography';
import type { Reading } from '../model/problem';
import type { TextFile } from '../model/source';
import { readBibliography } from './bibliography';
import { readCslJson } from './csl-json';
import { readEndnoteXml } from './endnote-xml';
import { readEnw } from './enw';
import { formatOf, type WorkFormat } from './format';
import { readNbib } from './nbib';
import { readPubmedXml } from './pubmed-xml';
import { readRis } from './ris';
import { readWos } from './wos';

/** The works of a file of any format that is known. */
export interface WorksFile {
  /** Undefined where the content is of no format that is known: then there are no works. */
  readonly format: WorkFormat | undefined;
  /** `w1`, `w2`, … in the order of the file. */
  readonly works: readonly Work[];
}

type ReadFormat = (file: TextFile) => Reading<readonly Work[]>;

const readers: { readonly [F in WorkFormat]: ReadFormat } = {
  bibtex: (file) => {
    const { value, problems } = readBibliography(file);
    return { value: value.works, problems };
  },
  ris: readRis,
  'csl-json': readCslJson,
  nbib: readNbib,
  'pubmed-xml': readPubmedXml,
  'endnote-xml': readEndnoteXml,
  enw: readEnw,
  wos: readWos,
};

/** Reads a bibliography whatever its format and name, and tells what could not be read. */
export function readWorks(file: TextFile): Reading<WorksFile> {
  const format = formatOf(file.text);
  if (format === undefined) {
    const place = { file: file.name, line: 1, column: 1 };
    const facts = { name: file.name };
    return {
      value: { format, works: [] },
      problems: [{ code: 'file-not-understood', place, facts }],
    };
  }
  const { value, problems } = readers[format](file);
  return { value: { format, works: value }, problems };
}
