import { useEffect, useMemo, useState } from 'react';
import type { Debate } from '../../core/model/debate';
import type { WorkId } from '../../core/model/id';
import type { SearchIndex } from '../../core/view/search-index';

/** The works that a query finds; undefined without a query, and while the index is still being made. */
export function useSearch(debate: Debate, query: string): ReadonlySet<WorkId> | undefined {
  const [index, setIndex] = useState<{ of: Debate; index: SearchIndex }>();
  const wanted = query.trim() !== '';
  useEffect(() => {
    if (!wanted || index?.of === debate) return;
    let current = true;
    void loadIndex(debate).then((made) => current && setIndex({ of: debate, index: made }));
    return () => {
      current = false;
    };
  }, [debate, wanted, index]);
  const ready = index?.of === debate ? index.index : undefined;
  return useMemo(
    () => (wanted && ready ? new Set(ready.search(query)) : undefined),
    [wanted, ready, query],
  );
}

/** fuse.js comes only when somebody searches. */
async function loadIndex(debate: Debate): Promise<SearchIndex> {
  const [{ buildSearchIndex }, { searchEntries }] = await Promise.all([
    import('../../core/view/search-index'),
    import('../../core/view/search-entries'),
  ]);
  return buildSearchIndex(searchEntries(debate));
}
