import type { Place } from './source';

/**
 * What can be wrong with a reader's files, and the facts of each case.
 * The words for it are made in one place: `view/problem-text.ts`.
 */
export interface ProblemFacts {
  // bibliographies
  'entry-unclosed': { readonly key: string };
  'entry-malformed': { readonly snippet: string; readonly expected: string };
  'entry-without-key': { readonly type: string };
  'text-between-entries': { readonly snippet: string };
  'duplicate-key': { readonly key: string; readonly firstLine: number };
  'key-in-two-files': { readonly key: string; readonly file: string; readonly line: number };
  'duplicate-field': { readonly key: string; readonly field: string };
  'unknown-string': { readonly name: string; readonly key: string };
  'expansion-too-large': { readonly name: string };
  'nesting-too-deep': { readonly key: string };
  'no-entries': Record<never, never>;
  /** `name` is the element's, without brackets. */
  'xml-syntax': {
    readonly kind: 'unclosed' | 'not-opened' | 'less-than';
    readonly name: string;
  };
  /** `declaration`: the file, which is refused; `depth`: the elements from here on. */
  'xml-not-allowed': { readonly what: 'declaration' | 'depth' };
  // reference lists
  /** `snippet`: how it begins. */
  'not-a-reference': { readonly snippet: string };
  /** `snippet`: the note. */
  'note-not-reference': { readonly snippet: string };
  /** `read`: how many UTF-16 units of it were read. */
  'reference-too-long': { readonly read: number };
  'no-references': Record<never, never>;
  // claims files
  /** `kind` is the YAML library's error code or one in its manner, as UNCLOSED_QUOTE; `detail` its words. */
  'yaml-syntax': { readonly detail: string; readonly kind?: string };
  'yaml-not-allowed': {
    readonly what: 'alias' | 'anchor' | 'tag' | 'depth' | 'size' | 'documents' | 'faults';
  };
  'wrong-kind': { readonly where: string; readonly expected: string; readonly found: string };
  'missing-field': { readonly where: string; readonly field: string };
  'unknown-field': { readonly where: string; readonly field: string; readonly near?: string };
  'doubled-field': { readonly where: string; readonly field: string; readonly firstLine: number };
  'unknown-work': { readonly key: string; readonly near?: string };
  'unknown-position': { readonly id: string; readonly near?: string };
  'unknown-claim': { readonly id: string; readonly near?: string };
  'unknown-stance': { readonly word: string; readonly near?: string };
  /** `word`: empty where nothing is written, or a comment. */
  'unknown-look': {
    readonly of: 'shape' | 'colour';
    readonly word: string;
    readonly near?: string;
  };
  /** A position that was given the look of another; `look`: "star, wine". */
  'same-look': {
    readonly id: string;
    readonly look: string;
    readonly other: string;
    readonly firstLine: number;
  };
  'duplicate-id': {
    readonly kind: 'position' | 'claim' | 'source';
    readonly id: string;
    readonly firstLine: number;
  };
  'duplicate-stance': { readonly key: string; readonly target: string; readonly firstLine: number };
  'stance-without-target': { readonly key: string };
  'stance-with-two-targets': { readonly key: string };
  'according-to-itself': { readonly key: string };
  'empty-evidence': Record<never, never>;
  'bad-span': { readonly start: number; readonly end: number };
  'bad-fingerprint': { readonly value: string };
  // the cites of an article, against its list; `cited` and `listed` as printed
  /** `unexplained`: it is cited by a short name that is written out nowhere. */
  'cited-not-listed': {
    readonly cited: string;
    readonly likely?: string;
    readonly unexplained?: true;
  };
  /** `numbers`: those that no entry has; `last`: the greatest that one has. */
  'number-not-listed': {
    readonly cited: string;
    readonly numbers: readonly number[];
    readonly last: number;
  };
  /** A name in a bracket of cites that have years; `entries`: how many it may mean, `listed` the only one. */
  'year-missing': { readonly cited: string; readonly entries: number; readonly listed?: string };
  'this-volume': { readonly cited: string };
  'ambiguous-cite': { readonly cited: string; readonly entries: number };
  'misspelt-surname': { readonly cited: string; readonly listed: string };
  diacritics: { readonly cited: string; readonly listed: string };
  'other-year': { readonly cited: string; readonly listed: string };
  'year-differs': { readonly cited: string; readonly listed: string };
  'suffix-differs': { readonly cited: string; readonly listed: string };
  'comma-separator': { readonly cited: string; readonly before: string };
  'abbreviation-only-in-list': { readonly cited: string; readonly listed: string };
  'abbreviation-missing-in-list': { readonly cited: string; readonly listed: string };
  'listed-never-cited': { readonly listed: string; readonly likely?: string };
  'listed-twice': { readonly listed: string; readonly firstLine: number };
  'no-reference-list': Record<never, never>;
  // the files together
  'bibliography-missing': { readonly path: string };
  'file-left-out': { readonly kind: 'claims file' };
  'private-stuck': Record<never, never>;
  'file-missing': { readonly path: string };
  'file-not-understood': { readonly name: string };
  'source-changed': { readonly key: string };
  'passage-changed': { readonly key: string; readonly start: number; readonly end: number };
  'no-source': { readonly name: string };
  'source-empty': { readonly name: string };
  'too-large': { readonly name: string; readonly megabytes: number };
  /** `kind`: what it is instead, where that is plain. */
  'not-text': { readonly name: string; readonly kind?: 'pdf' | 'web page' | 'archive' };
  // PDF files
  'not-a-pdf': { readonly name: string };
  'pdf-empty': { readonly name: string };
  'pdf-encrypted': { readonly name: string };
  /** `page`: the one that it stood at, counted from 1. */
  'pdf-too-slow': { readonly name: string; readonly page: number };
  'pdf-broken': { readonly name: string };
  /** `why`: its pages are images; their letters have no names; or there is nothing on them. */
  'pdf-without-text': {
    readonly name: string;
    readonly pages: number;
    readonly why: 'images' | 'letters' | 'nothing';
  };
  'pdf-pages-lost': { readonly name: string; readonly lost: number; readonly pages: number };
  'pdf-pages-left-out': { readonly name: string; readonly read: number; readonly pages: number };
  'file-unreadable': { readonly name: string };
}

export type ProblemCode = keyof ProblemFacts;

export type Problem = {
  readonly [C in ProblemCode]: {
    readonly code: C;
    readonly place: Place;
    readonly facts: ProblemFacts[C];
  };
}[ProblemCode];

/** Bad data is a result: what could be read, and everything that could not. */
export interface Reading<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** By file, then line, then column, then code: the order in which problems leave a room. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compare(a.code, b.code),
  );
}

/** By code unit, never by the machine's language: the same order everywhere. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
