import { expect, test } from 'vitest';
import type { Debate } from '../../../src/core/model/debate';
import { stanceKinds } from '../../../src/core/model/stance';
import { citoOf } from '../../../src/core/write/cito';
import { writeJsonLd } from '../../../src/core/write/jsonld';
import { tinyDebate, work } from '../../scenes/tiny-debate';
import { inYear, tinyName, tinyWork } from '../../scenes/tiny-work';

const tiny = tinyDebate(
  0,
  ['left'],
  [
    {
      work: 'w1',
      kind: 'supports',
      position: 'left',
      claim: 'c',
      by: 'w2',
      clusters: [[5, 9]],
      passage: [3, 40],
    },
    { work: 'w2', kind: 'disputes', position: 'left', doubtful: 'hardly' },
    { work: 'w1', kind: 'mentions', by: 'w2' },
  ],
  [{ id: 'c', position: 'left' }],
);
const debate: Debate = {
  ...tiny,
  question: 'Left?',
  works: [
    tinyWork(
      { author: [tinyName('Olson')], title: '</script>', DOI: '10.1000/a<b>#c', ...inYear(2016) },
      { id: 'w1' },
    ),
    tinyWork(
      { title: 'Ways', DOI: 'none', 'container-title': 'J', type: 'article-journal' },
      { id: 'w2', key: 'a b#__proto__' },
    ),
  ],
  sources: [{ work: work('w2'), sha256: 'f'.repeat(64) }],
};
const all = new Set(debate.works.map(({ id }) => id));

type Node = { readonly [name: string]: unknown };
const read = (works = all) =>
  JSON.parse(writeJsonLd(debate, works)) as {
    readonly '@context': Readonly<Record<string, string>>;
    readonly '@graph': readonly Node[];
  };

/** Full IRIs in place of prefixed names, by the document's own context. */
function expanded(value: unknown, context: Readonly<Record<string, string>>): unknown {
  const full = (name: string) => {
    const [prefix = '', rest] = name.split(/:(.*)/s);
    return rest !== undefined && context[prefix] ? context[prefix] + rest : name;
  };
  if (Array.isArray(value)) return value.map((one) => expanded(one, context));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, own]) => [
      full(name),
      name === '@id' || name === '@type' ? full(String(own)) : expanded(own, context),
    ]),
  );
}
const document = read();
const graph = expanded(document['@graph'], document['@context']) as readonly Node[];
const node = (id: string) => graph.find((one) => one['@id'] === id);

const cito = 'http://purl.org/spar/cito/';
const oa = 'http://www.w3.org/ns/oa#';
const olson = 'https://doi.org/10.1000/a%3Cb%3E%23c';

test('no context is elsewhere, and every name has a prefix that it defines', () => {
  expect(Object.values(document['@context']).every((iri) => typeof iri === 'string')).toBe(true);
  const names = [...JSON.stringify(graph).matchAll(/"([^"@]+)":/g)].map(([, name = '']) => name);
  expect(names.every((name) => /^https?:\/\//.test(name))).toBe(true);
});

test('a stance is an annotation: its body a CiTO citation, its target the passage by offsets and fingerprint', () => {
  expect(node('#stance-s1')).toEqual({
    '@id': '#stance-s1',
    '@type': `${oa}Annotation`,
    [`${oa}motivatedBy`]: { '@id': `${oa}linking` },
    [`${oa}hasBody`]: [
      {
        '@type': `${cito}Citation`,
        'http://www.w3.org/2000/01/rdf-schema#label': 'supports',
        [`${cito}hasCitingEntity`]: { '@id': olson },
        [`${cito}hasCitationCharacterization`]: { '@id': `${cito}supports` },
        [`${cito}hasCitedEntity`]: { '@id': '#claim-c' },
      },
    ],
    [`${oa}hasTarget`]: [
      {
        '@type': `${oa}SpecificResource`,
        [`${oa}hasSource`]: { '@id': '#text-a%20b%23__proto__' },
        'https://schema.org/sha256': '0'.repeat(64),
        [`${oa}hasSelector`]: {
          '@type': `${oa}TextPositionSelector`,
          [`${oa}start`]: 3,
          [`${oa}end`]: 40,
        },
      },
    ],
  });
});

test('only what a work says for itself is a property of it; the text that cites it cites it', () => {
  expect(Object.keys(node(olson) ?? {}).filter((name) => name.startsWith(cito))).toEqual([]);
  const citing = node('#work-a%20b%23__proto__');
  expect(citing?.[`${cito}disputes`]).toEqual([{ '@id': '#position-left' }]);
  expect(citing?.[`${cito}cites`]).toEqual([{ '@id': olson }]);
});

test('cited without a side, a work is what the text draws on', () => {
  const [body] = (node('#stance-s3')?.[`${oa}hasBody`] ?? []) as readonly Node[];
  expect(body?.[`${cito}hasCitingEntity`]).toEqual({ '@id': '#work-a%20b%23__proto__' });
  expect(body?.[`${cito}hasCitedEntity`]).toEqual({ '@id': olson });
});

test('the text of a source has its fingerprint and says how its offsets count', () => {
  expect(node('#text-a%20b%23__proto__')).toMatchObject({
    'https://schema.org/sha256': 'f'.repeat(64),
    'http://www.w3.org/2000/01/rdf-schema#comment': expect.stringContaining('UTF-16'),
  });
});

test('a source comes along with the works that are chosen, for their stances are its word', () => {
  const some = read(new Set([work('w1')]));
  const ids = some['@graph'].map((one) => one['@id']);
  expect(ids).toContain('#work-a%20b%23__proto__');
  expect(ids).not.toContain('#stance-s2');
});

test('each stance has a property of its own', () => {
  expect(new Set(stanceKinds.map(citoOf)).size).toBe(stanceKinds.length);
});
