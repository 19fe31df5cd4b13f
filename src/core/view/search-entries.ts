import type { Debate } from '../model/debate';
import { groupStances } from './choose-works';
import { shortName, yearText } from './labels';
import type { SearchEntry } from './search-index';

/** What can be searched of each work: who wrote it, when, its title, and the positions and claims it has to do with. */
export function searchEntries(debate: Debate): readonly SearchEntry[] {
  const positions = new Map(debate.positions.map((p) => [p.id, p.name]));
  const claims = new Map(debate.claims.map((claim) => [claim.id, claim.text]));
  const stances = groupStances(debate.stances);
  return debate.works.map((work) => {
    const own = stances.get(work.id) ?? [];
    const names = [...(work.item.author ?? []), ...(work.item.editor ?? [])].map(
      (name) => `${name.given ?? ''} ${shortName(name)}`,
    );
    return {
      work: work.id,
      authors: [...names, work.shortName ?? ''].join(' '),
      year: yearText(work),
      title: [work.item.title, work.item['container-title']].filter(Boolean).join(' '),
      positions: distinct(own.map((s) => s.position && positions.get(s.position))),
      claims: distinct(own.map((s) => s.claim && claims.get(s.claim))),
    };
  });
}

function distinct(texts: readonly (string | undefined)[]): string {
  return [...new Set(texts.filter((text) => text !== undefined))].join(' ');
}
