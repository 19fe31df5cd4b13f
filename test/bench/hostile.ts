import { readWorks } from '../../src/core/read/library';
import type { LargeInput } from '../scenes/large/large-input';
import { largeInputs } from '../scenes/large-inputs';
import { type Figure, figureLines, median } from './figures';

/** Twice as much text may take so many times as long. */
const most = 2.6;
/** Less CPU time than this says nothing; longer texts than this are not made for it. */
const leastMilliseconds = 40;
const longestText = 16_000_000;
const pairs = 5;

/**
 * How the reading of hostile inputs grows: t(2n) / t(n) in CPU time of this process, the median of
 * the pairs, each measured one after the other; n from the size that readers meet upwards, until
 * the time can be measured. And whether the entries round about are read.
 */
export async function benchHostile(): Promise<string[]> {
  const growths: Figure[] = [];
  let kept = 0;
  let slowest = 0;
  for (const input of largeInputs) {
    const atSize = measure(input, textOf(input, input.size));
    slowest = Math.max(slowest, atSize);
    if (keepsOthers(input)) kept++;
    growths.push({ what: input.what, value: growthOf(input), unit: 'times', must: { most } });
  }
  const whole: Figure[] = [
    {
      what: 'inputs that cost no other entry',
      value: kept,
      unit: '',
      must: { least: largeInputs.length },
    },
    { what: 'slowest input at the size that readers meet', value: slowest, unit: 'ms' },
  ];
  return [
    ...figureLines('Hostile bibliographies', whole),
    ...figureLines('Time for twice as much of it', growths),
  ];
}

function growthOf(input: LargeInput): number {
  let size = input.size;
  let text = textOf(input, size);
  while (measure(input, text) < leastMilliseconds && text.length < longestText) {
    size *= 2;
    text = textOf(input, size);
  }
  const double = textOf(input, 2 * size);
  measure(input, double);
  const growth = () => median(Array.from({ length: pairs }, () => 1 / share(input, text, double)));
  const first = growth();
  // A busy machine may spoil one measurement; what is not linear misses the second too.
  return first <= most ? first : Math.min(first, growth());
}

/** The time for a text as a part of the time for another. */
function share(input: LargeInput, text: string, other: string): number {
  const once = measure(input, text);
  return once / measure(input, other);
}

/** Flat, as a text comes from a file. */
function textOf({ make }: LargeInput, size: number): string {
  return new TextDecoder().decode(new TextEncoder().encode(make(size)));
}

function measure({ file }: LargeInput, text: string): number {
  const before = process.cpuUsage();
  readWorks({ name: file, text });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function keepsOthers(input: LargeInput): boolean {
  const { works } = readWorks({ name: input.file, text: textOf(input, input.size) }).value;
  const isWhole = works.length === (input.works ?? 3);
  return isWhole && works.at(0)?.key === 'before' && works.at(-1)?.key === 'after';
}
