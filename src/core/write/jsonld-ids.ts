import type { Debate } from '../model/debate';
import type { ClaimId, PositionId, StanceId, WorkId } from '../model/id';
import { wellFormed } from '../view/well-formed';
import { addressWorks } from '../view/work-address';

/**
 * What each node is called: a work by its DOI, the first of those that have the same one; all else by a
 * fragment of the file's own address, `#work-olson2016migrant`.
 */
export function jsonldIds({ works }: Debate) {
  const taken = new Set<string>();
  const addresses = addressWorks(works);
  const ids = new Map(
    works.map(({ id, item }) => {
      const doi = doiAddress(item.DOI);
      const own = fragment('work', addresses.get(id) ?? id);
      const name = doi === undefined || taken.has(doi) ? own : doi;
      taken.add(name);
      return [id, name];
    }),
  );
  return {
    debate: '#debate',
    hasWork: (id: WorkId) => ids.has(id),
    work: (id: WorkId) => ids.get(id) ?? fragment('work', id),
    /** The text of a work, as against the work. */
    text: (id: WorkId) => fragment('text', addresses.get(id) ?? id),
    position: (id: PositionId) => fragment('position', id),
    claim: (id: ClaimId) => fragment('claim', id),
    stance: (id: StanceId) => fragment('stance', id),
  };
}

function fragment(kind: string, name: string): string {
  return `#${kind}-${encodeURIComponent(wellFormed(name))}`;
}

/** A DOI as doi.org resolves it, with what an address cannot hold encoded (DOI Handbook, 2.5.2.4). */
function doiAddress(doi: string | undefined): string | undefined {
  const bare = doi
    ?.slice(0, 500)
    .replace(/^\s*(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
    .trim();
  if (bare === undefined || !/^10\.\d{4,9}\/\S+$/.test(bare)) return undefined;
  const encoded = encodeURIComponent(wellFormed(bare)).replaceAll('%2F', '/');
  return `https://doi.org/${encoded}`;
}
