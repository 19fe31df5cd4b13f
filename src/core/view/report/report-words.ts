import type { Debate } from '../../model/debate';
import type { PositionId, WorkId } from '../../model/id';
import type { Phrase, Sentence } from '../finding-text';
import { labelWorks } from '../labels';
import { counted, listed } from '../words';
import { addressWorks } from '../work-address';

/** More names than these in one sentence nobody reads. */
export const mostNamed = 8;

export interface Names {
  readonly work: (id: WorkId) => string;
  /** What a link calls it. */
  readonly address: (id: WorkId) => string;
  readonly position: (id: PositionId) => string;
}

export function namesOf({ works, positions }: Debate): Names {
  const labels = labelWorks(works);
  const names = new Map(positions.map(({ id, name }) => [id, name]));
  const addresses = addressWorks(works);
  return {
    address: (id) => addresses.get(id) ?? id,
    work: (id) => labels.get(id) ?? id,
    position: (id) => names.get(id) ?? id,
  };
}

export const say = (text: string): Sentence => [{ text }];

export function named(works: readonly WorkId[], { work }: Names): string {
  if (works.length <= mostNamed) return listed(works.map(work));
  const first = works.slice(0, mostNamed).map(work);
  return `${first.join(', ')} and ${counted(works.length - mostNamed, 'other')}`;
}

export function linked(works: readonly WorkId[], text: string, finding: string): Phrase {
  return works.length === 0 ? { text } : { text, finding, works };
}

/** Minus sign and two digits: the same on every machine. */
export function decimal(value: number, digits = 2): string {
  const text = Math.abs(value).toFixed(digits);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

/** Phrases strung together, with another word before the last. */
export function joined(
  parts: readonly (readonly Phrase[])[],
  between: string,
  last = between,
): readonly Phrase[] {
  return parts.flatMap((part, i) => [
    ...(i === 0 ? [] : [{ text: i === parts.length - 1 ? last : between }]),
    ...part,
  ]);
}
