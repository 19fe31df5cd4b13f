import type { Charset, FieldKind } from '../../model/entry-form';
import { collapse, texText, texVerbatim } from '../../read/bibtex/tex-text';
import { texEscaped } from '../../write/tex-escape';
import { mendedText } from './mended-text';
import { namesInBibtex, namesText } from './name-list';
import { holds, texLetters } from './tex-letters';
import { tidyText } from './tidy-text';

/** What must be known of an entry to read and write its values. */
export interface ValueContext {
  readonly charset: Charset;
  /** Whether particles belong to the family name (BibLaTeX's option useprefix). */
  readonly usePrefix: boolean;
}

/** A field that a value stands in. */
export interface ValueOf {
  readonly name: string;
  readonly kind: FieldKind;
}

/** What a value says, as a reader types it; undefined where it is none of its kind. */
export function valueText(
  { name, kind }: ValueOf,
  raw: string,
  { usePrefix }: ValueContext,
): string | undefined {
  switch (kind) {
    case 'names':
      return namesText(raw, usePrefix);
    case 'date':
      return collapse(texVerbatim(raw));
    case 'doi':
    case 'address':
      return tidyText(texVerbatim(raw), kind);
    case 'raw':
      return collapse(raw);
    case 'text':
      return isPages(name) ? withHyphens(texText(raw)) : collapse(texText(raw));
  }
}

/**
 * A value, without its delimiters, that says what was typed; `raw` is what stood there before. Undefined where
 * there is none: what is written is read again, and must say the same.
 */
export function writtenValue(
  of: ValueOf,
  typed: string,
  raw: string,
  context: ValueContext,
): string | undefined {
  const text = typedText(of, typed);
  const value = valueFor(of, text, raw, context);
  if (value === undefined || !isBalanced(value)) return undefined;
  const isSame = (read: string | undefined) =>
    read !== undefined && read.normalize('NFC') === text.normalize('NFC');
  return isSame(valueText(of, value, context)) ? value : undefined;
}

/** What is typed as the field would say it. */
export function typedText({ name, kind }: ValueOf, typed: string): string {
  const text = tidyText(typed, kind);
  return kind === 'text' && isPages(name) ? withHyphens(text) : text;
}

function valueFor(
  { name, kind }: ValueOf,
  text: string,
  raw: string,
  { charset, usePrefix }: ValueContext,
): string | undefined {
  switch (kind) {
    case 'names':
      return namesInBibtex(text, raw, usePrefix, charset);
    case 'doi':
    case 'address':
    case 'raw':
      return holds(text, charset) ? text : undefined;
    case 'date':
      return texLetters(plainDate.test(text) ? text : texEscaped(text), charset);
    case 'text': {
      const escaped = (words: string) => texLetters(texEscaped(words), charset);
      if (isPages(name)) return escaped(text)?.replace(/(?<=[^\s{}-])-(?=[^\s{}-])/g, '--');
      return mendedText(raw, text, escaped) ?? escaped(text);
    }
  }
}

/** `~`, `?` and `%` mean something in a date (EDTF). */
const plainDate = /^[\p{L}\p{N} .,:/~?%[\]()–-]*$/u;

function isPages(name: string): boolean {
  return name === 'pages' || name === 'page';
}

function withHyphens(pages: string): string {
  return collapse(pages).replace(/ ?[–—]+ ?/g, '-');
}

/** As biber counts braces: `\{` is one. */
export function isBalanced(value: string): boolean {
  let depth = 0;
  for (let i = 0; i < value.length && depth >= 0; i++) {
    const unit = value.charCodeAt(i);
    if (unit === 123) depth++;
    else if (unit === 125) depth--;
  }
  return depth === 0;
}
