/** A stretch of a claims file that can be read by itself: a field, or one record of a list under its field's name. */
export interface Piece {
  readonly text: string;
  /** What an offset in `text` needs to be one in the file. */
  readonly shift: number;
}

/** A field of the file; a list has a piece for each record, all else is one piece. */
export interface Section {
  readonly isList: boolean;
  /** Where its name stands. */
  readonly at: number;
  readonly pieces: readonly Piece[];
}

/** Several documents, directives, and what only looks like a line end, are left to those who read the file whole. */
const notInPieces = /^(?:---|\.\.\.|%)|^\ufeff|\r(?!\n)/m;
const field = /^[A-Za-z][\w-]*:(?=[ \t\r\n]|$)/;
const nameAlone = /^[A-Za-z][\w-]*:[ \t]*(?:#[^\n]*)?\r?$/;
const dash = /^ *-(?=[ \r\n]|$)/;

/**
 * A claims file cut at the names that stand at its margin, and its lists at their dashes. Only what is written in
 * lines as such files are: undefined for all else. Whether each piece is sound is for its reader to find out.
 */
export function piecesOf(text: string): readonly Section[] | undefined {
  if (notInPieces.test(text)) return undefined;
  const lines = linesOf(text);
  const starts = lines.flatMap(({ line }, i) => (field.test(line) ? [i] : []));
  const [first] = starts;
  if (first === undefined || !lines.slice(0, first).every(isBlank)) return undefined;
  const sections: Section[] = [];
  for (const [nth, from] of starts.entries()) {
    const section = sectionOf(lines.slice(from, starts[nth + 1] ?? lines.length));
    if (section === undefined) return undefined;
    sections.push(section);
  }
  return sections;
}

interface Line {
  /** With its end. */
  readonly line: string;
  readonly at: number;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at) + 1 || text.length;
    lines.push({ line: text.slice(at, end), at });
    at = end;
  }
  return lines;
}

function isBlank({ line }: Line): boolean {
  return /^[ \t]*(?:#[^\n]*)?\r?\n?$/.test(line);
}

function sectionOf(lines: readonly Line[]): Section | undefined {
  const [head, ...rest] = lines;
  if (head === undefined) return undefined;
  const from = rest.findIndex((line) => !isBlank(line));
  const indent = dash.exec(rest[from]?.line ?? '')?.[0].length;
  const isList = indent !== undefined && nameAlone.test(head.line.trimEnd());
  if (isList) return listOf(head, rest.slice(from), indent);
  // What stands at the margin and is no name belongs to no field.
  if (rest.some((line) => !isBlank(line) && !/^[ \t]/.test(line.line))) return undefined;
  return { isList: false, at: head.at, pieces: [piece('', lines)] };
}

function listOf(head: Line, lines: readonly Line[], indent: number): Section | undefined {
  const starts: number[] = [];
  for (const [i, line] of lines.entries()) {
    if (dash.exec(line.line)?.[0].length === indent) starts.push(i);
    else if (!isBlank(line) && !line.line.startsWith(' '.repeat(indent))) return undefined;
  }
  const name = `${field.exec(head.line)?.[0]}\n`;
  const pieces = starts.map((from, nth) => piece(name, lines.slice(from, starts[nth + 1])));
  return { isList: true, at: head.at, pieces };
}

function piece(name: string, lines: readonly Line[]): Piece {
  const text = name + lines.map(({ line }) => line).join('');
  return { text, shift: (lines[0]?.at ?? 0) - name.length };
}
