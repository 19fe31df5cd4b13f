import type { Wanted, WorkOnCard } from '../../core/desk';
import type { WorkId } from '../../core/model/id';
import type { Merge } from '../../core/model/merge';
import type { DrawnOverview, Overview } from '../../core/overview';
import type { ToCompare, ToSettle } from '../../core/show-comparison';
import type { Row } from '../../core/view/rows';
import type {
  ChangedRow,
  DerivedFiles,
  FilesToOpen,
  FoundFiles,
  OneToFormat,
  Questions,
  ToDerive,
  WantedReferences,
} from '../../worker/protocol';
import type { Door } from './door';
import type { Opening } from './opener';
import type { Start } from './session-plan';

/** `core/desk`, wherever it stands: in the worker, or on the page. */
export interface Desk {
  readonly search: (query: string) => Promise<Uint32Array>;
  readonly card: (work: WorkId) => Promise<WorkOnCard | undefined>;
  readonly write: (wanted: Wanted | WantedReferences) => Promise<Blob>;
  /** The whole debate as a page of its own. */
  readonly share: (template: string) => Promise<Questions['share']['answer']>;
  /** The references of a printed list. */
  readonly list: (text: string) => Promise<Questions['list']['answer']>;
  readonly reference: (asked: OneToFormat) => Promise<Questions['reference']['answer']>;
  readonly compare: (asked: ToCompare) => Promise<Questions['compare']['answer']>;
  readonly settle: (asked: ToSettle) => Promise<Questions['settle']['answer']>;
  /** What is found of other versions of the files, with these edits and merges; undefined where they are not read yet. */
  readonly derive?: (asked: Omit<ToDerive, 'from'>, before: Found) => Promise<FoundAnew>;
  /** What is measured and drawn of what was derived; undefined once something newer is asked for. */
  readonly draw?: () => Promise<DrawnOverview | undefined>;
  readonly close: () => void;
}

export type RowOf = ReadonlyMap<WorkId, Row>;

/** What was found in files, and where to ask for more. */
export interface Found {
  readonly merges: readonly Merge[];
  readonly overview: Overview;
  readonly rowOf: RowOf;
  readonly desk: Desk;
  /** Whether the map, and what is measured, is still that of before. */
  readonly isUndrawn?: boolean;
}

/** What is open and shown. */
export interface Opened extends Found, Start {
  /** The example, as it was or with texts of its own. */
  readonly bundled: boolean;
  /** Counts debates, so that what belongs to one is not kept for the next. */
  readonly edition: number;
  /** How many edits the reader had made on the page when it was shown. */
  readonly edits?: number;
}

export interface FoundAnew
  extends Found,
    Pick<DerivedFiles, 'merged' | 'made' | 'refused' | 'unmade'> {}

/** With rows of before, but for those that are not as they were. */
function withRows({ overview, rowOf }: Found, changed: readonly ChangedRow[]) {
  if (changed.length === 0) return { rows: overview.rows, rowOf };
  const rows = [...overview.rows];
  for (const [place, row] of changed) rows[place] = row;
  return {
    rows,
    rowOf: new Map([...rowOf, ...changed.map(([, row]) => [row.work, row] as const)]),
  };
}

/** Opens files behind a door of their own, so that what is open stays until they are. */
export function openBehind(
  door: Door,
  files: FilesToOpen,
  onProgress: (share: number) => void,
): Opening {
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
  return { onRows, found, gathered: { rows, rowOf } };
}

function deskBehind(door: Door, desk: number): Desk {
  return {
    search: (query) => door.ask('search', { desk, of: query }),
    card: (work) => door.ask('card', { desk, of: work }),
    write: (wanted) => door.ask('write', { desk, of: wanted }),
    compare: (asked) => door.ask('compare', { desk, of: asked }),
    settle: (asked) => door.ask('settle', { desk, of: asked }),
    share: (template) => door.ask('share', { desk, of: template }),
    list: (text) => door.ask('list', text),
    reference: (asked) => door.ask('reference', asked),
    derive: async (asked, before) => {
      const { onRows, gathered } = gather(door);
      const told = await door.ask('derive', { ...asked, from: desk }, { onRows });
      const { overview, drawn, rows: changed, desk: number, ...rest } = told;
      const desks = { ...rest, desk: deskBehind(door, number), isUndrawn: drawn === undefined };
      if (drawn !== undefined) {
        const { rows, rowOf } = gathered;
        return { ...desks, rowOf, overview: { ...overview, ...drawn, rows } };
      }
      const { rows, rowOf } = withRows(before, changed);
      const shown = { ...before.overview, ...overview, rows };
      return { ...desks, rowOf, overview: shown };
    },
    draw: () => door.ask('draw', { desk, of: 'map' }),
    close: () => door.close(),
  };
}
