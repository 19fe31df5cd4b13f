import type { CslItem } from './csl';
import type { WorkId } from './id';
import type { Span, TextFile } from './source';

/** A publication as its entry in a bibliography gives it. */
export interface Work {
  readonly id: WorkId;
  /** The citation key as it stands in the file. Sacred, untrusted, perhaps doubled or empty. */
  readonly key: string;
  /** Keys of other entries of the same work that a reader has put together with this one. */
  readonly otherKeys?: readonly string[];
  /** What the item has from other entries that were merged into this one, whose own entry says nothing of it. */
  readonly fromOthers?: CslItem;
  readonly item: CslItem;
  /** The short name of an organisation ("UNODC"): BibLaTeX's shortauthor, for which CSL has no variable. */
  readonly shortName?: string;
  /** The whole entry in the bibliography's text. */
  readonly entry: Span;
}

export type BlockKind = 'entry' | 'string' | 'preamble' | 'comment' | 'text';

/**
 * A stretch of a BibTeX file. Blocks follow each other without gaps and cover the text, so that
 * a subset can be cut from it byte for byte.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** The name of a `@string`, lower-cased; the key of an entry. */
  readonly name?: string;
  /** The work that an entry became. */
  readonly work?: WorkId;
  /** Names of the `@string`s it uses, lower-cased. */
  readonly strings?: readonly string[];
  /** Keys of its `crossref`, `xref` and `xdata` parents. */
  readonly parents?: readonly string[];
}

/** The formats of bibliographies that are read. */
export const workFormats = [
  'bibtex',
  'ris',
  'csl-json',
  'nbib',
  'pubmed-xml',
  'endnote-xml',
  'enw',
  'wos',
] as const;
/** `reference-list`: as printed, at the end of an article. */
export type WorkFormat = (typeof workFormats)[number] | 'reference-list';

/** Extensions of file names that are a format's own: a `.txt`, `.json` or `.xml` may be anything. */
export const extensions: ReadonlyMap<string, WorkFormat> = new Map([
  ['bib', 'bibtex'],
  ['bibtex', 'bibtex'],
  ['ris', 'ris'],
  ['nbib', 'nbib'],
  ['enw', 'enw'],
  ['ciw', 'wos'],
]);

/** A file of works, of any format. */
export interface Bibliography {
  readonly file: TextFile;
  /** Undefined where the content is of no format that is known: then there are no works. */
  readonly format: WorkFormat | undefined;
  /** Of BibTeX only; other formats have none. */
  readonly blocks: readonly Block[];
  /** In the order of the file. */
  readonly works: readonly Work[];
  /** How many works of the file a reader has merged into others. */
  readonly merged?: number;
}
