import { findDivide } from './divide-findings';
import { type Exploration, explore } from './explore';
import { countCites } from './graph/cites';
import { markEntries } from './merge-entries';
import type { Debate } from './model/debate';
import { apartOf } from './model/merge';
import type { TextFile } from './model/source';
import { type SharedFiles, sharedFiles } from './shared-files';
import { reportDivide } from './view/divide-report';
import { findingSentences } from './view/finding-text';
import { problemLine } from './view/problem-text';
import { counted } from './view/words';
import { writeMerges } from './write/debate-folder';
import { keptBackText, publicDebate } from './write/public-debate';
import { writeStandalone } from './write/standalone/standalone';

/** A page of its own, and what to say of it; without a page it could not be made. */
export interface Shared {
  readonly page?: string;
  /** Sentences. */
  readonly told: readonly string[];
}

/**
 * The whole debate as one HTML file: its files, readable; what is found in them, in words; and the page
 * that explores them, which the template holds. Made from the files as others may have them, so that
 * nothing private can come in by another way. The same debate and template give the same bytes.
 */
export function shareDebate(exploration: Exploration, template: string): Shared {
  const shared = sharedFiles(exploration);
  if ('stuck' in shared) {
    const told = problemLine({ code: 'private-stuck', place: shared.stuck, facts: {} });
    return { told: [`${told}.`] };
  }
  const open = explore(shared.files);
  const { debate, camps, divide } = open;
  const cites = citesLeftOut(exploration.debate, debate);
  const page = writeStandalone(
    {
      debate,
      sentences: findingSentences(debate, camps, divide),
      report: reportDivide({ ...open, ...findDivide(open) }),
      files: [...shared.files, ...toldApart(exploration, open)],
      ...(cites === undefined ? {} : { leftOut: cites }),
    },
    template,
  );
  return { page, told: [...leftOut(shared), ...(cites === undefined ? [] : [cites])] };
}

/** What the reader has told apart, as the entries are known in the files that others have. */
function toldApart({ apart = [], debate }: Exploration, open: Exploration): readonly TextFile[] {
  if (apart.length === 0) return [];
  const marks = markEntries(open.bibliographies);
  const markOf = new Map(open.debate.works.map(({ id, key }) => [key, marks.get(id) ?? []]));
  const keyOf = new Map(debate.works.map(({ id, key }) => [id, key]));
  const groups = apart.map((group) => group.flatMap((id) => markOf.get(keyOf.get(id) ?? '') ?? []));
  return [writeMerges([apartOf(groups)])];
}

/** What only the texts tell goes with them: cites that nobody has coded. */
function citesLeftOut(all: Debate, shared: Debate): string | undefined {
  const n = citesIn(publicDebate(all)) - citesIn(shared);
  if (n <= 0) return undefined;
  const was = n === 1 ? 'was' : 'were';
  const [is, it] = n === 1 ? ['is', 'it is'] : ['are', 'they are'];
  return `${counted(n, 'cite')} that ${was} found in the text of articles and ${is} not coded ${is} left out of the page, as the texts are: what the page says of cites and of works cited together, and so of the sides and of what divides them, is said without ${n === 1 ? 'it' : 'them'}, until ${it} coded.`;
}

function citesIn(debate: Debate): number {
  return [...countCites(debate).values()].reduce((sum, n) => sum + n, 0);
}

function leftOut({ keptBack, personalFields, brokenEntries }: SharedFiles): readonly string[] {
  const fields = counted(personalFields, 'field');
  const entries = counted(brokenEntries, 'broken entry', 'broken entries');
  return [
    keptBackText(keptBack),
    personalFields > 0 ? `${fields} that programs keep for their user alone left out.` : undefined,
    brokenEntries > 0 ? `${entries} of the bibliography left out.` : undefined,
  ].filter((sentence) => sentence !== undefined);
}
