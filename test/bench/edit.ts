import type { Edit } from '../../src/core/model/edit';
import type { ClaimId, PositionId, WorkId } from '../../src/core/model/id';
import { createAnswerer, type LateParts } from '../../src/worker/answer';
import type { DerivedFiles, Question, Questions, Told } from '../../src/worker/protocol';
import { type Figure, figureLines, median } from './figures';
import { madeUpDebate } from './made-up-debate';
import { madeUpFiles } from './made-up-files';

const runs = 5;
const mostStances = 1000;
/** Of exploring the same debate from nothing. */
const mostShare = 0.1;

const late: LateParts = {
  model: async () => undefined,
  pdf: async () => undefined,
  formatter: () => Promise.reject(new Error('no references here')),
};

/**
 * What a key costs a student who codes: CPU time until the page has the new stance, over the time that opening the
 * same debate takes, in one run; and of the map that comes after it, which nobody waits for.
 */
export async function benchEdit(): Promise<string[]> {
  await measured(41);
  const figures: Figure[] = [];
  const times = new Map<number, number>();
  for (const works of [41, 1000, 2500, 5000]) {
    const { open, edits, draw } = await measured(works);
    times.set(works, edits.get('give-stance') ?? 0);
    figures.push({ what: `${works} works: opened and drawn`, value: open, unit: 'ms CPU' });
    for (const [what, ms] of edits) {
      figures.push({ what: `${works} works: ${what}`, value: ms, unit: 'ms CPU' });
      const isLarge = works === 5000 && (what === 'give-stance' || what === 'undo');
      figures.push({
        what: `${works} works: ${what} / opened`,
        value: ms / open,
        unit: '',
        ...(isLarge ? { must: { most: mostShare } } : {}),
      });
    }
    figures.push({ what: `${works} works: the map, after it`, value: draw, unit: 'ms CPU' });
  }
  const growth = (times.get(5000) ?? 0) / (times.get(2500) ?? 1);
  figures.push({ what: 'give-stance, t(2n) / t(n)', value: growth, unit: '', must: { most: 2.2 } });
  return figureLines(`An edit of a debate with up to ${mostStances} stances`, figures);
}

async function measured(works: number) {
  const debate = madeUpDebate(works);
  const stances = debate.stances.slice(0, mostStances);
  const { bibliography, claims } = madeUpFiles({ ...debate, stances });
  const given = [claims, bibliography].map((file, id) => ({ id, name: file.name, file }));
  const ask = door();
  const before = process.cpuUsage();
  const opened = await ask('open', {
    open: given,
    given: [],
    replaceable: false,
    seed: 1,
    merges: [],
  });
  const open = msSince(before);
  const edits = new Map<string, number>();
  let draw = 0;
  for (const [what, edit] of Object.entries(editsOf(debate.works.map(({ id }) => id)))) {
    const times: number[] = [];
    const undone: number[] = [];
    const isQuick = what === 'give-stance' || what === 'ten at once';
    for (let run = 0; run < (isQuick ? runs : 1); run++) {
      const asked = { files: [0, 1], merges: [], all: false, isShown: true };
      const start = process.cpuUsage();
      const done = await ask('derive', { ...asked, from: opened.desk, edits: edit(run) });
      times.push(msSince(start));
      if (done.refused) throw new Error(done.refused);
      if (what === 'give-stance' && run === runs - 1) draw = await drawTime(ask, done);
      const back = process.cpuUsage();
      await ask('derive', { ...asked, from: done.desk, edits: [] });
      undone.push(msSince(back));
    }
    edits.set(what, median(times));
    if (what === 'give-stance') edits.set('undo', median(undone));
  }
  return { open, edits, draw };
}

function editsOf(works: readonly WorkId[]) {
  const give = (at: number): Edit => ({
    kind: 'give-stance',
    work: works[at % works.length] as WorkId,
    stance: 'mentions',
    on: { claim: `${firstPosition}-1` as ClaimId },
    accordingTo: undefined,
    evidence: undefined,
    note: '',
  });
  return {
    'give-stance': (run: number) => [give(run + 3)],
    'ten at once': (run: number) => Array.from({ length: 10 }, (_, i) => give(10 * run + i)),
    rename: (run: number): Edit[] => [
      { kind: 'change-position', position: firstPosition, name: `Name ${run}`, thesis: '' },
    ],
    'merge two positions': (): Edit[] => [
      { kind: 'merge-positions', from: secondPosition, into: firstPosition },
    ],
  };
}

const [firstPosition, secondPosition] = madeUpDebate(1).positions.map(({ id }) => id) as [
  PositionId,
  PositionId,
];

type Asker = ReturnType<typeof door>;

async function drawTime(ask: Asker, { desk }: DerivedFiles): Promise<number> {
  const start = process.cpuUsage();
  await ask('draw', { desk, of: 'map' });
  return msSince(start);
}

/** What is told is copied, as it is between a worker and its page. */
function door() {
  let last: Told | undefined;
  const answer = createAnswerer((told) => {
    last = structuredClone(told);
  }, late);
  let id = 0;
  return async <Q extends Question>(
    question: Q,
    asked: Questions[Q]['asked'],
  ): Promise<Questions[Q]['answer']> => {
    await answer({ id: ++id, question, asked } as Parameters<typeof answer>[0]);
    if (last && 'answer' in last) return last.answer as Questions[Q]['answer'];
    throw new Error(last && 'fault' in last ? last.fault : 'no answer');
  };
}

function msSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
