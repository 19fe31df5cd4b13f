import { parse } from 'yaml';
import type { StanceKind } from '../../src/core/model/stance';

/** What a debate says of works by their keys, without ids of its own: two that say the same are equal. */
export interface Coded {
  readonly title: string;
  readonly positions: readonly string[];
  readonly stances: readonly CodedStance[];
}

export interface CodedStance {
  readonly work: string;
  readonly position: string;
  readonly stance: StanceKind;
  readonly note: string;
}

/** A debate that is coded, with what undo and redo lead to, and how the page calls them. */
export interface Walked {
  readonly states: readonly (Coded & { readonly did: string })[];
  readonly at: number;
}

export type Act =
  | ({ readonly do: 'stance' } & CodedStance & { readonly label: string })
  | { readonly do: 'add' | 'title'; readonly name: string }
  | { readonly do: 'rename'; readonly position: number; readonly name: string }
  /** The last into the first. */
  | { readonly do: 'merge' | 'undo' | 'redo' };

/** What the page must come to by an act. */
export function acted(walked: Walked, act: Act): Walked {
  const { states, at } = walked;
  if (act.do === 'undo') return { states, at: at - 1 };
  if (act.do === 'redo') return { states, at: at + 1 };
  const next = after(nowOf(walked), act);
  return { states: [...states.slice(0, at + 1), next], at: at + 1 };
}

export function nowOf({ states, at }: Walked): Coded & { readonly did: string } {
  return states[at] as Coded & { readonly did: string };
}

/** As the buttons of the page say it: what is undone, and what is done again. */
export function labelsOf({ states, at }: Walked): string {
  const undo = at > 0 ? `: ${states[at]?.did}` : '';
  const redo = states[at + 1] === undefined ? '' : `: ${states[at + 1]?.did}`;
  return `Undo${undo} | Redo${redo}`;
}

type Doing = Exclude<Act, { readonly do: 'undo' | 'redo' }>;

function after(now: Coded, act: Doing | Act): Coded & { readonly did: string } {
  const { positions, stances } = now;
  switch (act.do) {
    case 'title':
      return { ...now, title: act.name, did: `debate named “${act.name}”` };
    case 'add':
      return { ...now, positions: [...positions, act.name], did: `new position ${act.name}` };
    case 'rename': {
      const before = positions[act.position] ?? '';
      const turned = (name: string) => (name === before ? act.name : name);
      return {
        ...now,
        positions: positions.map(turned),
        stances: stances.map((one) => ({ ...one, position: turned(one.position) })),
        did: `position ${before} changed`,
      };
    }
    case 'merge': {
      const [into = ''] = positions;
      const from = positions.at(-1) ?? '';
      const said = new Set(stances.filter((s) => s.position === into).map(what));
      const left = stances.filter((s) => s.position !== from || !said.has(what(s)));
      return {
        ...now,
        positions: positions.slice(0, -1),
        stances: left.map((one) => (one.position === from ? { ...one, position: into } : one)),
        did: `${from} merged into ${into}`,
      };
    }
    case 'stance': {
      const { work, position, stance, note, label } = act;
      const others = stances.filter((s) => s.work !== work || s.position !== position);
      const did = `${label} ${stance} ${position}`;
      return { ...now, stances: [...others, { work, position, stance, note }], did };
    }
    default:
      return { ...now, did: '' };
  }
}

function what({ work, stance }: CodedStance): string {
  return `${work} ${stance}`;
}

/** What a claims file says, read by itself; undefined where it cannot be read. */
export function codedIn(claims: string): Coded | undefined {
  const read = parse(claims) as ClaimsFile | null;
  if (read === null || typeof read !== 'object') return undefined;
  const nameOf = new Map((read.positions ?? []).map(({ id, name }) => [id, name]));
  return {
    title: read.title ?? '',
    positions: [...nameOf.values()],
    stances: (read.stances ?? []).map(({ work, position, stance, note = '' }) => ({
      ...{ work, stance, note },
      position: nameOf.get(position) ?? `unknown ${position}`,
    })),
  };
}

interface ClaimsFile {
  readonly title?: string;
  readonly positions?: readonly { readonly id: string; readonly name: string }[];
  readonly stances?: readonly {
    readonly work: string;
    readonly position: string;
    readonly stance: StanceKind;
    readonly note?: string;
  }[];
}

/** Stances in any order: a merge writes a record in its place, and the model at the end. */
export function isSame(a: Coded, b: Coded): boolean {
  return sayings(a) === sayings(b);
}

function sayings({ title, positions, stances }: Coded): string {
  const sorted = stances.map((s) => JSON.stringify([s.work, s.position, s.stance, s.note])).sort();
  return JSON.stringify([title, positions, sorted]);
}
