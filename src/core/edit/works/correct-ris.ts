import type { FieldChange } from '../../model/entry-form';
import { type Splice, spliced } from '../splice';
import type { Corrections } from './correct-bibtex';
import { isList } from './ris-form';
import { type RisLine, risLines } from './ris-lines';
import { tidyText } from './tidy-text';

/**
 * A RIS record in which fields say something else; lines that were not changed stay byte for byte. A record
 * without a key of its own gets the one that it is known by.
 */
export function correctRis(
  record: string,
  key: string,
  { fields, type }: Corrections,
): string | undefined {
  if (type !== undefined) return undefined;
  const isKeyed = risLines(record).some(({ tag }) => tag === 'ID' || tag === 'LB');
  const keyed = isKeyed || key === '' ? record : withValues(record, 'ID', [key]);
  let whole = keyed;
  for (const { name, kind, text } of fields) {
    const values = isList(name) ? tidyText(text, kind).split('; ') : [tidyText(text, kind)];
    whole = withValues(
      whole,
      name,
      values.filter((value) => value !== ''),
    );
  }
  return fields.every((change) => says(whole, change)) ? whole : undefined;
}

/** One line each: those that are there already stay, the last are taken out, new ones come behind them. */
function withValues(record: string, tag: string, values: readonly string[]): string {
  const all = risLines(record);
  const own = isList(tag) ? all.filter((line) => line.tag === tag) : first(all, tag);
  const splices = own.map((line, i): Splice => {
    const value = values[i];
    if (value === undefined) return { ...line.line, text: '' };
    const raw = record.slice(line.value.start, line.value.end);
    return { ...line.value, text: tidyText(raw, kindOf(tag)) === value ? raw : value };
  });
  const more = values.slice(own.length);
  if (more.length === 0) return spliced(record, splices);
  const lineEnd = /\r\n|\n|\r/.exec(record)?.[0] ?? '\n';
  const at = own.at(-1)?.line.end ?? endOfFields(all, record);
  const lines = more.map((value) => `${tag}  - ${value}`).join(lineEnd);
  const isWhole = /[\r\n]$/.test(record.slice(0, at));
  const text = isWhole ? lines + lineEnd : lineEnd + lines;
  return spliced(record, [...splices, { start: at, end: at, text }]);
}

function kindOf(tag: string): 'names' | 'text' {
  return isList(tag) ? 'names' : 'text';
}

function first(all: readonly RisLine[], tag: string): readonly RisLine[] {
  const found = all.find((line) => line.tag === tag);
  return found ? [found] : [];
}

/** Before the line that ends the record. */
function endOfFields(all: readonly RisLine[], record: string): number {
  return all.find(({ tag }) => tag === 'ER')?.line.start ?? record.length;
}

function says(record: string, { name, kind, text }: FieldChange): boolean {
  const lines = risLines(record).filter(({ tag }) => tag === name);
  const own = isList(name) ? lines : lines.slice(0, 1);
  const said = own.map(({ value }) => record.slice(value.start, value.end)).join('; ');
  return tidyText(said, kindOf(name)) === tidyText(text, kind);
}
