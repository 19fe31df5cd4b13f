import type { Wanted, WorkOnCard } from '../../core/desk';
import type { WorkId } from '../../core/model/id';
import type { TextFile } from '../../core/model/source';
import type { Overview } from '../../core/overview';
import type { Row } from '../../core/view/rows';
import type { FilesToOpen, OpenedFiles } from '../../worker/protocol';
import { Door } from './door';

/** `core/desk`, wherever it stands: in the worker, or on the page for the bundled debate. */
export interface Desk {
  readonly search: (query: string) => Promise<Uint32Array>;
  readonly card: (work: WorkId) => Promise<WorkOnCard | undefined>;
  readonly write: (wanted: Wanted) => Promise<Blob>;
  readonly close: () => void;
}

export type RowOf = ReadonlyMap<WorkId, Row>;

/** What was found in files, and where to ask for more. */
export interface Found {
  readonly overview: Overview;
  readonly rowOf: RowOf;
  readonly desk: Desk;
}

/** The debate that the page opens with: its overview was made when the page was built. */
export async function openBundled(): Promise<Found> {
  const packed = await import('virtual:bundled-overview');
  const overview = JSON.parse(packed.overview) as Overview;
  const rowOf = new Map(overview.rows.map((row) => [row.work, row]));
  return { overview, rowOf, desk: bundledDesk() };
}

/** Its files, for when others join them. */
export async function bundledFiles(): Promise<readonly TextFile[]> {
  return (await import('virtual:bundled-files')).files;
}

function bundledDesk(): Desk {
  let desk: Promise<import('../../core/desk').Desk> | undefined;
  const open = () => {
    desk ??= loadBundledDesk();
    return desk;
  };
  return {
    search: async (query) => (await open()).search(query),
    card: async (work) => (await open()).card(work),
    write: async (wanted) => new Blob([(await open()).write(wanted)]),
    close: () => {},
  };
}

async function loadBundledDesk() {
  const [{ openDesk }, { unpackExploration }, { packed }] = await Promise.all([
    import('../../core/desk'),
    import('../../core/packed'),
    import('virtual:bundled-exploration'),
  ]);
  return openDesk(unpackExploration(packed));
}

export interface Opening {
  readonly done: Promise<Found & Pick<OpenedFiles, 'files' | 'same'>>;
  readonly stop: () => void;
}

/** Opens files behind a door of their own, so that what is open stays until they are. */
export function openFiles(files: FilesToOpen, onProgress: (share: number) => void): Opening {
  const door = new Door();
  const rows: Row[] = [];
  const rowOf = new Map<WorkId, Row>();
  const onRows = (some: readonly Row[]) => {
    for (const row of some) {
      rows.push(row);
      rowOf.set(row.work, row);
    }
  };
  const done = door.ask('open', files, { onProgress, onRows }).then(({ overview, ...rest }) => ({
    ...rest,
    overview: { ...overview, rows },
    rowOf,
    desk: deskBehind(door),
  }));
  return { done, stop: () => door.close() };
}

function deskBehind(door: Door): Desk {
  return {
    search: (query) => door.ask('search', query),
    card: (work) => door.ask('card', work),
    write: (wanted) => door.ask('write', wanted),
    close: () => door.close(),
  };
}
