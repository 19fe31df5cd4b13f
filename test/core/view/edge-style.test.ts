import { expect, test } from 'vitest';
import { stanceKinds } from '../../../src/core/model/stance';
import { edgeKinds } from '../../../src/core/view/choices';
import { edgeStyle } from '../../../src/core/view/edge-style';
import { themes } from '../../../src/core/view/palette';
import { contrast, paper } from '../../scenes/contrast';

const styles = themes.flatMap((theme) => [
  ...stanceKinds.map((stance) => ({
    name: stance as string,
    theme,
    ...edgeStyle('stance', stance, theme),
  })),
  ...edgeKinds
    .filter((kind) => kind !== 'stance')
    .map((kind) => ({ name: kind as string, theme, ...edgeStyle(kind, undefined, theme) })),
]);

test.each(styles)(
  '$name can be seen in $theme: contrast of 3 to 1 or more',
  ({ colour, theme }) => {
    expect(contrast(colour, paper[theme])).toBeGreaterThanOrEqual(3);
  },
);

test('stances are told apart without colour: no two have the same dash and width', () => {
  for (const theme of themes) {
    const looks = stanceKinds.map((stance) => {
      const { dash, width } = edgeStyle('stance', stance, theme);
      return `${dash} ${width}`;
    });
    expect(new Set(looks).size).toBe(stanceKinds.length);
  }
});

test('solid for and dashed against, dotted what is only told', () => {
  const dash = (kind: (typeof stanceKinds)[number]) => edgeStyle('stance', kind, 'light').dash;
  expect(stanceKinds.map(dash)).toEqual([
    'solid',
    'solid',
    'dash-dot',
    'dashed',
    'dotted',
    'dotted',
  ]);
});

test('a dash does not depend on the theme', () => {
  for (const kind of stanceKinds) {
    expect(edgeStyle('stance', kind, 'dark').dash).toBe(edgeStyle('stance', kind, 'light').dash);
  }
});
