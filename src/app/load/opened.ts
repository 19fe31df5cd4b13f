import type { Wanted, WorkOnCard } from '../../core/desk';
import type { Merge } from '../../core/merge';
import type { WorkId } from '../../core/model/id';
import type { TextFile } from '../../core/model/source';
import type { Overview } from '../../core/overview';
import { referenceList } from '../../core/view/reference-style';
import type { Row } from '../../core/view/rows';
import type {
  DerivedFiles,
  FilesToOpen,
  FoundFiles,
  OneToFormat,
  Questions,
  ToDerive,
  ToSettle,
  WantedReferences,
} from '../../worker/protocol';
import { Door } from './door';
import type { Opening } from './session';

/** `core/desk`, wherever it stands: in the worker, or on the page for the bundled debate. */
export interface Desk {
  readonly search: (query: string) => Promise<Uint32Array>;
  readonly card: (work: WorkId) => Promise<WorkOnCard | undefined>;
  readonly write: (wanted: Wanted | WantedReferences) => Promise<Blob>;
  /** The references of a printed list. */
  readonly list: (text: string) => Promise<Questions['list']['answer']>;
  readonly reference: (asked: OneToFormat) => Promise<Questions['reference']['answer']>;
  readonly compare: (second: TextFile | undefined) => Promise<Questions['compare']['answer']>;
  readonly settle: (asked: ToSettle) => Promise<Questions['settle']['answer']>;
  /** What is found of other versions of the files, with these edits and merges; undefined where they are not read yet. */
  readonly derive?: (asked: ToDerive) => Promise<FoundAnew>;
  readonly close: () => void;
}

export type RowOf = ReadonlyMap<WorkId, Row>;

/** What was found in files, and where to ask for more. */
export interface Found {
  readonly merges: readonly Merge[];
  readonly overview: Overview;
  readonly rowOf: RowOf;
  readonly desk: Desk;
}

export interface FoundAnew extends Found, Pick<DerivedFiles, 'changed' | 'did' | 'refused'> {}

/** The debate that the page opens with: its overview was made when the page was built. */
export async function openBundled(): Promise<Found> {
  const packed = await import('virtual:bundled-overview');
  const overview = JSON.parse(packed.overview) as Overview;
  const rowOf = new Map(overview.rows.map((row) => [row.work, row]));
  return { merges: [], overview, rowOf, desk: bundledDesk() };
}

/** Its files, for when others join them. */
export async function bundledFiles(): Promise<readonly TextFile[]> {
  return (await import('virtual:bundled-files')).files;
}

function bundledDesk(): Desk {
  let desk: Promise<import('../../core/desk').Desk> | undefined;
  const open = () => {
    desk ??= loadBundledDesk().catch((fault) => {
      desk = undefined;
      throw fault;
    });
    return desk;
  };
  // An engine for references takes a tenth of a second to start: not on the page.
  const door = new Door();
  /** The files of the example are read where they are needed whole. */
  const read = async () => {
    const open = (await bundledFiles()).map((file, id) => ({ id, name: file.name, file }));
    await door.ask('open', { open, given: [], replaceable: false, seed: 1, merges: [] });
  };
  return {
    compare: async (second) => {
      await read();
      return door.ask('compare', second);
    },
    settle: (asked) => door.ask('settle', asked),
    list: (text) => door.ask('list', text),
    reference: (asked) => door.ask('reference', asked),
    search: async (query) => (await open()).search(query),
    card: async (work) => (await open()).card(work),
    write: async (wanted) => {
      const { write, works } = await open();
      if (wanted.format !== 'text') return new Blob([write(wanted)]);
      const asked = { works: works(wanted.places), style: wanted.style };
      const list = await door.ask('references', asked);
      return new Blob([referenceList(list)]);
    },
    close: () => door.close(),
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

/** Opens files behind a door of their own, so that what is open stays until they are. */
export function openFiles(files: FilesToOpen, onProgress: (share: number) => void): Opening {
  const door = new Door();
  const { onRows, found } = gather(door);
  const done = door
    .ask('open', files, { onProgress, onRows })
    .then(({ files, same, made, ...rest }) => ({ files, same, made, ...found(rest) }));
  return { done, stop: () => door.close() };
}

/** Rows come in parts, each in a frame of its own, and the rest of what was found after them. */
function gather(door: Door) {
  const rows: Row[] = [];
  const rowOf = new Map<WorkId, Row>();
  const onRows = (some: readonly Row[]) => {
    for (const row of some) {
      rows.push(row);
      rowOf.set(row.work, row);
    }
  };
  const found = ({ overview, desk, merges }: FoundFiles): Found => ({
    merges,
    overview: { ...overview, rows },
    rowOf,
    desk: deskBehind(door, desk),
  });
  return { onRows, found };
}

function deskBehind(door: Door, desk: number): Desk {
  return {
    search: (query) => door.ask('search', { desk, of: query }),
    card: (work) => door.ask('card', { desk, of: work }),
    write: (wanted) => door.ask('write', { desk, of: wanted }),
    compare: (second) => door.ask('compare', second),
    settle: (asked) => door.ask('settle', asked),
    list: (text) => door.ask('list', text),
    reference: (asked) => door.ask('reference', asked),
    derive: async (asked) => {
      const { onRows, found } = gather(door);
      const { changed, did, refused, ...rest } = await door.ask('derive', asked, { onRows });
      return { ...found(rest), changed, did, ...(refused === undefined ? {} : { refused }) };
    },
    close: () => door.close(),
  };
}
