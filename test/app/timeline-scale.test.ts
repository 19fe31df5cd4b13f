import { expect, test } from 'vitest';
import { scaleOf } from '../../src/app/timeline/scale';
import { showRows } from '../../src/core/view/rows';
import { timelineOf } from '../../src/core/view/timeline';
import { tinyDebate } from '../scenes/tiny-debate';
import { inYear, tinyWork } from '../scenes/tiny-work';

/** A timeline of works of these years, on so many pixels. */
function scale(years: readonly number[], room: number) {
  const works = years.map((year, i) => tinyWork(inYear(year), { id: `w${i + 1}` }));
  const debate = { ...tinyDebate(0, [], []), works };
  return scaleOf(timelineOf(showRows(debate, new Map()), []), room);
}

test('years are named as round as their names find room, also those without a work', () => {
  expect(scale([2001, 2003, 2004], 600).labels.map(({ year }) => year)).toEqual([
    2001, 2002, 2003, 2004,
  ]);
  const long = Array.from({ length: 30 }, (_, i) => 1990 + i).filter((year) => year % 10 !== 0);
  expect(scale(long, 500).labels.map(({ year }) => year)).toEqual([1995, 2000, 2005, 2010, 2015]);
});

test('names do not overlap, also where the axis is broken', () => {
  const { labels } = scale([1848, 1990, 1991, 1993, 2018], 300);
  const gaps = labels.slice(1).map(({ x }, i) => x - (labels[i]?.x ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(40);
  expect(labels[0]?.year).toBe(1848);
});

test('a lane of many works takes less room for each year', () => {
  const few = Array.from({ length: 60 }, (_, i) => 1960 + i);
  expect(scale(few, 300).slot).toBe(13);
  expect(scale([...few, ...Array.from({ length: 9 }, () => 2000)], 300).slot).toBe(8);
});
