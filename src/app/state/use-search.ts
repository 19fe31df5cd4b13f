import { useEffect, useMemo, useState } from 'react';
import type { WorkId } from '../../core/model/id';
import type { Row } from '../../core/view/rows';
import { Closed } from '../load/door';
import type { Desk } from '../load/opened';

interface Search {
  /** The works that a query finds, those of the query before while the next are sought; undefined without a query. */
  readonly found: ReadonlySet<WorkId> | undefined;
  /** Whether the search cannot be had. */
  readonly failed: boolean;
}

interface Answer {
  readonly by: Desk;
  readonly places: Uint32Array;
}

export function useSearch(desk: Desk, rows: readonly Row[], query: string): Search {
  const [answer, setAnswer] = useState<Answer>();
  const [failed, setFailed] = useState(false);
  const wanted = query.trim() !== '';
  useEffect(() => {
    let current = true;
    setFailed(false);
    if (wanted)
      desk.search(query).then(
        (places) => current && setAnswer({ by: desk, places }),
        (fault) => current && !(fault instanceof Closed) && setFailed(true),
      );
    else setAnswer(undefined);
    return () => {
      current = false;
    };
  }, [desk, query, wanted]);
  const found = useMemo(() => {
    if (!wanted || answer?.by !== desk) return undefined;
    const works = new Set<WorkId>();
    for (const place of answer.places) {
      const row = rows[place];
      if (row) works.add(row.work);
    }
    return works;
  }, [wanted, answer, desk, rows]);
  return { found, failed };
}
