import type { CslType } from '../../model/csl';
import { knownField, risKnownFields } from '../../model/entry-fields';
import type { EntryField, EntryForm } from '../../model/entry-form';
import { listTags } from '../../model/ris-tags';
import type { TextFile } from '../../model/source';
import { charsetOf } from './charset-of';
import { type RisLine, risLines } from './ris-lines';
import { tidyText } from './tidy-text';

/** Tags that begin and end a record, and those that its key stands in. */
const notFields: ReadonlySet<string> = new Set(['TY', 'ER', 'ID', 'LB']);

/** What a reader can correct of a RIS record; its type is not among it. */
export function risForm(record: string, type: CslType, file: TextFile): EntryForm {
  const tags = new Map<string, RisLine[]>();
  for (const line of risLines(record)) {
    if (notFields.has(line.tag)) continue;
    tags.set(line.tag, [...(tags.get(line.tag) ?? []), line]);
  }
  const there = [...tags].map(([tag, lines]) => fieldOf(record, tag, lines));
  const rows = risKnownFields.flatMap((row): readonly EntryField[] => {
    const found = there.filter(({ name }) => row.names.includes(name));
    return found.length > 0 ? found : [{ name: row.names[0], kind: row.kind, text: '' }];
  });
  const known = new Set(rows);
  return {
    format: 'ris',
    type,
    fields: [...rows, ...there.filter((field) => !known.has(field))],
    charset: charsetOf(file),
    parents: [],
  };
}

function fieldOf(record: string, tag: string, lines: readonly RisLine[]): EntryField {
  const kind = knownField(risKnownFields, tag)?.kind ?? 'text';
  const values = lines.map(({ value }) => tidyText(record.slice(value.start, value.end), 'text'));
  if (isList(tag)) return { name: tag, kind: 'names', text: tidyText(values.join('; '), 'names') };
  const [first = ''] = values;
  // Of several that are not parts of one list only the first can be changed.
  return { name: tag, kind: kind === 'names' ? 'text' : kind, text: first };
}

/** Whether each line of it is one of several. */
export function isList(tag: string): boolean {
  return listTags.has(tag);
}
