import { useEffect, useMemo, useState } from 'react';
import type { Debate } from '../../core/model/debate';
import type { WorkId } from '../../core/model/id';
import type { SearchIndex } from '../../core/view/search-index';

interface Search {
  /** The works that a query finds; undefined without a query, and while there is no index. */
  readonly found: ReadonlySet<WorkId> | undefined;
  /** Whether the index cannot be had. */
  readonly failed: boolean;
}

export function useSearch(debate: Debate, query: string): Search {
  const [index, setIndex] = useState<{ of: Debate; index: SearchIndex }>();
  const [failed, setFailed] = useState(false);
  const wanted = query.trim() !== '';
  useEffect(() => {
    if (!wanted || index?.of === debate) return;
    let current = true;
    loadIndex(debate).then(
      (made) => current && setIndex({ of: debate, index: made }),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [debate, wanted, index]);
  const ready = index?.of === debate ? index.index : undefined;
  const found = useMemo(
    () => (wanted && ready ? new Set(ready.search(query)) : undefined),
    [wanted, ready, query],
  );
  return { found, failed };
}

/** fuse.js comes only when somebody searches. */
async function loadIndex(debate: Debate): Promise<SearchIndex> {
  const [{ buildSearchIndex }, { searchEntries }] = await Promise.all([
    import('../../core/view/search-index'),
    import('../../core/view/search-entries'),
  ]);
  return buildSearchIndex(searchEntries(debate));
}
