import type { CslItem } from '../../model/csl';
import { type EndNoteField, type EndNoteFields, firstValue } from './fields';

/**
 * Fields for which CSL has no variable stay as lines "Name: value" of the note, as reference
 * managers do it.
 */
const rows: readonly (readonly [field: EndNoteField, name: string])[] = [
  ['label', 'Label'],
  ['accession-num', 'Accession number'],
  ['remote-database-name', 'Database'],
  ['remote-database-provider', 'Database provider'],
  ['translated-title', 'Translated title'],
  ['translated-authors', 'Translated author'],
  ['reviewed-item', 'Reviewed item'],
  ['orig-pub', 'Original publication'],
  ['reprint-edition', 'Reprint edition'],
  ['caption', 'Caption'],
  ['section', 'Section'],
  ['custom1', 'Custom 1'],
  ['custom2', 'Custom 2'],
  ['custom3', 'Custom 3'],
  ['custom4', 'Custom 4'],
  ['custom5', 'Custom 5'],
  ['custom6', 'Custom 6'],
  ['custom7', 'Custom 7'],
  ['misc1', 'Misc 1'],
  ['misc2', 'Misc 2'],
  ['misc3', 'Misc 3'],
];

export function noteOf(item: CslItem, fields: EndNoteFields): string {
  const lines = [...(fields.get('notes') ?? [])];
  const labelIsKey = !fields.has('rec-number');
  const said = new Set([item.PMID, item.PMCID, item['container-title'], item.title]);
  for (const [field, name] of rows) {
    if (field === 'label' && labelIsKey) continue;
    const values = fields.get(field) ?? [];
    const value = values.length > 1 ? values.join('; ') : firstValue(fields, field);
    if (value !== '' && !said.has(value)) lines.push(`${name}: ${value}`);
  }
  return lines.join('\n');
}
