import type { Work } from '../../src/core/model/bibliography';
import type { Debate } from '../../src/core/model/debate';
import type { Stance } from '../../src/core/model/stance';

export interface MadeUpFiles {
  /** BibTeX. */
  readonly bibliography: { readonly name: string; readonly text: string };
  /** YAML. */
  readonly claims: { readonly name: string; readonly text: string };
}

/** A made-up debate as the two files that a reader would drop on the page. */
export function madeUpFiles(debate: Debate): MadeUpFiles {
  return {
    bibliography: { name: 'made-up.bib', text: debate.works.map(entryOf).join('\n') },
    claims: { name: 'made-up.yaml', text: claimsOf(debate) },
  };
}

function entryOf({ key, item }: Work): string {
  const authors = (item.author ?? []).map(({ family, given }) => `${family}, ${given}`);
  return [
    `@article{${key},`,
    `  author = {${authors.join(' and ')}},`,
    `  title = {${item.title}},`,
    `  journaltitle = {${item['container-title']}},`,
    `  date = {${item.issued?.['date-parts']?.[0]?.[0]}},`,
    '}',
    '',
  ].join('\n');
}

function claimsOf(debate: Debate): string {
  const keys = new Map(debate.works.map((work) => [work.id, work.key]));
  return [
    `title: ${debate.title}`,
    `question: ${debate.question}`,
    'bibliography: made-up.bib',
    'sources:',
    ...debate.sources.map(({ work }) => `  - work: ${keys.get(work)}`),
    'positions:',
    ...debate.positions.flatMap(({ id, name, thesis }) => [
      `  - id: ${id}`,
      `    name: ${name}`,
      `    thesis: ${JSON.stringify(thesis)}`,
    ]),
    'claims:',
    ...debate.claims.flatMap(({ id, position, text }) => [
      `  - id: ${id}`,
      `    position: ${position}`,
      `    text: ${JSON.stringify(text)}`,
    ]),
    'stances:',
    ...debate.stances.flatMap((stance) => stanceLines(stance, keys)),
    '',
  ].join('\n');
}

function stanceLines(stance: Stance, keys: ReadonlyMap<string, string>): readonly string[] {
  const second =
    stance.accordingTo === undefined ? [] : [`    according-to: ${keys.get(stance.accordingTo)}`];
  return [
    `  - work: ${keys.get(stance.work)}`,
    `    claim: ${stance.claim}`,
    `    stance: ${stance.kind}`,
    ...second,
    '    evidence:',
    ...stance.evidence.flatMap(({ locator, cluster }) => [
      `      - locator: { ${locator.map(({ label, value }) => `${label}: ${value}`).join(', ')} }`,
      ...(cluster === undefined
        ? []
        : [`        cluster: { start: ${cluster.start}, end: ${cluster.end} }`]),
    ]),
  ];
}
