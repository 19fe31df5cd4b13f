import { startTransition, useState } from 'react';
import type { Found } from '../load/opened';
import { Session, type SessionState } from '../load/session';
import { choose, leaveChoices } from './address';
import { useHome } from './home';
import { paneOfWhatCame } from './pane-of-what-came';
import { type Kept, useKeeping } from './use-keeping';

export interface DebateState extends SessionState {
  readonly session: Session;
  readonly kept: Kept | undefined;
}

/** Works that are rendered within a frame or two. */
const mostAtOnce = 2_000;

/** The session with the reader's files, and what it shows now. */
export function useDebate(): DebateState {
  const { opener } = useHome();
  const [state, setState] = useState<SessionState>({
    opened: undefined,
    busy: undefined,
    fault: undefined,
    unmade: [],
  });
  const [session] = useState(() => {
    let opened: SessionState['opened'];
    const show = (next: SessionState) => {
      // Fifty thousand works are rendered between frames, not in one; the first debate is awaited. Few are
      // rendered at once: else the next key would fall on what is no longer so.
      const isMuch = (next.opened?.overview.rows.length ?? 0) > mostAtOnce;
      if (next.opened === opened || opened === undefined || !isMuch) setState(next);
      else startTransition(() => setState(next));
      opened = next.opened;
    };
    return new Session(opener, show, lead);
  });
  const kept = useKeeping(session, state.opened);
  return { ...state, session, kept };
}

/** Shows what has come, or nothing would seem to have happened; a debate begins with its own choices. */
function lead({ overview }: Found, same: boolean, come: ReadonlySet<string>): void {
  const { files, coding } = overview;
  if (same) {
    if (files.some(({ name }) => come.has(name))) choose({ pane: paneOfWhatCame(overview, come) });
  } else if (coding.positions.length > 0) leaveChoices({});
  else leaveChoices({ pane: paneOfWhatCame(overview, come) });
}
