import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explore } from '../../../../src/core/explore';
import type { Debate } from '../../../../src/core/model/debate';
import { defaultChoices } from '../../../../src/core/view/choices';
import { overlap } from '../../../../src/core/view/place-labels';
import { type FigureOptions, writeMapSvg } from '../../../../src/core/write/map-svg/map-svg';
import { elementsNamed, readXml, type XmlElement } from '../../../scenes/read-xml';
import { tinyDebate, work } from '../../../scenes/tiny-debate';
import { tinyWork } from '../../../scenes/tiny-work';
import { writtenDebate } from '../../../scenes/written-debate';

const bundled = explore(
  ['claims/smuggling-trafficking-nexus.yaml', 'bibliography/smuggling-trafficking-nexus.bib'].map(
    (name) => ({ name, text: readFileSync(name, 'utf8') }),
  ),
);
const everyWork = new Set(bundled.debate.works.map(({ id }) => id));
const figure = (works = everyWork, options: FigureOptions = {}) =>
  readXml(writeMapSvg(bundled, works, options));
const tiny = (debate: Debate, options: FigureOptions = {}) =>
  readXml(writeMapSvg(writtenDebate(debate), new Set(debate.works.map(({ id }) => id)), options));
const layer = (root: XmlElement, id: string) =>
  elementsNamed(root, 'g').find((g) => g.attributes.get('id') === id);
const textsIn = (part: XmlElement | undefined) =>
  part === undefined ? [] : elementsNamed(part, 'text').map(({ text }) => text);
const titles = (root: XmlElement) =>
  elementsNamed(layer(root, 'works') ?? root, 'title').map(({ text }) => text);

test('it says what it is of: title, question, how much is shown, and the divide for those who do not see it', () => {
  const root = figure();
  const texts = textsIn(root);
  expect(texts.slice(0, 3)).toEqual([bundled.debate.title, bundled.debate.question, '48 works.']);
  expect(root.children[0]?.text).toBe(bundled.debate.title);
  expect(root.children[1]?.text).toMatch(/^The debate divides between Takeover and Convergence/);
  expect(texts).toContain('Takeover and Convergence | Survival');
  expect(textsIn(layer(root, 'positions'))).toEqual(['A Takeover', 'B Convergence', 'C Survival']);
});

test('every work is drawn with its name, and most have a label', () => {
  const root = figure();
  expect(titles(root)).toHaveLength(48);
  const labels = textsIn(layer(root, 'labels'));
  expect(labels.length).toBeGreaterThan(40);
  expect(titles(root)).toEqual(expect.arrayContaining(labels));
});

test('works of several positions are pies', () => {
  const pies = layer(figure(), 'works')?.children.filter(
    (g) => elementsNamed(g, 'path').length > 1,
  );
  const several = bundled.debate.works.filter(
    ({ id }) => bundled.camps.filter(({ works }) => works.includes(id)).length > 1,
  );
  expect(pies).toHaveLength(several.length);
});

test('a subset has the works chosen and the edges between them, says why, and explains nothing else', () => {
  const stances = ['disputes'] as const;
  const choices = { ...defaultChoices, stances, edges: ['stance'] as const };
  const works = new Set(
    bundled.debate.stances.flatMap((one) => (one.kind === 'disputes' ? [one.work] : [])),
  );
  const root = figure(works, { choices, limits: ['that disputes'] });
  expect(titles(root)).toHaveLength(works.size);
  expect(textsIn(root)[2]).toBe(`${works.size} of 48 works: that disputes.`);
  expect(layer(root, 'holds')).toBeUndefined();
  expect(layer(root, 'cited-together')).toBeUndefined();
  expect(layer(root, 'disputes')?.children.length).toBeGreaterThan(0);
  const texts = textsIn(root);
  expect(texts).toContain('disputes');
  for (const word of ['holds', 'cited together', 'stands for several']) {
    expect(texts).not.toContain(word);
  }
});

test('a work alone is named', () => {
  const [first] = bundled.debate.works;
  const root = figure(new Set(first ? [first.id] : []));
  expect(textsIn(root)[2]).toBe('1 of 48 works: Sanchez and Zhang 2018.');
});

test('the background is light, or dark where that is asked for', () => {
  const ground = (root: XmlElement) => root.children[2]?.attributes.get('fill');
  expect(ground(figure())).toBe('#ffffff');
  expect(ground(figure(everyWork, { theme: 'dark' }))).toBe('#121212');
});

test('without positions it says that there is nothing to map', () => {
  const root = tiny(tinyDebate(2, [], []));
  expect(textsIn(root)).toEqual([
    'Tiny',
    '2 works. There is nothing to map yet: no work has a position.',
  ]);
});

test('works that nothing is known of are counted where they are not drawn', () => {
  const root = tiny(tinyDebate(500, ['p'], [{ work: 'w1', kind: 'holds', position: 'p' }]));
  expect(textsIn(root)[1]).toBe('500 works. 499 works without a stance not drawn.');
  expect(titles(root)).toHaveLength(1);
});

