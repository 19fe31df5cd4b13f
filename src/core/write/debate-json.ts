import type { CitedTogether } from '../graph/cited-together';
import type { Debate } from '../model/debate';
import type { WorkId } from '../model/id';
import { plainCsl } from './csl-json';

/** What a debate's JSON and GEXF are written from; an exploration has it all. */
export interface WrittenDebate {
  readonly debate: Debate;
  readonly citedTogether: readonly CitedTogether[];
  readonly cites: ReadonlyMap<WorkId, number>;
}

/**
 * The chosen works as CSL-JSON with their stances, named by citation key as in the claims file; positions
 * and claims whole. Indented by two spaces, in the order of the files, with a newline at the end.
 */
export function writeDebateJson(from: WrittenDebate, works: ReadonlySet<WorkId>): string {
  const { debate } = from;
  const keys = new Map(debate.works.map((work) => [work.id, work.key]));
  const key = (id: WorkId | undefined) => (id === undefined ? undefined : keys.get(id));
  const content = {
    title: debate.title,
    question: debate.question,
    positions: debate.positions,
    claims: debate.claims,
    works: debate.works
      .filter((work) => works.has(work.id))
      .map((work) => ({
        key: work.key,
        cites: from.cites.get(work.id) ?? 0,
        item: plainCsl(work.item),
      })),
    stances: debate.stances
      .filter((stance) => works.has(stance.work))
      .map(({ work, kind, position, claim, accordingTo, evidence, doubtful, coder, note }) => ({
        work: key(work),
        stance: kind,
        position,
        claim,
        'according-to': key(accordingTo),
        evidence: evidence.map((e) => ({
          locator: Object.fromEntries(e.locator.map(({ label, value }) => [label, value])),
          cluster: e.cluster,
          passage: e.passage,
        })),
        doubtful,
        coder,
        note,
      })),
    'cited-together': from.citedTogether
      .filter((pair) => works.has(pair.a) && works.has(pair.b))
      .map((pair) => ({
        works: [key(pair.a), key(pair.b)],
        clusters: pair.clusters,
        passages: pair.passages,
      })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
