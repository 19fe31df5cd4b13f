import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WorkId } from '../../../src/core/model/id';
import { readBibliography } from '../../../src/core/read/bibliography';
import { readLibrary } from '../../../src/core/read/library';
import { writeBibtex } from '../../../src/core/write/bibtex';

const library = readFileSync(new URL('../../fixtures/bibtex/library.bib', import.meta.url), 'utf8');

function read(text: string) {
  return readBibliography({ name: 'a.bib', text });
}

/** The subset of the works that have these keys. */
function subset(text: string, keys: readonly string[]): string {
  const { value } = read(text);
  const chosen = value.works.filter((work) => keys.includes(work.key)).map((work) => work.id);
  return writeBibtex([value], new Set(chosen));
}

function withPositions(text: string, values: Readonly<Record<string, readonly string[]>>): string {
  const { value } = read(text);
  const of = new Map<WorkId, readonly string[]>();
  for (const work of value.works) {
    const found = values[work.key];
    if (found) of.set(work.id, found);
  }
  const all = new Set(value.works.map((work) => work.id));
  return writeBibtex([value], all, { field: 'positions', of });
}

test('all works are the source, byte for byte', () => {
  expect(subset(library, ['diaz2001', 'kim2010', 'who2020', 'handbook', 'noyear'])).toBe(library);
  const odd = '\ufeff% c\r\n@a{x, t={y}}junk @comment{z}\r\n@a{broken, {\r\n@b(l,t="u")  ';
  expect(subset(odd, ['x', 'l'])).toBe(odd);
});

test('an entry leaves with the strings and the preamble that it needs, and its comment', () => {
  expect(subset(library, ['diaz2001'])).toBe(
    `@string{ilr = "International Labour Review"}

@preamble{"\\newcommand{\\noopsort}[1]{}"}

% On method.
@article{diaz2001,
  author  = {D{\\'\\i}az, Jos{\\'e} and others},
  title   = {Wages \\& work: the {UN} view},
  journal = ilr,
  year    = 2001,
  month   = mar,
  pages   = {12--34},
}
`.replace('@string', '% A small library with everything that a library may hold.\n@string'),
  );
});

test('parents go with their children, with what they need in turn', () => {
  const written = subset(library, ['kim2010']);
  expect(read(written).value.works.map((work) => work.key)).toEqual(['kim2010', 'handbook']);
  expect(written).toContain('@string{cup');
  expect(written).not.toContain('ilr');
  expect(read(written).problems).toEqual([]);
});

test('neighbours keep what stands between them, others are parted by a blank line', () => {
  const text = '@a{x, t={1}}\n% of y\n@a{y, t={2}} @a{z, t={3}}\n\n\n\nWords.\n\n@a{u, t={4}}';
  expect(subset(text, ['x', 'y', 'z'])).toBe('@a{x, t={1}}\n% of y\n@a{y, t={2}} @a{z, t={3}}\n');
  expect(subset(text, ['z', 'u'])).toBe('@a{z, t={3}}\n\n\n\nWords.\n\n@a{u, t={4}}\n');
  expect(subset(text, ['x', 'z', 'u'])).toBe(
    '@a{x, t={1}}\n\n@a{z, t={3}}\n\n\n\nWords.\n\n@a{u, t={4}}\n',
  );
  expect(subset(text, ['y', 'u'])).toBe('% of y\n@a{y, t={2}}\n\n@a{u, t={4}}\n');
});

test('a comment that a blank line parts from the entry stays behind', () => {
  const text = '@a{x}\n% far\n\n% near\nnear too\n  @a{y}\n';
  expect(subset(text, ['y'])).toBe('% near\nnear too\n  @a{y}\n');
});

test('a broken entry between two others stays behind', () => {
  const text = '@a{x, t={1}}\n@a{broken, t={\n@a{y, t={2}}\n';
  expect(subset(text, ['x', 'y'])).toBe(text);
  const three = `${text}@a{z, t={3}}\n`;
  expect(subset(three, ['x', 'y'])).toBe('@a{x, t={1}}\n\n@a{y, t={2}}\n');
});

test('the file’s own line end is used', () => {
  expect(subset('@a{x}\r\n@a{y}\r\n@a{z}\r\n', ['x', 'z'])).toBe('@a{x}\r\n\r\n@a{z}\r\n');
  expect(subset('@a{x}\r@a{y}\r@a{z}\r', ['x', 'z'])).toBe('@a{x}\r\r@a{z}\r');
});

