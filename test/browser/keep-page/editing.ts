import type { Keep } from '../../../src/app/keep/keep';
import type { KeptDebate, KeptFile } from '../../../src/app/keep/kept-debate';
import type { Step } from '../../../src/app/keep/step-log';
import type { Written } from '../../../src/app/keep/writer';

/** Edits of which every one shows in both files, so that half of one would be seen. */
export const editing = { files, step, shows, make, edit, open, editFrom, editInTurn };

const line = /^(?:edit|entry) (\d+)/gm;

/** A claims file and a bibliography of about so many code units. */
function files(size: number): readonly KeptFile[] {
  const entry = '@book{made-up, title = {A book that nobody has written}}\n';
  return [
    { name: 'claims.yaml', content: 'edit 0\n', private: false },
    { name: 'refs.bib', content: `entry 0\n${entry.repeat(size / entry.length)}`, private: false },
  ];
}

/** Edit n: a line after the others in one file, a number in the midst of the other. */
function step(debate: KeptDebate, n: number, length: number): Step {
  const [claims = '', refs = ''] = debate.files.map(({ content }) => String(content));
  return {
    label: `edit ${n}`,
    changes: [
      { file: 'claims.yaml', after: `${claims}edit ${n} ${noise(n, length)}\n` },
      { file: 'refs.bib', after: refs.replace(/^entry \d+/, `entry ${n}`) },
    ],
  };
}

/** Letters that no database can compress much; the same for the same number. */
function noise(n: number, length: number): string {
  let state = n + 1;
  const letters = Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(97 + ((state >>> 24) % 26));
  });
  return letters.join('');
}

/** The number of the last edit that both files show, if they are what that edit made; else why not. */
function shows(debate: KeptDebate): number | string {
  const [claims = '', refs = ''] = debate.files.map(({ content }) => String(content));
  const edits = [...claims.matchAll(line)].map(([, n]) => Number(n));
  const entry = Number([...refs.slice(0, 100).matchAll(line)][0]?.[1]);
  if (edits.some((n, i) => n !== i)) return `edits ${edits.slice(-5).join()}`;
  return edits.at(-1) === entry ? entry : `edit ${edits.at(-1)}, entry ${entry}`;
}

/** The debate that an edit left. @throws where it was not stored */
function kept(written: Written): KeptDebate {
  if (written.done !== 'kept') throw new Error(`${written.done}: ${written.sentence}`);
  return written.debate;
}

/** A stored debate with so many edits. */
async function make(keep: Keep, edits: number, size = 1000): Promise<KeptDebate> {
  return edit(keep, kept(await keep.create('Ports', files(size))), edits);
}

/** So many edits more. */
async function edit(keep: Keep, debate: KeptDebate, times = 1, length = 10): Promise<KeptDebate> {
  let now = debate;
  const from = Number(shows(debate)) + 1;
  for (let n = from; n < from + times; n++)
    now = kept(await keep.append(now, step(now, n, length)));
  return now;
}

async function open(keep: Keep, id: string): Promise<KeptDebate> {
  const opened = await keep.open(id);
  if (opened.done !== 'opened') throw new Error(opened.sentence);
  return opened.debate;
}

/** Edits on and on, as fast as they are stored; `tell` hears of each. */
async function editFrom(
  keep: Keep,
  debate: KeptDebate,
  length: (n: number) => number,
  tell: (stored: number) => void,
): Promise<void> {
  let now = debate;
  for (let n = Number(shows(debate)) + 1; ; n++) {
    now = await edit(keep, now, 1, length(n));
    tell(n);
  }
}

/** So many edits, each made again on the newer version where another tab was quicker; how often it was. */
async function editInTurn(keep: Keep, id: string, times: number): Promise<number> {
  let now = await open(keep, id);
  let refused = 0;
  for (let made = 0; made < times; ) {
    const written = await keep.append(now, step(now, Number(shows(now)) + 1, 10));
    if (written.done === 'kept') made += 1;
    else refused += 1;
    now = written.done === 'kept' ? written.debate : await open(keep, id);
  }
  return refused;
}
