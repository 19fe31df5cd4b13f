import { useCallback, useState } from 'react';

const seen = 'faultline-tour-seen';

/** The tour is offered once in a browser; the help begins it again. */
export function useTour() {
  const [state, setState] = useState<'offered' | 'begun' | undefined>(() =>
    wasSeen() ? undefined : 'offered',
  );
  /** Elsewhere than in the example it is offered again, when that is open. */
  const begin = useCallback((here: boolean) => {
    if (here) return setState('begun');
    try {
      localStorage.removeItem(seen);
    } catch {
      // It is offered anyway.
    }
  }, []);
  const end = useCallback(() => {
    setState(undefined);
    try {
      localStorage.setItem(seen, 'yes');
    } catch {
      // It is offered again next time.
    }
  }, []);
  return { state, begin, end };
}

function wasSeen(): boolean {
  try {
    return localStorage.getItem(seen) !== null;
  } catch {
    return false;
  }
}
