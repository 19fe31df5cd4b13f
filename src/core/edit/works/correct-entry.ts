import type { Bibliography, Work } from '../../model/bibliography';
import type { TextFile } from '../../model/source';
import { spliced } from '../splice';
import { stringBlocks } from './bibtex-entry';
import { charsetOf } from './charset-of';
import { type Corrections, correctBibtex } from './correct-bibtex';
import { correctCsl } from './correct-csl';
import { correctRis } from './correct-ris';

/** The file with fields of a work's entry corrected; undefined where they cannot be. */
export function correctEntry(
  from: Bibliography,
  work: Work,
  corrections: Corrections,
): TextFile | undefined {
  const { file } = from;
  const text = entryFor(from, work, corrections);
  return text === undefined
    ? undefined
    : { ...file, text: spliced(file.text, [{ ...work.entry, text }]) };
}

function entryFor(
  from: Bibliography,
  { entry, key }: Work,
  corrections: Corrections,
): string | undefined {
  const { file, format } = from;
  const own = file.text.slice(entry.start, entry.end);
  if (format === 'csl-json') return correctCsl(own, key, corrections);
  if (format === 'ris') return correctRis(own, key, corrections);
  if (format !== 'bibtex') return undefined;
  return correctBibtex(file.text, entry, stringBlocks(from), corrections, charsetOf(file));
}
