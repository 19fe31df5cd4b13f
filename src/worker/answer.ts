import { type Desk, openDesk, type Wanted } from '../core/desk';
import { codedOverview, type DrawnOverview } from '../core/overview';
import type { ReferenceModel } from '../core/read/references/model';
import { readReferences } from '../core/read/references/read-references';
import { shareDebate } from '../core/share';
import { settleComparison, showComparison } from '../core/show-comparison';
import { problemLine } from '../core/view/problem-text';
import { referenceList } from '../core/view/reference-style';
import type { Mark, Row } from '../core/view/rows';
import { Drawing } from './drawing';
import { deriveDebate, type OpenDebate, openDebate } from './open-debate';
import type {
  Ask,
  AtDesk,
  ChangedRow,
  ListRead,
  Question,
  Questions,
  Told,
  WantedReferences,
} from './protocol';
import { asBlob } from './shared-page';
import type { ReadPdf } from './text-of-file';

/** So many rows come at once: the page takes them in between two frames. */
const rowsAtOnce = 1000;

type Tell = (told: Told) => void;

/** What is large and comes only when it is asked for; a page that is one file does without the first. */
export interface LateParts {
  /** The model that printed references are read by. */
  readonly model: () => Promise<ReferenceModel | undefined>;
  /** pdf.js. */
  readonly pdf: () => Promise<ReadPdf | undefined>;
  readonly formatter: () => Promise<Formatter>;
}

export type Formatter = Pick<
  typeof import('../references/format-bibliography'),
  'formatReference' | 'formatBibliography'
>;

/** Answers what the page asks, one after the other; whatever goes wrong is told as a fault. */
export function createAnswerer(tell: Tell, late: LateParts): (ask: Ask) => Promise<void> {
  const shown = new Map<number, Shown>();
  let open: OpenDebate | undefined;
  let before = Promise.resolve();
  /** Questions on newer versions that wait to be answered. */
  let newer = 0;
  const opened = (): OpenDebate => {
    if (open === undefined) throw new Error('Nothing is open.');
    return open;
  };
  /** Who asks at a desk has left the older ones. */
  const leaveOlder = (number: number) => {
    for (const older of shown.keys()) if (older < number) shown.delete(older);
  };
  const shownAt = ({ desk: number }: AtDesk<unknown>): Shown => {
    const found = shown.get(number);
    if (found === undefined) throw new Error('Nothing is open.');
    leaveOlder(number);
    return found;
  };
  const deskOf = (asked: AtDesk<unknown>): Desk => shownAt(asked).desk();
  const explorationOf = (asked: AtDesk<unknown>) => shownAt(asked).drawing.exploration;
  const show = (debate: OpenDebate, id: number): Drawing => {
    open = debate;
    const drawing = new Drawing(debate.coded, debate.seed);
    shown.set(id, { drawing, desk: once(() => openDesk(drawing.exploration)) });
    return drawing;
  };
  const tellRows = (id: number, rows: readonly Row[]) => {
    for (let start = 0; start < rows.length; start += rowsAtOnce)
      tell({ id, rows: rows.slice(start, start + rowsAtOnce) });
  };
  /** In steps, and no further once something newer is asked for. */
  const draw = async (drawing: Drawing): Promise<DrawnOverview | undefined> => {
    for (;;) {
      await heard();
      if (newer > 0) return undefined;
      const drawn = drawing.step();
      if (drawn !== undefined) return drawn;
    }
  };
  const answer = async (ask: Ask): Promise<Questions[Question]['answer']> => {
    switch (ask.question) {
      case 'open': {
        const tellShare = (progress: number) => tell({ id: ask.id, progress });
        const { open: debate, said } = await openDebate(ask.asked, tellShare, late);
        const { drawn, coded, rows } = show(debate, ask.id);
        tellRows(ask.id, rows);
        const overview = { ...codedOverview(coded, debate.unread), ...drawn };
        return { overview, desk: ask.id, ...said };
      }
      case 'derive': {
        const { from, isShown } = ask.asked;
        const last = shown.get(from)?.drawing;
        if (isShown) leaveOlder(from);
        const { open: debate, said } = await deriveDebate(opened(), ask.asked, late.model);
        const drawing = show(debate, ask.id);
        const overview = codedOverview(drawing.coded, debate.unread);
        const found = { overview, desk: ask.id, ...said };
        if (last?.isOfSame(drawing)) return { ...found, rows: changedRows(last, drawing) };
        tellRows(ask.id, drawing.rows);
        return { ...found, rows: [], drawn: drawing.drawn };
      }
      case 'draw':
        return draw(shownAt(ask.asked).drawing);
      case 'compare':
        return showComparison(explorationOf(ask.asked), ask.asked.of);
      case 'settle':
        return settleComparison(explorationOf(ask.asked), ask.asked.of);
      case 'search':
        return deskOf(ask.asked).search(ask.asked.of);
      case 'card':
        return deskOf(ask.asked).card(ask.asked.of);
      case 'write': {
        const content = await contentOf(deskOf(ask.asked), ask.asked.of, late);
        return new Blob([content], { type: 'text/plain;charset=utf-8' });
      }
      case 'share':
        return asBlob(shareDebate(explorationOf(ask.asked), ask.asked.of));
      case 'list':
        return readList(ask.asked, await late.model());
      case 'reference':
        return (await late.formatter()).formatReference(ask.asked.work, ask.asked.style);
      case 'references':
        return (await late.formatter()).formatBibliography(ask.asked.works, ask.asked.style);
    }
  };
  const tellAnswer = async (ask: Ask) => {
    try {
      tell({ id: ask.id, answer: await answer(ask) });
    } catch (fault) {
      tell({ id: ask.id, fault: String(fault) });
    }
  };
  return (ask) => {
    const isNewer = ask.question === 'open' || ask.question === 'derive';
    if (isNewer) newer++;
    before = before.then(() => {
      if (isNewer) newer--;
      return tellAnswer(ask);
    });
    return before;
  };
}

/** What a desk is of. */
interface Shown {
  readonly drawing: Drawing;
  readonly desk: () => Desk;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Lets in what was asked meanwhile. */
function heard(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function areSameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  if (a.length !== b.length) return false;
  return a.length === 0 || JSON.stringify(a) === JSON.stringify(b);
}

function changedRows({ rows: before }: Drawing, { rows }: Drawing): readonly ChangedRow[] {
  return rows.flatMap((row, place): readonly ChangedRow[] => {
    const { cites, marks } = before[place] ?? row;
    return cites === row.cites && areSameMarks(marks, row.marks) ? [] : [[place, row]];
  });
}

async function contentOf(
  desk: Desk,
  wanted: Wanted | WantedReferences,
  { formatter }: LateParts,
): Promise<string> {
  if (wanted.format !== 'text') return desk.write(wanted);
  const { formatBibliography } = await formatter();
  return referenceList(formatBibliography(desk.works(wanted.places), wanted.style));
}

async function readList(text: string, model: ReferenceModel | undefined): Promise<ListRead> {
  if (model === undefined) throw new Error('There is no model to read a list by.');
  const { value, problems } = readReferences(text, model, { name: 'list' });
  return { references: value, problems: problems.map(problemLine) };
}
