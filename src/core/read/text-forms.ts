import type { Span } from '../model/source';

/** A text as it may have been when offsets into it were noted. */
export interface TextForm {
  readonly text: string;
  /** The offset in the text at hand for one in this form; offsets beyond the end come to the end. */
  readonly back: (offset: number) => number;
}

/**
 * The text as it is, then with other line ends, without and with a byte order mark: what
 * editors, systems and decoders change without anyone's wish. Each form is made when asked for.
 */
export function* formsOf(text: string): Generator<TextForm> {
  yield { text, back: (offset) => Math.min(offset, text.length) };
  const lines = linesOf(text);
  for (const mark of ['', '\ufeff']) {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const form = mark + lines.map(({ start, end }) => text.slice(start, end)).join(lineEnd);
      if (form !== text) yield { text: form, back: backBy(lines, mark.length, lineEnd.length) };
    }
  }
}

/** The lines without their ends and without a byte order mark. */
function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = text.startsWith('\ufeff') ? 1 : 0;
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n?|\n/g)) {
    lines.push({ start, end: index });
    start = index + lineEnd.length;
  }
  return [...lines, { start, end: text.length }];
}

function backBy(lines: readonly Span[], markLength: number, endLength: number) {
  const starts: number[] = [];
  let next = markLength;
  for (const { start, end } of lines) {
    starts.push(next);
    next += end - start + endLength;
  }
  return (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const { start, end } = lines[low] ?? { start: 0, end: 0 };
    return Math.min(start + Math.max(0, offset - (starts[low] ?? 0)), end);
  };
}
