import { useEffect, useState } from 'react';
import type { Keeping, KeptState } from '../keep/keeping';
import type { Opened } from '../load/opened';
import type { Session } from '../load/session';
import { useHome } from './home';

/** The store of the reader's debates, as far as the page shows it; undefined until it is open. */
export interface Kept extends KeptState {
  readonly keeping: Keeping;
}

/** Which debate this tab has open, so that loading the page anew goes on with it. */
const inThisTab = 'faultline-debate';

/** Opens the debate of this tab, else the bundled one, and keeps what the session does. */
export function useKeeping(session: Session, opened: Opened | undefined): Kept | undefined {
  const { keep } = useHome();
  const [keeping, setKeeping] = useState<Keeping>();
  const [state, setState] = useState<KeptState>({
    id: undefined,
    pending: false,
    followed: undefined,
    unsaved: false,
    told: [],
    others: [],
    debates: [],
  });
  useEffect(() => {
    let isLeft = false;
    let started: Keeping | undefined;
    const id = keep && remembered();
    if (id === undefined) session.openBundled();
    const start = id === undefined ? pageReady() : Promise.resolve();
    const kept = start.then(async () => {
      if (isLeft || keep === undefined) return;
      started = await keep(session, setState);
      if (isLeft) return started.close();
      setKeeping(started);
      if (id !== undefined && !(await started.open(id))) session.openBundled();
    });
    // Without the store there is still the example.
    kept.catch(() => {
      if (id !== undefined && !isLeft) session.openBundled();
    });
    return () => {
      isLeft = true;
      session.stop();
      started?.close();
    };
  }, [session, keep]);
  useEffect(() => keeping?.follow(opened), [keeping, opened]);
  // What is shown may not have been given to the store yet: it is called kept no sooner than it is.
  const pending = state.pending || opened?.history !== state.followed;
  const isAtRisk = keeping !== undefined && (pending || state.unsaved);
  useEffect(() => {
    // What is under way is asked for then: to render for each key that it is would take longer than the key.
    const ask = (event: BeforeUnloadEvent) => {
      if (isAtRisk || session.isDoing) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isAtRisk, session]);
  useEffect(() => {
    if (opened !== undefined) remember(state.id);
  }, [state.id, opened]);
  return keeping && { ...state, pending, keeping };
}

/** What is shown comes before the store: the example is not kept. */
function pageReady(): Promise<void> {
  const root = document.documentElement;
  return new Promise((resolve) => {
    const look = () => {
      if (root.dataset.ready === undefined) return;
      observer.disconnect();
      // Behind the frame in which the map is drawn, and what is done in it.
      requestAnimationFrame(() => setTimeout(resolve, 300));
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { attributes: true, attributeFilter: ['data-ready'] });
    look();
  });
}

function remembered(): string | undefined {
  try {
    return sessionStorage.getItem(inThisTab) ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(id: string | undefined): void {
  try {
    if (id === undefined) sessionStorage.removeItem(inThisTab);
    else sessionStorage.setItem(inThisTab, id);
  } catch {
    // Without storage the debate is still in the list of those that are kept.
  }
}
