import type { Announcement } from '../../../src/app/keep/announcements';
import { noCanary } from '../../../src/app/keep/canary';
import { Keep } from '../../../src/app/keep/keep';
import type { KeepPlaces } from '../../../src/app/keep/keep-places';
import { Keeping, type KeptState } from '../../../src/app/keep/keeping';
import { memoryShelf } from '../../../src/app/keep/memory-shelf';
import { upgrades } from '../../../src/app/keep/schema';
import type { Shelf } from '../../../src/app/keep/shelf';
import type { SessionState } from '../../../src/app/load/session';
import { sessionScene } from '../session-scene';

/** One browser: a shelf in memory, and tabs that hear of each other. */
export function browserScene() {
  const stands = memoryShelf();
  const listeners = new Map<number, (told: Announcement) => void>();
  let ids = 0;
  let fault: Error | undefined;
  let meanwhile: (() => Promise<void>)[] = [];
  const shelf: Shelf = {
    ...stands,
    write: async (id, decide) => {
      if (fault) throw fault;
      await meanwhile.shift()?.();
      await stands.write(id, decide);
    },
  };
  const places = (tab: number): KeepPlaces => ({
    where: 'browser',
    shelf,
    copy: undefined,
    canary: noCanary,
    announcements: {
      tell: (told) => {
        for (const [other, listener] of listeners) if (other !== tab) listener(told);
      },
      listen: (listener) => {
        listeners.set(tab, listener);
        return () => void listeners.delete(tab);
      },
      close: () => void listeners.delete(tab),
    },
    upgrades,
    told: [],
    askToPersist: () => {},
    now: () => 0,
    newId: () => (++ids).toString(16).padStart(32, '0'),
  });
  return {
    shelf: stands,
    /** What the disk says to every write from now on. */
    fails: (with_: Error | undefined) => {
      fault = with_;
    },
    /** What happens before each of the next writes, one after the other. */
    before: (...acts: (() => Promise<void>)[]) => {
      meanwhile = acts;
    },
    /** So that no tab hears of the others. */
    deafen: () => listeners.clear(),
    tab: () => tabScene(new Keep(places(listeners.size))),
  };
}

/** A session and what keeps it, as the page joins them. */
function tabScene(keep: Keep) {
  let kept: KeptState | undefined;
  let keeping: Keeping | undefined;
  const scene = sessionScene(({ opened }: SessionState) => keeping?.follow(opened));
  keeping = new Keeping(keep, scene.session, (state) => {
    kept = state;
  });
  const rest = async () => {
    await scene.tick();
    await keeping.settled();
    await scene.tick();
  };
  /** Does it, answers what it asks for, and waits until all is stored. */
  const does = async (act: () => void) => {
    const before = scene.asked.length;
    act();
    await rest();
    for (let i = before; i < scene.asked.length; i++) {
      scene.asked[i]?.answer();
      await rest();
    }
  };
  const stored = async () => {
    const found = await keep.open(kept?.id ?? '');
    return found.done === 'opened' ? found.debate : undefined;
  };
  return { ...scene, keeping, rest, does, stored, kept: () => kept };
}
