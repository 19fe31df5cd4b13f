import type { Bibliography, Work } from '../../model/bibliography';
import type { EntryForm } from '../../model/entry-form';
import { bibtexEntryIn, stringBlocks } from './bibtex-entry';
import { bibtexForm } from './bibtex-form';
import { charsetOf } from './charset-of';
import { cslForm } from './csl-form';
import { risForm } from './ris-form';

/** What a reader can correct of a work's own entry; undefined where its format, or it, does not let them. */
export function entryFormOf(from: Bibliography, { entry, item }: Work): EntryForm | undefined {
  const { file, format } = from;
  const own = file.text.slice(entry.start, entry.end);
  if (format === 'csl-json') return cslForm(own);
  if (format === 'ris') return risForm(own, item.type, file);
  if (format !== 'bibtex') return undefined;
  const found = bibtexEntryIn(file.text, entry, stringBlocks(from));
  return found && bibtexForm(found, charsetOf(file));
}
