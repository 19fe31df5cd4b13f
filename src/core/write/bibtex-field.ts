import { texEscaped } from './tex-escape';

/** Where a field of an entry stands, in offsets into the entry. */
interface FieldPlace {
  readonly name: string;
  readonly start: number;
  /** Behind the last unit of its value. */
  readonly end: number;
}

/**
 * An entry, as it stands in a file, with one more field at its end, or with that field's value
 * replaced; nothing else in it changes. Without values, only a field that is there is emptied.
 */
export function withField(
  entry: string,
  field: string,
  values: readonly string[],
  lineEnd: string,
): string {
  const there = fieldsOf(entry).fields.find((place) => place.name === field.toLowerCase());
  const value = `{${values.map(texEscaped).join('; ')}}`;
  if (there) return `${entry.slice(0, there.start)}${field} = ${value}${entry.slice(there.end)}`;
  return values.length === 0 ? entry : withNewFields(entry, [[field, value]], lineEnd);
}

/** An entry, as it stands in a file, with those of the fields at its end that it does not have. */
export function withNewFields(
  entry: string,
  added: Iterable<readonly [name: string, value: string]>,
  lineEnd: string,
): string {
  let whole = entry;
  for (const [name, value] of added) {
    const { fields, end } = fieldsOf(whole);
    if (!fields.some((place) => place.name === name))
      whole = withLast(whole, end, `${name} = ${value}`, lineEnd);
  }
  return whole;
}

/**
 * An entry, as it stands in a file, without some of its fields, and how many they were; all else stays.
 * @param leaves asked with a name in small letters and the value as it is printed, delimiters and all
 */
export function withoutFields(
  entry: string,
  leaves: (name: string, value: string) => boolean,
): { readonly entry: string; readonly left: number } {
  const gone = fieldsOf(entry).fields.filter(({ name, start, end }) => {
    const equals = entry.indexOf('=', start);
    return leaves(name, entry.slice(equals + 1, end).trim());
  });
  let kept = '';
  let from = 0;
  for (const { start, end } of gone) {
    let line = start;
    while (/[ \t]/.test(entry.charAt(line - 1))) line--;
    const isAlone = line >= from && /[\r\n]/.test(entry.charAt(line - 1));
    kept += entry.slice(from, isAlone ? line : start);
    from = end + lengthOf(/^\s*,[ \t]*/, entry, end);
    if (isAlone) from += lengthOf(/^(?:\r\n|\n|\r)/, entry, from);
  }
  return { entry: kept + entry.slice(from), left: gone.length };
}

function lengthOf(pattern: RegExp, entry: string, at: number): number {
  return pattern.exec(entry.slice(at, at + 200))?.[0].length ?? 0;
}

function withLast(entry: string, end: number, written: string, lineEnd: string): string {
  const hasComma = entry.charAt(end - 1) === ',';
  const isOneLine = !/[\r\n]/.test(entry);
  const before = isOneLine ? ' ' : lineEnd + indentOf(entry);
  const added = (hasComma ? '' : ',') + before + written + (hasComma ? ',' : '');
  return entry.slice(0, end) + added + entry.slice(end);
}

function indentOf(entry: string): string {
  return /[\r\n]([ \t]+)[^\s}]/.exec(entry)?.[1] ?? '  ';
}

/** The fields of an entry, and the end of what stands in it before its closing delimiter. */
function fieldsOf(entry: string): { readonly fields: readonly FieldPlace[]; readonly end: number } {
  const fields: FieldPlace[] = [];
  const open = entry.search(/[{(]/) + 1;
  const close = entry.length - 1;
  const keyEnd = entry.indexOf(',', open);
  let i = keyEnd < 0 ? close : keyEnd;
  let end = lastOf(entry, open, Math.min(i + 1, close));
  while (i < close) {
    const piece = pieceFrom(entry, i + 1, close);
    const name = /^[^\s={}",]+(?=\s{0,99}=)/.exec(entry.slice(piece.start, piece.start + 200))?.[0];
    if (name && piece.end > piece.start) {
      fields.push({ name: name.toLowerCase(), start: piece.start, end: piece.end });
    }
    end = Math.max(end, piece.next < close ? piece.next + 1 : piece.end);
    i = piece.next;
  }
  return { fields, end };
}

/** What stands up to the next comma outside braces and quotes, without blanks and comments around. */
function pieceFrom(entry: string, from: number, close: number) {
  let start = -1;
  let end = from;
  let depth = 0;
  let quoted = false;
  let i = from;
  for (; i < close; i++) {
    const unit = entry.charAt(i);
    if (unit === '%' && depth === 0 && !quoted) {
      while (i + 1 < close && !/[\r\n]/.test(entry.charAt(i + 1))) i++;
      continue;
    }
    if (unit === ',' && depth === 0 && !quoted) break;
    if (unit === '{') depth++;
    else if (unit === '}') depth--;
    else if (unit === '"' && depth === 0) quoted = !quoted;
    if (!/\s/.test(unit)) {
      if (start < 0) start = i;
      end = i + 1;
    }
  }
  return { start: start < 0 ? i : start, end, next: i };
}

function lastOf(entry: string, from: number, end: number): number {
  return from + entry.slice(from, end).trimEnd().length;
}
