import { type Desk, openDesk, type Wanted } from '../core/desk';
import { overviewOf } from '../core/overview';
import type { ReferenceModel } from '../core/read/references/model';
import { readReferences } from '../core/read/references/read-references';
import { shareDebate } from '../core/share';
import { settleComparison, showComparison } from '../core/show-comparison';
import { problemLine } from '../core/view/problem-text';
import { referenceList } from '../core/view/reference-style';
import { deriveDebate, type OpenDebate, openDebate } from './open-debate';
import type {
  Ask,
  AtDesk,
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
  const desks = new Map<number, Desk>();
  let open: OpenDebate | undefined;
  let before = Promise.resolve();
  const opened = (): OpenDebate => {
    if (open === undefined) throw new Error('Nothing is open.');
    return open;
  };
  /** Who asks at a desk has left the older ones. */
  const deskOf = ({ desk: number }: AtDesk<unknown>): Desk => {
    const desk = desks.get(number);
    if (desk === undefined) throw new Error('Nothing is open.');
    for (const older of desks.keys()) if (older < number) desks.delete(older);
    return desk;
  };
  const show = (debate: OpenDebate, id: number) => {
    open = debate;
    const { exploration, unread } = debate;
    const { rows, ...overview } = overviewOf(exploration, unread);
    for (let start = 0; start < rows.length; start += rowsAtOnce)
      tell({ id, rows: rows.slice(start, start + rowsAtOnce) });
    desks.set(id, openDesk(exploration));
    return { overview, desk: id };
  };
  const answer = async (ask: Ask): Promise<Questions[Question]['answer']> => {
    switch (ask.question) {
      case 'open': {
        const tellShare = (progress: number) => tell({ id: ask.id, progress });
        const { open: debate, said } = await openDebate(ask.asked, tellShare, late);
        return { ...show(debate, ask.id), ...said };
      }
      case 'derive': {
        const { open: debate, said } = await deriveDebate(opened(), ask.asked, late.model);
        return { ...show(debate, ask.id), ...said };
      }
      case 'compare':
        return showComparison(opened().exploration, ask.asked);
      case 'settle':
        return settleComparison(opened().exploration, ask.asked);
      case 'search':
        return deskOf(ask.asked).search(ask.asked.of);
      case 'card':
        return deskOf(ask.asked).card(ask.asked.of);
      case 'write': {
        const content = await contentOf(deskOf(ask.asked), ask.asked.of, late);
        return new Blob([content], { type: 'text/plain;charset=utf-8' });
      }
      case 'share': {
        const { exploration } = deskOf(ask.asked);
        return asBlob(shareDebate(exploration, ask.asked.of));
      }
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
    before = before.then(() => tellAnswer(ask));
    return before;
  };
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
