import { createContext, useContext } from 'react';
import type { Keeping, KeptState } from '../keep/keeping';
import type { Opener } from '../load/opener';
import type { Session } from '../load/session';

/** What differs between the page that is served and the one that is a single file. */
export interface Home {
  readonly opener: Opener;
  /** What the debate that the page opens with is called where it can be opened again. */
  readonly debate: string;
  /** Keeps in the browser what a session does; left out where nothing is to be kept. */
  readonly keep?: (session: Session, onChange: (state: KeptState) => void) => Promise<Keeping>;
  /** Whether all of it is one file: then engines for references and lists stay out, and it can save no other such file. */
  readonly standalone: boolean;
}

const HomeContext = createContext<Home | undefined>(undefined);
export const HomeProvider = HomeContext.Provider;

/** @throws outside of a `HomeProvider` */
export function useHome(): Home {
  const home = useContext(HomeContext);
  if (home === undefined) throw new Error('A page needs a home.');
  return home;
}
