import type { Timeline } from '../../core/view/timeline';

/** A stack of more works than this makes all stacks of its lane bars, as high as their number says. */
export const tallest = 8;

/** All in pixels. */
export const step = 13;
export const narrowest = 8;
const margin = 18;
const labelWidth = 40;

/** Where years stand, the same in every lane. */
export interface Scale {
  readonly width: number;
  readonly slot: number;
  readonly xOf: (at: number) => number;
  readonly labels: readonly { readonly year: number; readonly x: number }[];
}

export function scaleOf(timeline: Timeline, room: number): Scale {
  const { lanes, length } = timeline;
  const isDense = lanes.some(({ stacks }) => stacks.some(({ marks }) => marks.length > tallest));
  const inner = room - 2 * margin;
  const least = isDense ? narrowest : step;
  const slot = Math.max(least, Math.min(60, inner / Math.max(1, length - 1)));
  const xOf = (at: number) => margin + at * slot;
  const width = Math.max(room, slot * (length - 1) + 2 * margin);
  return { width, slot, xOf, labels: labelsOf(timeline, slot, xOf) };
}

const steps = [1, 2, 5, 10, 20, 50, 100];

/** Round years, as close as their names find room; a stretch without a round one has its first. */
function labelsOf({ years }: Timeline, slot: number, xOf: Scale['xOf']): Scale['labels'] {
  const every = steps.find((years) => years * slot >= labelWidth) ?? 200;
  const labels: { year: number; x: number }[] = [];
  let free = Number.NEGATIVE_INFINITY;
  const add = (year: number, at: number) => {
    const x = xOf(at);
    if (x < free) return;
    labels.push({ year, x });
    free = x + labelWidth;
  };
  for (const stretch of stretchesOf(years)) {
    const [first] = stretch;
    const last = stretch.at(-1);
    if (first === undefined || last === undefined) continue;
    const start = Math.ceil(first.year / every) * every;
    if (start > last.year) add(first.year, first.at);
    for (let year = start; year <= last.year; year += every) {
      add(year, first.at + year - first.year);
    }
  }
  return labels;
}

/** Between breaks of the axis, where a year is a slot. */
function stretchesOf(years: Timeline['years']): readonly Timeline['years'][] {
  const stretches: Timeline['years'][number][][] = [];
  let before: Timeline['years'][number] | undefined;
  for (const one of years) {
    const goesOn = before !== undefined && one.at - before.at === one.year - before.year;
    if (goesOn) stretches.at(-1)?.push(one);
    else stretches.push([one]);
    before = one;
  }
  return stretches;
}
