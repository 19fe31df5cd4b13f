import type { TextFile } from '../../core/model/source';
import type { Overview } from '../../core/overview';
import { referenceList } from '../../core/view/reference-style';
import type { Door } from './door';
import type { Desk, Found } from './opened';
import { openDoor } from './worker-door';

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
  const open = loadedOnce(loadBundledDesk);
  // An engine for references takes a tenth of a second to start: not on the page.
  const door = openDoor();
  /** Gives the number of the desk behind the door. */
  const read = loadedOnce(() => openWhole(door));
  return {
    list: (text) => door.ask('list', text),
    reference: (asked) => door.ask('reference', asked),
    share: async (template) => door.ask('share', { desk: await read(), of: template }),
    compare: async (second) => door.ask('compare', { desk: await read(), of: second }),
    settle: async (second) => door.ask('settle', { desk: await read(), of: second }),
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

/** Tries again where it failed. */
function loadedOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load().catch((fault) => {
      loaded = undefined;
      throw fault;
    });
    return loaded;
  };
}

/** The files of the example are read where they are needed whole. */
async function openWhole(door: Door): Promise<number> {
  const open = (await bundledFiles()).map((file, id) => ({ id, name: file.name, file }));
  const asked = { open, given: [], replaceable: false, seed: 1, merges: [] };
  return (await door.ask('open', asked)).desk;
}

async function loadBundledDesk() {
  const [{ openDesk }, { unpackExploration }, { packed }] = await Promise.all([
    import('../../core/desk'),
    import('../../core/packed'),
    import('virtual:bundled-exploration'),
  ]);
  return openDesk(unpackExploration(packed));
}
