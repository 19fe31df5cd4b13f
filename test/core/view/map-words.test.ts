import { expect, test } from 'vitest';
import { type MapWords, placeWords } from '../../../src/core/view/map-words';
import { overlap } from '../../../src/core/view/place-labels';

const frame = { left: 0, top: 0, right: 400, bottom: 300 };
const tenEach = (text: string) => 10 * text.length;
const none: MapWords<never, never> = { names: [], lineName: undefined, labels: [] };
const line = { sides: ['One', 'Other'], letters: ['A', 'B'], x: 200, y: 50 } as const;

test('a name stands about its place, cut where it is long', () => {
  const name = { letter: 'B', text: 'Survival by many ways and means', x: 200, y: 100 };
  const [placed] = placeWords({ ...none, names: [name] }, frame, tenEach).names;
  expect(placed?.text).toBe('B Survival by many ways…');
  expect([placed?.x, placed?.y]).toEqual([200, 105]);
  expect(placed?.box).toEqual({ left: 72, right: 328, top: 87, bottom: 113 });
});

test('the bar between the sides stands on the line', () => {
  const { lineName } = placeWords({ ...none, lineName: line }, frame, tenEach);
  expect(lineName).toMatchObject({ text: 'One | Other', x: 200 - 45, y: 50 });
});

test('near an edge the line’s name stays in the frame, and below its upper edge', () => {
  const at = (x: number, y: number) =>
    placeWords({ ...none, lineName: { ...line, x, y } }, frame, tenEach).lineName;
  expect(at(0, -20)).toMatchObject({ x: 4, y: 16 });
  expect(at(400, 50)).toMatchObject({ x: 400 - 4 - 110 });
});

test('sides whose names have no room go by their letters', () => {
  const narrow = { ...frame, right: 100 };
  const { lineName } = placeWords({ ...none, lineName: line }, narrow, tenEach);
  expect(lineName?.text).toBe('A | B');
});

test('no label stands over a name or the line’s name', () => {
  const names = [{ letter: 'A', text: 'Takeover', x: 120, y: 100 }];
  const labels = [
    { id: 'w1', text: 'Olson 2016', x: 60, y: 100, radius: 5 },
    { id: 'w2', text: 'Vogt 2018', x: 170, y: 50, radius: 5 },
  ];
  const placed = placeWords({ names, lineName: line, labels }, frame, (text) => 6 * text.length);
  expect(placed.labels.map(({ text }) => text)).toEqual(['Olson 2016', 'Vogt 2018']);
  for (const { box } of placed.labels) {
    for (const other of [...placed.names, placed.lineName]) {
      expect(other && overlap(box, other.box)).toBe(false);
    }
  }
});
