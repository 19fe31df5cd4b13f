import type { Debate } from '../model/debate';
import type { StanceId, WorkId } from '../model/id';
import { inOrder, type Problem, type Reading } from '../model/problem';
import { type Place, placesIn, type Span, type TextFile } from '../model/source';
import type { PlacedPassage, SourceReading } from '../model/source-reading';
import type { Evidence, Passage } from '../model/stance';
import { sha256 } from './sha256';
import { formsOf, type TextForm } from './text-forms';

/**
 * Code units that are hashed to check the passages of one form of a text. A coding comes nowhere
 * near; a hostile one may give ten thousand passages the length of the text. What is beyond
 * counts as changed.
 */
const hashBudget = 8_000_000;

interface CitedPassage {
  readonly passage: Passage;
  readonly cluster?: Span;
  readonly stance?: StanceId;
  readonly place?: Place;
}

type Check = (passage: Passage) => boolean;

/** A text taken for a work's, in a form of its own. */
interface Match {
  readonly work: WorkId;
  readonly whole: boolean;
  readonly form: TextForm;
  readonly check: Check;
}

/**
 * Finds which source of the debate a text is (by the fingerprint of the whole, else by most
 * passages that it holds at their offsets), and checks each passage that stands in it. A text
 * that differs in line ends or a byte order mark only is taken for the source, its offsets
 * moved. Passages that the text no longer holds are told at their stance's place in the claims
 * file, or where that is unknown, at their place in the text.
 */
export function placePassages(debate: Debate, text: TextFile): Reading<SourceReading> {
  const cited = passagesByWork(debate);
  const match = matchWhole(debate, text) ?? matchPassages(cited, text);
  if (match === undefined) return { value: { text, whole: false, passages: [] }, problems: [] };
  const { work, whole } = match;
  const passages = cited.get(work) ?? [];
  const value = { work, text, whole, passages: placed(passages, match) };
  return { value, problems: inOrder(tellChanged(debate, passages, match, text)) };
}

/** First hand, a passage stands in the work itself; second hand, in the text whose word it is. */
function passagesByWork(debate: Debate): ReadonlyMap<WorkId, readonly CitedPassage[]> {
  const byWork = new Map<WorkId, CitedPassage[]>(debate.sources.map(({ work }) => [work, []]));
  const add = (work: WorkId, evidence: readonly Evidence[], rest: Partial<CitedPassage>) => {
    const passages = byWork.get(work) ?? [];
    byWork.set(work, passages);
    for (const { passage, cluster } of evidence) {
      if (passage) passages.push({ ...rest, passage, ...(cluster && { cluster }) });
    }
  };
  for (const { id, work, accordingTo, evidence, place } of debate.stances) {
    add(accordingTo ?? work, evidence, { stance: id, place });
  }
  for (const { accordingTo, evidence, place } of debate.notListed) {
    add(accordingTo, evidence, place === undefined ? {} : { place });
  }
  return byWork;
}

function matchWhole({ sources }: Debate, text: TextFile): Match | undefined {
  if (sources.every((source) => source.sha256 === undefined)) return undefined;
  for (const form of formsOf(text.text)) {
    const fingerprint = sha256(form.text);
    const source = sources.find((candidate) => candidate.sha256 === fingerprint);
    if (source) return { work: source.work, whole: true, form, check: createCheck(form) };
  }
  return undefined;
}

/** The work and form of which most passages are intact; of several the first. */
function matchPassages(
  cited: ReadonlyMap<WorkId, readonly CitedPassage[]>,
  text: TextFile,
): Match | undefined {
  let best: Match | undefined;
  let most = 0;
  for (const form of formsOf(text.text)) {
    const check = createCheck(form);
    for (const [work, passages] of cited) {
      const intact = passages.filter(({ passage }) => check(passage)).length;
      if (intact <= most) continue;
      most = intact;
      best = { work, whole: false, form, check };
    }
  }
  return best;
}

/** Whether the form holds a passage; each stretch is hashed once. */
function createCheck({ text }: TextForm): Check {
  const hashes = new Map<string, string>();
  let left = hashBudget;
  return ({ start, end, sha256: expected }) => {
    const stretch = `${start}-${end}`;
    const known = hashes.get(stretch);
    if (known !== undefined) return known === expected;
    if (end > text.length || end - start > left) return false;
    left -= end - start;
    const hash = sha256(text.slice(start, end));
    hashes.set(stretch, hash);
    return hash === expected;
  };
}

/** One for each stretch and fingerprint, with all stances that rest on it. */
function placed(cited: readonly CitedPassage[], { form, check }: Match): readonly PlacedPassage[] {
  const groups = new Map<string, { readonly passage: Passage; readonly cited: CitedPassage[] }>();
  for (const one of cited) {
    const { start, end, sha256: hash } = one.passage;
    const same = JSON.stringify([start, end, hash]);
    const group = groups.get(same) ?? { passage: one.passage, cited: [] };
    group.cited.push(one);
    groups.set(same, group);
  }
  const moved = ({ start, end }: Span) => ({ start: form.back(start), end: form.back(end) });
  return [...groups.values()]
    .map(({ passage, cited: all }) => ({
      span: moved(passage),
      coded: { start: passage.start, end: passage.end },
      intact: check(passage),
      stances: [...new Set(all.flatMap(({ stance }) => stance ?? []))],
      clusters: sortedOnce(all.flatMap(({ cluster }) => (cluster ? [moved(cluster)] : []))),
    }))
    .sort((a, b) => bySpan(a.span, b.span));
}

function sortedOnce(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort(bySpan).filter((span, i, sorted) => {
    const before = sorted[i - 1];
    return before === undefined || bySpan(before, span) !== 0;
  });
}

function bySpan(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

function tellChanged(
  { sources, works }: Debate,
  cited: readonly CitedPassage[],
  { work, whole, form, check }: Match,
  text: TextFile,
): readonly Problem[] {
  const key = works.find(({ id }) => id === work)?.key ?? '';
  const placeOf = placesIn(text);
  const source = sources.find((candidate) => candidate.work === work);
  const problems: Problem[] = [];
  if (!whole && source?.sha256 !== undefined) {
    const place = source.place ?? placeOf(0);
    problems.push({ code: 'source-changed', place, facts: { key } });
  }
  for (const { passage, place } of cited) {
    if (check(passage)) continue;
    const { start, end } = passage;
    problems.push({
      code: 'passage-changed',
      place: place ?? placeOf(form.back(start)),
      facts: { key, start, end },
    });
  }
  return problems;
}
