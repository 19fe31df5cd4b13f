import type { BlockKind } from '../../model/bibliography';
import type { Span } from '../../model/source';
import { readEntry, readPreamble, type ScannedEntry } from './entry';
import { endsOf } from './entry-end';
import type { Fault } from './fault';
import { readFields, type ScannedField } from './fields';
import { headsOf } from './head';
import { reportLost } from './lost-entry';

/** Deeper braces than these are told of; they are read all the same, since nothing here recurses. */
const nestingBudget = 500;

/** A stretch of the file with what stands in it. Blocks follow each other without gaps. */
export interface ScannedBlock extends Span {
  readonly kind: BlockKind;
  readonly entry?: ScannedEntry;
  /** The definitions of a `@string`: one, if the file is as it should be. */
  readonly strings?: readonly ScannedField[];
  /** The value of a `@preamble`. */
  readonly preamble?: ScannedField;
}

interface Scan {
  readonly blocks: readonly ScannedBlock[];
  readonly faults: readonly Fault[];
}

/**
 * Takes a BibTeX or BibLaTeX file apart, losing nothing: linear in its length, whatever it holds.
 * A block that does not close becomes text up to the next line that begins a block.
 */
export function scanBibtex(text: string): Scan {
  const blocks: ScannedBlock[] = [];
  const faults: Fault[] = [];
  const nextHead = headsOf(text);
  const endOf = endsOf(text);
  const addText = (start: number, end: number) => {
    if (end > start) blocks.push({ kind: 'text', start, end });
  };
  let done = 0;
  for (let head = nextHead(0); head; head = nextHead(done)) {
    addText(done, head.start);
    reportLost(text, done, head.start, faults);
    const found = endOf(head);
    if ('end' in found) {
      const span = { start: head.start, end: found.end };
      const block = blockOf(text, head.type, head.open + 1, span, faults);
      if (found.depth > nestingBudget) {
        faults.push({
          code: 'nesting-too-deep',
          at: head.start,
          facts: { key: block.entry?.key ?? head.type },
        });
      }
      blocks.push(block);
      done = found.end;
    } else {
      done = found.resume;
      faults.push({
        code: 'entry-unclosed',
        at: head.start,
        facts: { key: keyAfter(text, head.open + 1) },
      });
      addText(head.start, done);
    }
  }
  reportLost(text, done, text.length, faults);
  addText(done, text.length);
  return { blocks, faults };
}

function blockOf(
  text: string,
  type: string,
  body: number,
  span: Span,
  faults: Fault[],
): ScannedBlock {
  const end = span.end - 1;
  if (type === 'comment') return { kind: 'comment', ...span };
  if (type === 'preamble')
    return { kind: 'preamble', ...span, preamble: readPreamble(text, body, end) };
  if (type === 'string')
    return { kind: 'string', ...span, strings: readFields(text, body, end, faults) };
  return { kind: 'entry', ...span, entry: readEntry(text, type, span.start, body, end, faults) };
}

/** The key of an entry that cannot be read as a whole: what stands before its first comma. */
function keyAfter(text: string, from: number): string {
  return (/^\s*([^\s,{}"=]*)/.exec(text.slice(from, from + 200))?.[1] ?? '').trim();
}
