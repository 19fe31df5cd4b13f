import type { Bibliography, Work } from '../model/bibliography';
import { keysFor } from '../model/citation-key';
import type { WorkId } from '../model/id';
import { cutBibtex, type PositionsField } from './bibtex-cut';
import { bibtexEntry, fieldsFromOthers } from './bibtex-entry';
import { withField, withNewFields } from './bibtex-field';

/**
 * The works as one BibTeX file, in the order of the bibliographies: those of BibTeX files cut from
 * the source byte for byte, with what they need, those of other formats written anew. With
 * `positions`, an entry gets one more field, or has it replaced. A work has the same key in every
 * selection.
 */
export function writeBibtex(
  bibliographies: readonly Bibliography[],
  works: ReadonlySet<WorkId>,
  positions?: PositionsField,
): string {
  const keys = keysOf(bibliographies);
  const anew = (work: Work) => {
    const alone = bibtexEntry(keys.get(work.id) ?? work.id, work.item);
    const entry = withNewFields(alone, fieldsFromOthers(work), '\n');
    return positions
      ? withField(entry, positions.field, positions.of.get(work.id) ?? [], '\n')
      : entry;
  };
  const chosen = bibliographies.filter((one) => one.works.some(({ id }) => works.has(id)));
  const parts = chosen.map((one) => {
    if (one.format === 'bibtex') return cutBibtex(one, works, positions, chosen.length > 1);
    const entries = one.works.filter(({ id }) => works.has(id)).map(anew);
    return `${entries.join('\n\n')}\n`;
  });
  return joined(parts);
}

function keysOf(bibliographies: readonly Bibliography[]): ReadonlyMap<WorkId, string> {
  const isCut = ({ format }: Bibliography) => format === 'bibtex';
  const cut = bibliographies.filter(isCut).flatMap((one) => one.works);
  const others = bibliographies.filter((one) => !isCut(one)).flatMap((one) => one.works);
  return keysFor(
    others,
    cut.map(({ key }) => key),
  );
}

/** A byte order mark has no place within a file. */
function joined([first = '', ...others]: readonly string[]): string {
  let whole = first;
  for (const part of others) {
    whole += `${/[\r\n]$/.test(whole) ? '' : '\n'}\n${part.replace(/^\ufeff/, '')}`;
  }
  return whole;
}
