import type { FieldKind } from '../../model/entry-form';
import { onOneLine } from '../../write/tex-escape';

/** What is typed, as any field can hold it: on one line, with single blanks; names parted by "; ". */
export function tidyText(text: string, kind: FieldKind): string {
  const line = onOneLine(text)
    .replace(/[ \t]+/g, ' ')
    .trim();
  if (kind === 'names') return partsOf(line).join('; ');
  return kind === 'doi' ? line.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi: ?)/i, '') : line;
}

/** One name each. */
export function partsOf(text: string): readonly string[] {
  return text
    .split(';')
    .map(tidyName)
    .filter((part) => part !== '');
}

/** With one blank behind each comma, and none at the ends. */
export function tidyName(text: string): string {
  return text
    .replace(/(?:\s*,\s*)+/g, ', ')
    .replace(/^, |, $/g, '')
    .trim();
}
