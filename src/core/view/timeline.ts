import type { Position } from '../model/debate';
import { markStyle } from './mark-style';
import type { Row } from './rows';
import { counted, withThousands, yearRange, yearWords } from './words';

/** A work on a lane; `disputes`: it stands there as one that disputes the position. */
export interface TimelineMark {
  readonly row: Row;
  readonly disputes: boolean;
}

export interface Stack {
  readonly year: number;
  /** In slots from the left. */
  readonly at: number;
  /** Those that stand for the position first. */
  readonly marks: readonly TimelineMark[];
}

export interface Lane {
  /** Undefined for the lane of works that take no position. */
  readonly position: Position | undefined;
  readonly stacks: readonly Stack[];
  /** "Takeover: 9 works, 2009–2018, half of them by 2016; 1 work disputes it". */
  readonly words: string;
}

export interface Timeline {
  readonly years: readonly { readonly year: number; readonly at: number }[];
  /** Where the axis is broken, in slots. */
  readonly breaks: readonly number[];
  /** Slots from the first year to the last. */
  readonly length: number;
  readonly lanes: readonly Lane[];
  readonly undated: readonly Row[];
}

/** A stretch of more years than this without a work breaks the axis, so that one old work does not squash the rest. */
const longestGap = 10;
/** In slots. */
const breakWidth = 2;

/** The works by year, in a lane for each position; linear but for the sorting of distinct years. */
export function timelineOf(rows: readonly Row[], positions: readonly Position[]): Timeline {
  const axis = axisOf(rows);
  const places = new Map(positions.map(({ id }, index) => [id as string, index]));
  const lanes = [...positions, undefined].map(() => new Marks());
  for (const row of rows) {
    let placed = false;
    for (const { position, kinds } of row.marks) {
      const style = markStyle(kinds);
      const lane = lanes[places.get(position) ?? -1];
      if (style === 'tells' || lane === undefined) continue;
      lane.add(row, style === 'disputes');
      placed = true;
    }
    if (!placed) lanes.at(-1)?.add(row, false);
  }
  return {
    ...axis,
    lanes: lanes.flatMap((lane, index) =>
      // A lane for works that take no side is there where there are such.
      positions[index] === undefined && lane.stands.length === 0
        ? []
        : [
            {
              position: positions[index],
              stacks: stacksOf(lane, axis.years),
              words: laneWords(positions[index], lane),
            },
          ],
    ),
    undated: rows.filter((row) => row.year === undefined),
  };
}

class Marks {
  readonly stands: Row[] = [];
  readonly disputes: Row[] = [];
  add(row: Row, disputes: boolean): void {
    (disputes ? this.disputes : this.stands).push(row);
  }
}

type Years = Timeline['years'];

function axisOf(rows: readonly Row[]): Pick<Timeline, 'years' | 'breaks' | 'length'> {
  const distinct = new Set(rows.flatMap(({ year }) => year ?? []));
  const years: { year: number; at: number }[] = [];
  const breaks: number[] = [];
  for (const year of [...distinct].sort((a, b) => a - b)) {
    const before = years.at(-1);
    const gap = before === undefined ? 0 : year - before.year;
    const start = before?.at ?? 0;
    if (gap > longestGap) breaks.push(start + breakWidth / 2);
    years.push({ year, at: start + (gap > longestGap ? breakWidth : gap) });
  }
  return { years, breaks, length: years.length === 0 ? 0 : (years.at(-1)?.at ?? 0) + 1 };
}

function stacksOf({ stands, disputes }: Marks, years: Years): readonly Stack[] {
  const of = new Map<number, TimelineMark[]>();
  const put = (row: Row, isAgainst: boolean) => {
    if (row.year === undefined) return;
    const marks = of.get(row.year);
    const mark = { row, disputes: isAgainst };
    if (marks) marks.push(mark);
    else of.set(row.year, [mark]);
  };
  for (const row of stands) put(row, false);
  for (const row of disputes) put(row, true);
  return years.flatMap(({ year, at }) => {
    const marks = of.get(year);
    return marks ? [{ year, at, marks }] : [];
  });
}

function laneWords(position: Position | undefined, marks: Marks): string {
  const { stands, disputes } = marks;
  const parts = [counted(stands.length, 'work'), ...yearsWords(stands)];
  const against = disputes.length;
  const end =
    against > 0 ? `; ${counted(against, 'work')} ${against === 1 ? 'disputes' : 'dispute'} it` : '';
  return `${position?.name ?? 'No side taken'}: ${parts.join(', ')}${end}`;
}

/** From when to when, how many have no year, and by when half had appeared. */
function yearsWords(rows: readonly Row[]): readonly string[] {
  const years = rows.flatMap(({ year }) => year ?? []).sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  const median = years[Math.ceil(years.length / 2) - 1];
  if (first === undefined || last === undefined || median === undefined) return [];
  const undated = rows.length - years.length;
  const none = undated === 0 ? '' : ` (${withThousands(undated)} without a year)`;
  const middle = years.length > 2 && first !== last ? [`half of them by ${yearWords(median)}`] : [];
  return [yearRange(first, last) + none, ...middle];
}
