import { lastPart } from './choose-files';
import type { Exploration } from './explore';
import type { Bibliography } from './model/bibliography';
import type { WorkId } from './model/id';
import type { Place, TextFile } from './model/source';
import { readBibliography } from './read/bibliography';
import { cutPrivate } from './read/claims/cut-private';
import { nameAmong } from './view/name-among';
import { writeBibtex } from './write/bibtex';
import { holdsEntry } from './write/bibtex-cut';
import { withoutFields } from './write/bibtex-field';
import { isPersonalField, pointsAt, withoutNotes } from './write/personal-fields';
import { type KeptBack, keptBack, publicDebate } from './write/public-debate';

/** A debate's files as others may have them. */
export interface SharedFiles {
  readonly files: readonly TextFile[];
  readonly keptBack: KeptBack;
  /** Fields that programs keep in entries for their user alone, and that are left out. */
  readonly personalFields: number;
  /** Entries that could not be read, and so not be told what is personal in them. */
  readonly brokenEntries: number;
}

/** A record of the claims file that is marked private and cannot be taken out of the text. */
export interface Stuck {
  readonly stuck: Place;
}

/**
 * The claims file and the bibliographies, by their bare names and in their order, without what is
 * private; where nothing is, byte for byte as they are. Merges are done in the entries; formats other
 * than BibTeX are written as BibTeX. Source texts are never among them.
 */
export function sharedFiles(exploration: Exploration): SharedFiles | Stuck {
  const { claims, bibliographies, debate } = exploration;
  const open = publicDebate(debate);
  const works = new Set(open.works.map(({ id }) => id));
  const hidden = debate.works.filter(({ id }) => !works.has(id));
  const keys = new Set(hidden.flatMap(({ key, otherKeys = [] }) => [key, ...otherKeys]));
  const cut = claims && cutPrivate(claims, keys);
  if (cut && 'stuck' in cut) return cut;
  const written = bibliographies
    .filter((one) => one.works.length > 0)
    .map((one) => ({ one, ...openBibtex(one, works, keys) }));
  const taken = new Set<string>();
  return {
    files: [
      ...(claims && cut ? [{ name: bareName(claims.name, taken), text: cut.text }] : []),
      ...written.map(({ one, text }) => ({ name: bareName(bibName(one), taken), text })),
    ],
    keptBack: keptBack(debate, open),
    personalFields: sum(written.map(({ fields }) => fields)),
    brokenEntries: sum(written.map(({ broken }) => broken)),
  };
}

/** What of a bibliography may be seen: public works, without personal fields and what programs note in comments. */
function openBibtex(
  bibliography: Bibliography,
  works: ReadonlySet<WorkId>,
  hidden: ReadonlySet<string>,
) {
  let fields = 0;
  let broken = 0;
  // An entry takes nothing from a parent that is not to be seen.
  const blocks = bibliography.blocks.map(({ name, ...rest }) =>
    name === undefined || (rest.work !== undefined && !works.has(rest.work))
      ? rest
      : { ...rest, name },
  );
  const own = bibliography.works.map((given) => {
    const { fromOthers, ...work } = given;
    const merged = fromOthers ? { ...work, fromOthers: withoutNotes(fromOthers).item } : work;
    if (bibliography.format === 'bibtex') return merged;
    const { item, left } = withoutNotes(work.item);
    fields += left;
    return { ...merged, item };
  });
  const written = writeBibtex([{ ...bibliography, blocks, works: own }], works);
  const file = { name: bibliography.file.name, text: written };
  const parts = readBibliography(file).value.blocks.map(({ kind, start, end }) => {
    const text = written.slice(start, end);
    if (kind === 'comment') return '';
    if (kind === 'text' && holdsEntry(text)) {
      broken++;
      return '';
    }
    if (kind !== 'entry') return text;
    const { entry, left } = withoutFields(text, isPersonalField);
    fields += left;
    return withoutFields(entry, (name, value) => pointsAt(name, value, hidden)).entry;
  });
  return { text: parts.join(''), fields, broken };
}

function bibName({ file, format }: Bibliography): string {
  return format === 'bibtex' ? file.name : `${file.name.replace(/\.[^./\\]*$/, '')}.bib`;
}

/** A path tells of somebody's machine. */
function bareName(path: string, taken: Set<string>): string {
  return nameAmong(taken, lastPart(path) || 'file');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
