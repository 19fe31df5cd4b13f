import type { Span } from '../../model/source';
import type { Fault } from '../bibtex/fault';

/** How a format of tagged lines (PubMed's, EndNote's, Web of Science's) tells where records begin and end. */
export interface TaggedSyntax {
  /** The tag of a line and where its value begins; nothing for a line that goes on with the value before. */
  readonly tagOf: (line: string) => TagAt | undefined;
  /** The tag that begins a record, unless it follows at once on a record that has had none yet. */
  readonly start: string;
  /** The tag that ends a record, where the format has one. */
  readonly end?: string;
  /** Tags of the file and not of a record. */
  readonly ofFile?: ReadonlySet<string>;
  /** Tags that a record has once: after an empty line a second one belongs to the next record. */
  readonly once: ReadonlySet<string>;
  /** What is expected where text stands outside the records. */
  readonly expected: string;
}

export interface TagAt {
  readonly tag: string;
  readonly from: number;
}

/** Each value as its lines, without the blanks around them. */
export type TaggedFields = ReadonlyMap<string, readonly (readonly string[])[]>;

export interface TaggedRecord extends Span {
  readonly fields: TaggedFields;
  /** Tags and values in the order of the record. */
  readonly inOrder: readonly (readonly [tag: string, lines: readonly string[]])[];
}

interface OpenRecord {
  readonly start: number;
  end: number;
  readonly fields: Map<string, string[][]>;
  readonly inOrder: [string, string[]][];
}

const lineEnd = /\r\n?|\n/g;
const emptyLine = /(?:\r\n|\r(?!\n)|\n)[ \t]*(?:[\r\n]|$)/;
const snippetLength = 60;

/**
 * The records of a file of tagged lines. A missing end mark, empty lines within a record and lines
 * that lost their indent lose nothing; text outside all records is told. Linear.
 */
export function readTaggedRecords(
  text: string,
  syntax: TaggedSyntax,
  faults: Fault[],
): readonly TaggedRecord[] {
  const records: OpenRecord[] = [];
  let open: OpenRecord | undefined;
  let lines: string[] | undefined;
  let afterEmpty = false;
  let told = false;

  const readLine = (start: number, end: number) => {
    const line = text.slice(start, end);
    const found = syntax.tagOf(line);
    const tag = found?.tag ?? '';
    const value = line.slice(found?.from ?? 0).trim();
    if (value === '' && !found) {
      afterEmpty = true;
      return;
    }
    // A line that cannot be read, where the next record should begin.
    if (!found && afterEmpty && open && saysAgain(syntax, open.fields, text.slice(start)))
      open = undefined;
    if (found && syntax.ofFile?.has(tag)) {
      open = undefined;
    } else if (found && tag === syntax.end) {
      if (open) open.end = end;
      open = undefined;
      told = false;
    } else if (found) {
      if (!open || begins(syntax, open, tag, afterEmpty ? text.slice(start) : '')) {
        open = { start, end, fields: new Map(), inOrder: [] };
        records.push(open);
      }
      lines = [value];
      add(open, tag, lines);
      open.end = end;
    } else if (open && lines) {
      lines.push(value);
      open.end = end;
    } else if (!told) {
      const snippet = value.slice(0, snippetLength);
      const at = start + line.length - line.trimStart().length;
      faults.push({ code: 'entry-malformed', at, facts: { snippet, expected: syntax.expected } });
      told = true;
    }
    afterEmpty = false;
  };

  let start = text.startsWith('\ufeff') ? 1 : 0;
  for (const { index, 0: mark } of text.matchAll(lineEnd)) {
    readLine(start, index);
    start = index + mark.length;
  }
  readLine(start, text.length);
  const last = records.at(-1);
  if (open && last && syntax.end !== undefined)
    faults.push({ code: 'entry-unclosed', at: last.start, facts: { key: '' } });
  return records;
}

function begins(
  syntax: TaggedSyntax,
  { fields }: OpenRecord,
  tag: string,
  afterEmpty: string,
): boolean {
  if (tag === syntax.start) return afterEmpty !== '' || fields.has(tag);
  return afterEmpty !== '' && saysAgain(syntax, fields, afterEmpty);
}

/** Whether the lines up to the next empty one repeat what a record says once: a first line is lost. */
function saysAgain(syntax: TaggedSyntax, fields: TaggedFields, text: string): boolean {
  const paragraph = text.slice(0, text.search(emptyLine) >>> 0);
  for (const line of paragraph.split(lineEnd)) {
    const tag = syntax.tagOf(line)?.tag ?? '';
    if (tag === syntax.start || tag === syntax.end) return false;
    if (syntax.once.has(tag) && fields.has(tag)) return true;
  }
  return false;
}

function add(record: OpenRecord, tag: string, lines: string[]): void {
  record.inOrder.push([tag, lines]);
  const values = record.fields.get(tag);
  if (values) values.push(lines);
  else record.fields.set(tag, [lines]);
}

/** The first value of a tag that is not empty, its lines joined by blanks; else ''. */
export function textIn(fields: TaggedFields, tag: string): string {
  for (const lines of fields.get(tag) ?? []) {
    const text = joined(lines);
    if (text !== '') return text;
  }
  return '';
}

/** All values of a tag, each on one line. */
export function textsIn(fields: TaggedFields, tag: string): readonly string[] {
  return (fields.get(tag) ?? []).map(joined).filter((text) => text !== '');
}

/** All lines of all values of a tag: in some formats each line is a value. */
export function linesIn(fields: TaggedFields, tag: string): readonly string[] {
  return (fields.get(tag) ?? []).flat().filter((line) => line !== '');
}

function joined(lines: readonly string[]): string {
  return lines.length === 1 ? (lines[0] ?? '') : lines.join(' ').trim();
}
