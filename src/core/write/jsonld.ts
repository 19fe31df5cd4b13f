import type { Claim, Debate, Position, Source } from '../model/debate';
import type { WorkId } from '../model/id';
import type { Evidence, Stance } from '../model/stance';
import { locatorText } from '../view/locator-text';
import { citoOf } from './cito';
import { jsonldIds } from './jsonld-ids';
import { workNode } from './jsonld-work';

type Ids = ReturnType<typeof jsonldIds>;

/** Written out, for a context from elsewhere would be one more thing that can be gone in ten years. */
const context = {
  cito: 'http://purl.org/spar/cito/',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
};

/**
 * The chosen works of a debate with their stances as JSON-LD 1.1: works in schema.org's terms, by DOI where
 * they have one; positions and claims as `schema:Claim`; each stance as a Web Annotation whose body is a
 * `cito:Citation` (see `citoOf`) and whose target the passage that it rests on, by offsets and
 * fingerprint, in the text of whoever says so. First-hand stances are properties of the work besides;
 * second-hand ones are not, for it is another's word. No sentence of a source text is in it.
 * Indented by two spaces, with a newline at the end.
 */
export function writeJsonLd(debate: Debate, works: ReadonlySet<WorkId>): string {
  const ids = jsonldIds(debate);
  const stances = debate.stances.filter(({ work }) => works.has(work));
  const chosen = debate.works.filter(({ id }) => works.has(id));
  const sources = [...new Set(stances.map(sourceOf))].filter((id) => ids.hasWork(id));
  const sourceWorks = debate.works.filter(({ id }) => sources.includes(id) && !works.has(id));
  const fingerprints = new Map(debate.sources.map((source) => [source.work, source]));
  const graph = [
    debateNode(debate, ids),
    ...debate.positions.map((position) => positionNode(position, ids)),
    ...debate.claims.map((claim) => claimNode(claim, ids)),
    ...[...chosen, ...sourceWorks].map((work) => ({
      ...workNode(work, ids.work(work.id)),
      ...ownWord(work.id, stances, ids),
      ...citedBy(work.id, stances, ids),
    })),
    ...sources.map((work) => textNode(work, fingerprints.get(work), ids)),
    ...stances.map((stance) => annotation(stance, ids)),
  ];
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 2)}\n`;
}

function debateNode({ title, question }: Debate, ids: Ids) {
  return {
    '@id': ids.debate,
    '@type': 'schema:CreativeWork',
    'schema:name': title,
    ...(question && { 'schema:abstract': question }),
  };
}

function positionNode({ id, name, thesis }: Position, ids: Ids) {
  return {
    '@id': ids.position(id),
    '@type': 'schema:Claim',
    'schema:name': name,
    ...(thesis && { 'schema:text': thesis }),
    'schema:isPartOf': { '@id': ids.debate },
  };
}

function claimNode({ id, position, text }: Claim, ids: Ids) {
  return {
    '@id': ids.claim(id),
    '@type': 'schema:Claim',
    'schema:text': text,
    'cito:supports': { '@id': ids.position(position) },
    'schema:isPartOf': { '@id': ids.debate },
  };
}

/** What a work says for itself. */
function ownWord(work: WorkId, stances: readonly Stance[], ids: Ids) {
  const own = new Map<string, Set<string>>();
  for (const stance of stances) {
    const about = targetOf(stance, ids);
    if (stance.work !== work || stance.accordingTo !== undefined || about === undefined) continue;
    const property = citoOf(stance.kind);
    own.set(property, (own.get(property) ?? new Set()).add(about));
  }
  return Object.fromEntries([...own].map(([property, about]) => [property, references(about)]));
}

/** The works that a text cites, as its word is taken for theirs. */
function citedBy(work: WorkId, stances: readonly Stance[], ids: Ids) {
  const cited = stances.filter(({ accordingTo }) => accordingTo === work);
  if (cited.length === 0) return {};
  return { 'cito:cites': references(new Set(cited.map((stance) => ids.work(stance.work)))) };
}

function references(ids: ReadonlySet<string>) {
  return [...ids].map((id) => ({ '@id': id }));
}

function textNode(work: WorkId, source: Source | undefined, ids: Ids) {
  return {
    '@id': ids.text(work),
    '@type': 'schema:MediaObject',
    'schema:encodesCreativeWork': { '@id': ids.work(work) },
    ...(source?.sha256 && { 'schema:sha256': source.sha256 }),
    'rdfs:comment': 'Positions in this text count UTF-16 code units.',
  };
}

function annotation(stance: Stance, ids: Ids) {
  const { id, work, kind, evidence, note, doubtful } = stance;
  const about = targetOf(stance, ids);
  // Cited without a side, a work is what the text draws on.
  const [citing, cited] =
    about === undefined ? [ids.work(sourceOf(stance)), ids.work(work)] : [ids.work(work), about];
  const comments = [note, doubtful === '' ? 'Doubtful.' : doubtful && `Doubtful: ${doubtful}`];
  const targets = evidence.map((one) => passage(one, ids.text(sourceOf(stance))));
  return {
    '@id': ids.stance(id),
    '@type': 'oa:Annotation',
    'oa:motivatedBy': { '@id': 'oa:linking' },
    'oa:hasBody': [
      {
        '@type': 'cito:Citation',
        'rdfs:label': kind,
        'cito:hasCitingEntity': { '@id': citing },
        'cito:hasCitationCharacterization': { '@id': citoOf(kind) },
        'cito:hasCitedEntity': { '@id': cited },
      },
      ...comments.filter(Boolean).map((text) => ({
        '@type': 'oa:TextualBody',
        'oa:hasPurpose': { '@id': 'oa:commenting' },
        'rdf:value': text,
      })),
    ],
    'oa:hasTarget': targets.length > 0 ? targets : [{ '@id': ids.text(sourceOf(stance)) }],
  };
}

function passage({ locator, passage: span }: Evidence, text: string) {
  return {
    '@type': 'oa:SpecificResource',
    'oa:hasSource': { '@id': text },
    ...(locator.length > 0 && { 'rdfs:label': locatorText(locator) }),
    ...(span && {
      'schema:sha256': span.sha256,
      'oa:hasSelector': {
        '@type': 'oa:TextPositionSelector',
        'oa:start': span.start,
        'oa:end': span.end,
      },
    }),
  };
}

/** The claim, or the position as a whole. */
function targetOf({ claim, position }: Stance, ids: Ids): string | undefined {
  if (claim !== undefined) return ids.claim(claim);
  return position === undefined ? undefined : ids.position(position);
}

/** Whose word it is: the text that says so, or the work itself. */
function sourceOf({ accordingTo, work }: Stance): WorkId {
  return accordingTo ?? work;
}