test('nothing chosen is nothing written', () => {
  expect(subset(library, [])).toBe('');
});

test('every definition of a string goes with the entry that uses it', () => {
  const text = '@string{a="1"}\n@m{x, t=a}\n@string{a="2"}\n@m{y, t=a}\n@m{z}\n';
  expect(subset(text, ['y'])).toBe('@string{a="1"}\n\n@string{a="2"}\n@m{y, t=a}\n');
});

const parts = fc.constantFrom(
  ...[
    '@string{s = "S"}\n',
    '@string{t = s # "T"}\n',
    '@preamble{s}\n',
    '% comment\n',
    '\n',
    'Words.\n',
  ],
  ...[
    '@misc{k1, title = s}\n',
    '@misc{k2, title = {B}, note = t}\n',
    '@inbook{k3, crossref = {k4}}\n',
  ],
  ...['@book{k4, title = t, xdata = {k5}}', '@xdata{k5, publisher = {P}}\n\n', '@comment{c}\n'],
  ...['@misc{broken, title = {\n', '  @misc(k6, title = "D")\n', '@misc{k7}'],
);

test('a subset of a subset is the subset, and its works are the same', () => {
  const outer = fc.subarray(['k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7']);
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 25 }), outer, fc.nat(127), (pieces, keys, bits) => {
      const text = pieces.join('');
      const inner = keys.filter((_, n) => (bits >> n) & 1);
      const written = subset(text, keys);
      expect(subset(written, keys)).toBe(written);
      expect(subset(written, inner)).toBe(subset(text, inner));
      const items = (source: string) =>
        read(source)
          .value.works.filter((work) => keys.includes(work.key))
          .map((work) => [work.key, work.item]);
      expect(items(written)).toEqual(items(text));
    }),
    { numRuns: 500 },
  );
});

test('positions are the last field, and nothing else changes', () => {
  expect(withPositions('@a{x,\n\ttitle = {T},\n\tyear = 2000\n}\n', { x: ['one', 'two'] })).toBe(
    '@a{x,\n\ttitle = {T},\n\tyear = 2000,\n\tpositions = {one; two}\n}\n',
  );
  expect(withPositions('@a{x,\n  title = {T},\n}\n', { x: ['one'] })).toBe(
    '@a{x,\n  title = {T},\n  positions = {one},\n}\n',
  );
  expect(withPositions('@a(x, title = "T")', { x: ['one'] })).toBe(
    '@a(x, title = "T", positions = {one})',
  );
  expect(withPositions('@a{x}', { x: ['one'] })).toBe('@a{x, positions = {one}}');
  expect(withPositions('@a{x,}', { x: ['one'] })).toBe('@a{x, positions = {one},}');
  expect(withPositions('@a{x,\r\n  t={T} % tail }\r\n}', {})).toBe(
    '@a{x,\r\n  t={T} % tail }\r\n}',
  );
});

test('a comment at the end of an entry does not swallow the positions', () => {
  const written = withPositions('@a{x,\n  title = {T} % the, title\n}\n', { x: ['one'] });
  expect(written).toBe('@a{x,\n  title = {T},\n  positions = {one} % the, title\n}\n');
});

test('positions that an entry has are replaced, wherever they stand', () => {
  const text = '@a{x,\n  Positions = "old, {,}" # s ,\n  title = {positions = {no}, T},\n}';
  expect(withPositions(text, { x: ['new'] })).toBe(
    '@a{x,\n  positions = {new} ,\n  title = {positions = {no}, T},\n}',
  );
  expect(withPositions('@a{x, t={T}, positions = {old} }', { x: ['new'] })).toBe(
    '@a{x, t={T}, positions = {new} }',
  );
  expect(withPositions('@a{x, positions = {old}}', {})).toBe('@a{x, positions = {}}');
});

test('entries without positions, and parents that were not chosen, stay as they are', () => {
  const { value } = read('@inbook{c, crossref={p}}\n@book{p, title={T}}\n@book{q}\n');
  const [child, parent] = value.works;
  if (!child || !parent) throw new Error('two works');
  const of = new Map([
    [child.id, ['one']],
    [parent.id, ['two']],
  ]);
  expect(writeBibtex([value], new Set([child.id]), { field: 'positions', of })).toBe(
    '@inbook{c, crossref={p}, positions = {one}}\n@book{p, title={T}}\n',
  );
});

