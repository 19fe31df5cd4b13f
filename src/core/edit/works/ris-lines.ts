import type { Span } from '../../model/source';

/** A line of a RIS record with those that go on from it, in offsets into the record's text. */
export interface RisLine {
  readonly tag: string;
  /** From its start to the start of the next. */
  readonly line: Span;
  /** Without blanks around it; over several lines where it goes on. */
  readonly value: Span;
}

const tagLine = /^[ \t]*([A-Z][A-Z0-9])([ \t]{0,4})-(?: |$)/;

/** The lines of a record that have a tag; a line without one belongs to the one before. */
export function risLines(record: string): readonly RisLine[] {
  const lines: { tag: string; line: { start: number; end: number }; from: number }[] = [];
  let start = 0;
  let usual = '  ';
  for (const whole of record.split(/(?<=\r\n|\n|\r(?!\n))/)) {
    const found = tagLine.exec(whole.replace(/[\r\n]+$/, ''));
    const end = start + whole.length;
    const last = lines.at(-1);
    if (lines.length === 0) usual = found?.[2] ?? usual;
    // Words in capitals before a dash occur in abstracts too.
    if (found && (found[2] === usual || found[2] === '  '))
      lines.push({ tag: found[1] ?? '', line: { start, end }, from: start + found[0].length });
    else if (last) last.line.end = end;
    start = end;
  }
  return lines.map(({ tag, line, from }) => {
    const text = record.slice(from, line.end);
    const first = from + (text.length - text.trimStart().length);
    return {
      tag,
      line,
      value: { start: text.trim() === '' ? from : first, end: from + text.trimEnd().length },
    };
  });
}