const boxes = (root: XmlElement) =>
  elementsNamed(root, 'rect').map(({ attributes: a }) => {
    const [left, top] = [Number(a.get('x')), Number(a.get('y'))];
    return {
      left,
      top,
      right: left + Number(a.get('width')) - 0.02,
      bottom: top + Number(a.get('height')) - 0.02,
    };
  });

test('no label stands over another, over a name, or out of the figure', () => {
  const manyWorks = Array.from({ length: 140 }, (_, i) => ({
    work: `w${i + 1}`,
    kind: 'holds' as const,
    position: `p${i % 12}`,
  }));
  const positions = Array.from({ length: 12 }, (_, i) => `p${i}`);
  for (const root of [figure(), tiny(tinyDebate(140, positions, manyWorks))]) {
    const found = boxes(layer(root, 'labels') ?? root).concat(
      boxes(layer(root, 'positions') ?? root),
    );
    expect(found.length).toBeGreaterThan(40);
    const labels = boxes(layer(root, 'labels') ?? root).length;
    found.forEach((box, i) => {
      if (i >= labels) return;
      for (const other of found.slice(i + 1)) expect(overlap(box, other)).toBe(false);
      expect(box.left).toBeGreaterThan(-24);
      expect(box.right).toBeLessThan(Number(root.attributes.get('width')) - 24);
    });
  }
});

test('a second run gives the same bytes', () => {
  expect(writeMapSvg(bundled, everyWork)).toBe(writeMapSvg(bundled, everyWork));
});

const hostile = `"><script>&amp;'\u0000\u001b[31m\u202e\ud800]]>\ufffe--><a href="javascript:x">`;
const hostileDebate = (text: string): Debate => {
  const stances = [
    { work: 'w1', kind: 'holds', position: text },
    { work: 'w2', kind: 'disputes', position: text },
    { work: 'w2', kind: 'holds', position: 'q' },
  ] as const;
  const plain = tinyDebate(2, [text, 'q'], stances);
  return {
    ...plain,
    title: text,
    question: text,
    works: [
      tinyWork({ title: text, issued: { literal: text } }, { id: 'w1', key: text }),
      tinyWork({ title: text }, { id: 'w2', key: text, shortName: text }),
    ],
  };
};
const harmless = new Set(['svg', 'title', 'desc', 'g', 'path', 'rect', 'text']);
const named = (root: XmlElement): readonly XmlElement[] => [root, ...root.children.flatMap(named)];

test('hostile text in every field is text, and what turns or hides text is made visible', () => {
  const written = writeMapSvg(
    writtenDebate(hostileDebate(hostile)),
    new Set([work('w1'), work('w2')]),
  );
  expect(written).not.toContain('<script');
  expect(written).not.toContain('\u202e');
  expect(written).toContain('&lt;U+202E&gt;');
});

test('law: whatever the files say, it is well-formed and has neither scripts nor styles, links nor other files', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { name, attributes } of named(tiny(hostileDebate(`${text}x`)))) {
        expect(harmless).toContain(name);
        for (const [attribute, value] of attributes) {
          expect(attribute).not.toMatch(/^on|href|style|class|src/i);
          if (attribute !== 'xmlns') expect(value).not.toMatch(/url\(|:|NaN|Infinity|undefined/);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test('ids are those of layers, each once', () => {
  const ids = named(figure()).flatMap(({ attributes }) => attributes.get('id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(['territories', 'works', 'labels', 'positions']));
});

test('a look that was chosen is drawn on the map, in pies, on names and in the legend; who followed the order gives way', () => {
  const positions = bundled.debate.positions.map((one, i) =>
    i === 0 ? ({ ...one, shape: 'star', colour: 'teal' } as const) : one,
  );
  const from = { ...bundled, debate: { ...bundled.debate, positions } };
  const text = writeMapSvg(from, everyWork);
  const plain = writeMapSvg(bundled, everyWork);
  const times = (of: string, colour: string) => of.split(colour).length;
  expect(times(text, '#009988')).toBe(times(plain, '#5500dd'));
  expect(times(text, '#5500dd')).toBe(times(plain, '#009988'));
  expect(times(text, '#bb8811')).toBe(times(plain, '#bb8811'));
  const star = /<path d="M[^AaL]+(?:L[^L"]+){9}z" fill="#009988"/g;
  const circle = /<path d="M[^"]*a[^"]*" fill="#5500dd"/g;
  expect(plain.match(star)).toBeNull();
  const pies = bundled.camps[0]?.works.filter((id) =>
    bundled.camps.slice(1).some(({ works }) => works.includes(id)),
  );
  // Works of the first position alone, and its row in the legend.
  const alone = (bundled.camps[0]?.works.length ?? 0) - (pies?.length ?? 0);
  expect(text.match(star)).toHaveLength(alone + 1);
  expect(plain.match(circle)).toHaveLength(alone + 1 + (pies?.length ?? 0));
});