test('no value can end its entry or begin another', () => {
  const value = '}\n@misc{evil, t="{\\" %#$&_~^';
  expect(withPositions('@a{x}\n@a{y}', { x: [value] })).toBe(
    '@a{x, positions = {\\textbraceright{} @misc\\textbraceleft{}evil, t="\\textbraceleft{}' +
      '\\textbackslash{}" \\%\\#\\$\\&\\_\\textasciitilde{}\\textasciicircum{}}}\n@a{y}',
  );
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('{}', '()'),
      (position, [open, close]) => {
        const text = `@a${open}x, title = {T}${close}\n@b{y, title = {U}}`;
        const { value: written, problems } = read(withPositions(text, { x: [position] }));
        expect(problems).toEqual([]);
        expect(written.works.map((work) => [work.key, work.item.title])).toEqual([
          ['x', 'T'],
          ['y', 'U'],
        ]);
      },
    ),
  );
});

test('positions written twice are written once', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 3 }), (positions) => {
      const once = withPositions(library, { diaz2001: positions, who2020: positions });
      expect(withPositions(once, { diaz2001: positions, who2020: positions })).toBe(once);
    }),
  );
});

const files = {
  bib: '@string{s = "S"}\n\n@misc{k1, title = s}\n@book{olson2016migrant, title = {B}}\n',
  ris: 'TY  - BOOK\nAU  - Olson, Ada\nTI  - Migrant Roads\nPY  - 2016\nER  - \n',
  json: '[{"id": "K1", "type": "book", "title": "C & D"}, {"id": "a b", "title": "E"}]',
  broken: '\ufeff@misc{k2, title = {F}}\n@misc{open, title = {G}\n',
};
const libraryOf = (...names: readonly (keyof typeof files)[]) =>
  readLibrary(names.map((name) => ({ name: `${name}.txt`, text: files[name] }))).value;
const allOf = (bibliographies: ReturnType<typeof libraryOf>) =>
  new Set(bibliographies.flatMap(({ works }) => works.map(({ id }) => id)));

test('works of several files stand in their order, cut or written anew', () => {
  const mixed = libraryOf('ris', 'bib', 'json');
  expect(writeBibtex(mixed, allOf(mixed))).toBe(`@book{olson2016migrant-2,
  author = {Olson, Ada},
  title = {Migrant Roads},
  year = {2016}
}

${files.bib}
@book{K1-2,
  title = {C \\& D}
}

@misc{e,
  title = {E}
}
`);
});

test('a broken entry does not swallow what is written behind it', () => {
  const mixed = libraryOf('broken', 'broken', 'ris');
  const { value, problems } = read(writeBibtex(mixed, allOf(mixed)));
  expect(value.works.map(({ key }) => key)).toEqual(['k2', 'k2', 'olson2016migrant']);
  expect(problems.map(({ code }) => code)).toEqual(['duplicate-key']);
  const alone = libraryOf('broken');
  expect(writeBibtex(alone, allOf(alone))).toBe(files.broken);
});

test('positions are named in entries written anew, too', () => {
  const ris = libraryOf('ris');
  const of = new Map([...allOf(ris)].map((id) => [id, ['one', 'two']]));
  expect(writeBibtex(ris, allOf(ris), { field: 'positions', of })).toMatch(
    /\n {2}year = \{2016\},\n {2}positions = \{one; two\}\n\}\n$/,
  );
});

test('a work has the same key and content in every selection of several files', () => {
  const names = fc.shuffledSubarray(['bib', 'ris', 'json'] as const, { minLength: 1 });
  const entries = (text: string) => read(text).value.works.map(({ key, item }) => [key, item]);
  fc.assert(
    fc.property(names, fc.nat(31), fc.nat(31), (chosen, bits, more) => {
      const mixed = libraryOf(...chosen);
      const some = (mask: number) => [...allOf(mixed)].filter((_, n) => (mask >> n) & 1);
      const inner = entries(writeBibtex(mixed, new Set(some(bits))));
      expect(inner).toHaveLength(some(bits).length);
      const outer = read(writeBibtex(mixed, new Set(some(bits | more)))).value;
      const keys = new Set(inner.map(([key]) => key));
      const again = outer.works.filter(({ key }) => keys.has(key)).map(({ id }) => id);
      expect(entries(writeBibtex([outer], new Set(again)))).toEqual(inner);
    }),
    { numRuns: 60 },
  );
});
