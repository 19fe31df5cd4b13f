import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** So many rows are in the page above and below those in sight, for hands that scroll fast. */
const around = 12;

/** In pixels. */
interface RowsOf {
  readonly count: number;
  readonly rowHeight: number;
  /** Of the heading, which stays on top and covers what is under it. */
  readonly headHeight: number;
}

interface RowsInSight {
  readonly first: number;
  /** Behind the last. */
  readonly end: number;
  readonly scrollTo: (index: number, place: 'near' | 'middle') => void;
}

/** Which rows, all of one height, belong into the page, as their scroller stands. */
export function useRowsInSight(
  scroller: RefObject<HTMLElement | null>,
  { count, rowHeight, headHeight }: RowsOf,
): RowsInSight {
  const [seen, setSeen] = useState({ first: 0, end: around * 2 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = () => {
      const first = Math.floor(element.scrollTop / rowHeight) - around;
      const end = Math.ceil((element.scrollTop + element.clientHeight) / rowHeight) + around;
      setSeen((was) => (was.first === first && was.end === end ? was : { first, end }));
    };
    // At once: a row that came a frame later would be seen to be missing.
    const onScroll = () => flushSync(look);
    const watch = new ResizeObserver(look);
    look();
    watch.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroller, rowHeight]);
  const scrollTo = useCallback(
    (index: number, place: 'near' | 'middle') => {
      const element = scroller.current;
      if (element === null) return;
      const room = element.clientHeight - headHeight;
      const top = index * rowHeight;
      const last = top + rowHeight - room;
      if (place === 'middle') element.scrollTop = (top + last) / 2;
      else if (element.scrollTop > top) element.scrollTop = top;
      else if (element.scrollTop < last) element.scrollTop = last;
    },
    [scroller, rowHeight, headHeight],
  );
  const end = Math.min(count, seen.end);
  // With fewer rows than before, the scroller has yet to notice that it stands behind the last.
  const first = Math.max(0, Math.min(seen.first, end - (seen.end - seen.first)));
  return { first, end, scrollTo };
}
