import type { Work } from '../../src/core/model/bibliography';
import type { Claim, Debate, Position } from '../../src/core/model/debate';
import type { ClaimId, PositionId, StanceId, WorkId } from '../../src/core/model/id';
import { type Stance, type StanceKind, stanceKinds } from '../../src/core/model/stance';
import {
  adjectives,
  givenNames,
  madeUpPositions,
  nameEnds,
  nameStarts,
  placeEnds,
  placeMiddles,
  placeStarts,
  things,
  verbs,
} from './made-up-words';

/** A number from 0 up to, and without, 1. */
export type Random = () => number;

/** The same numbers for the same seed: a linear congruential generator (Numerical Recipes, 1992). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

export function pick<T>(random: Random, from: readonly T[]): T {
  const picked = from[Math.floor(random() * from.length)];
  if (picked === undefined) throw new Error('Nothing to pick from: the list is empty.');
  return picked;
}

const positions: readonly Position[] = madeUpPositions.map(({ id, name, thesis }) => ({
  id: id as PositionId,
  name,
  thesis,
}));

const claims: readonly Claim[] = madeUpPositions.flatMap((position) =>
  position.claims.map((text, at) => ({
    id: `${position.id}-${at + 1}` as ClaimId,
    position: position.id as PositionId,
    text,
  })),
);

/** One work in so many is a source text, which cites those after it up to the next. */
const worksToASource = 40;
const nowhere = { file: 'made-up.yaml', line: 1, column: 1 };

/**
 * A debate of so many works on four positions: authors of some thousand family names, some of
 * whom write often; titles of a few hundred common words and a place that few others name;
 * works cited in brackets of one to four, nine in ten beside works of their own position.
 * The same for the same numbers.
 */
export function madeUpDebate(size: number, seed = 1): Debate {
  const random = seededRandom(seed);
  const works = Array.from({ length: size }, (_, at) => madeUpWork(random, at));
  return {
    title: `A made-up debate of ${size} works`,
    question: 'What becomes of what is used in common?',
    bibliography: 'made-up.bib',
    works,
    sources: works.filter((_, at) => at % worksToASource === 0).map(({ id }) => ({ work: id })),
    positions,
    claims,
    stances: madeUpStances(random, works),
    notListed: [],
  };
}

function madeUpWork(random: Random, at: number): Work {
  const authors = Array.from({ length: 1 + Math.floor(random() * random() * 4) }, () => ({
    family: familyName(random),
    given: pick(random, givenNames),
  }));
  return {
    id: `w${at + 1}` as WorkId,
    key: `madeup${at + 1}`,
    item: {
      type: 'article-journal',
      author: authors,
      title: madeUpTitle(random),
      'container-title': `Journal of ${capital(pick(random, things))}`,
      issued: { 'date-parts': [[1968 + Math.floor(random() * 56)]] },
    },
    entry: { start: 0, end: 0 },
  };
}

/** The product of two numbers is more often small: names at the head of the lists come often. */
function familyName(random: Random): string {
  const start = nameStarts[Math.floor(random() * random() * nameStarts.length)] ?? '';
  return start + pick(random, nameEnds);
}

export function madeUpTitle(random: Random): string {
  const place = placeName(random);
  const [a, b] = [pick(random, things), pick(random, things)];
  const adjective = pick(random, adjectives);
  const forms = [
    `${pick(random, verbs)} ${a}: ${capital(adjective)} ${b} in ${place}`,
    `${capital(adjective)} ${a} and the ${b} of ${place}`,
    `${capital(a)} without ${b}? Evidence from ${place}`,
    `The ${adjective} ${a} of ${place}: ${pick(random, verbs)} ${b}, ${pick(random, verbs)} ${pick(random, things)}`,
  ];
  return pick(random, forms);
}

function placeName(random: Random): string {
  const middle = pick(random, placeMiddles) + (random() < 0.4 ? pick(random, placeMiddles) : '');
  return pick(random, placeStarts) + middle + pick(random, placeEnds);
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function madeUpStances(random: Random, works: readonly Work[]): readonly Stance[] {
  const stances: Stance[] = [];
  let source = works[0];
  let cluster = { start: 0, end: 40 };
  let open = 0;
  let camp = pick(random, positions);
  for (const [at, work] of works.entries()) {
    if (at % worksToASource === 0) source = work;
    if (open === 0) {
      open = 1 + Math.floor(random() * 4);
      cluster = { start: cluster.start + 200, end: cluster.end + 200 };
      camp = pick(random, positions);
    }
    open--;
    const position = random() < 0.9 ? camp : pick(random, positions);
    const known = source === undefined || source === work ? {} : { accordingTo: source.id };
    stances.push({
      id: `s${at + 1}` as StanceId,
      work: work.id,
      kind: kindOf(random),
      position: position.id,
      claim: pick(
        random,
        claims.filter((claim) => claim.position === position.id),
      ).id,
      ...known,
      evidence: [{ locator: [{ label: 'paragraph', value: String((at % 40) + 1) }], cluster }],
      place: nowhere,
    });
  }
  return stances;
}

function kindOf(random: Random): StanceKind {
  return random() < 0.6 ? 'holds' : pick(random, stanceKinds.slice(0, 5));
}
