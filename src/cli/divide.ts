import type { Comparison } from '../core/analysis/communities/compare-communities';
import { type DivideFindings, findDivide } from '../core/divide-findings';
import type { Exploration } from '../core/explore';
import type { WorkId } from '../core/model/id';
import { type ReportSection, reportDivide } from '../core/view/divide-report';
import { findingSentences } from '../core/view/finding-text';
import { untrusted } from '../core/view/untrusted-text';
import { addressWorks } from '../core/view/work-address';
import type { Command } from './command';
import { readDebate } from './read-debate';
import { problemLines } from './tell-problems';
import { guessLine } from './works-files';

export const divide: Command = {
  name: 'divide',
  summary: 'tell where a debate divides, how deep, and because of which works',
  help: `Tells where a debate divides: which positions stand together, how deep the divide is and whether
chance would give as much, whether works that are cited together are of one camp, which single
works it hangs on, where there is silence, when positions appear and authors move, and what each
camp is made of.

Usage: faultline divide CLAIMS.yaml [--json]

  --json   the same sentences with the citation keys of the works behind each figure, and the
           figures themselves, as JSON

Examples:
  faultline divide claims/smuggling-trafficking-nexus.yaml
  faultline divide claims/debate.yaml --json

Exit codes: 0 fine, 1 problems in the files, 2 called wrongly.
`,
  options: { json: 'flag' },
  operands: ['CLAIMS.yaml'],
  run: async ({ operands: [path = ''], flags }, { print, tell }) => {
    const { exploration, problems, understood } = await readDebate(path);
    for (const { file } of exploration.bibliographies) tell(guessLine(file));
    tell(problemLines(problems));
    if (!understood) return 1;
    const findings = findDivide(exploration);
    const { debate, camps } = exploration;
    const sections: readonly ReportSection[] = [
      {
        id: 'where',
        title: 'Where it divides',
        sentences: findingSentences(debate, camps, exploration.divide),
      },
      ...reportDivide({ ...exploration, ...findings }),
    ];
    print(flags.has('json') ? asJson(exploration, findings, sections) : inWords(sections));
    return problems.length === 0 ? 0 : 1;
  },
};

function inWords(sections: readonly ReportSection[]): string {
  const blocks = sections.map(({ title, sentences }) => {
    const lines = sentences.map((sentence) => sentence.map(({ text }) => text).join(''));
    return [title, ...lines.map((line) => `  ${untrusted(line, 5000)}`)].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

function asJson(
  { debate, divide: counted, kinship }: Exploration,
  { depth, communities, robustness, bridges, silence, makeUp, time, authors }: DivideFindings,
  sections: readonly ReportSection[],
): string {
  const addresses = addressWorks(debate.works);
  const key = (id: WorkId) => addresses.get(id) ?? id;
  const keys = (works: readonly WorkId[]) => works.map(key);
  const content = {
    sections: sections.map(({ id, title, sentences }) => ({
      id,
      title,
      sentences: sentences.map((sentence) => ({
        text: sentence.map(({ text }) => text).join(''),
        figures: sentence.flatMap(({ text, finding, works }) =>
          works ? [{ finding, text, works: keys(works) }] : [],
        ),
      })),
    })),
    kinship,
    divide: counted && {
      sides: counted.sides,
      first: keys(counted.first),
      second: keys(counted.second),
      bridges: keys(counted.bridges),
      pairsWithin: counted.pairsWithin,
      pairsAcross: counted.pairsAcross,
      pairsOfBridges: counted.pairsOfBridges,
    },
    depth: depth && { ...depth, works: keys(depth.works), sources: keys(depth.sources) },
    communities: communities && {
      ...communities,
      communities: communities.communities.map(keys),
      sources: keys(communities.sources),
      sides: communities.sides && comparison(communities.sides, keys),
      positions: communities.positions && comparison(communities.positions, keys),
    },
    robustness: robustness && {
      ...robustness,
      leftOut: robustness.leftOut.map((turn) => ({ ...turn, work: key(turn.work) })),
      withoutWord: robustness.withoutWord.map((turn) => ({ ...turn, work: key(turn.work) })),
      turned: robustness.turned.map((turn) => ({ ...turn, work: key(turn.work) })),
    },
    bridges: bridges.map((bridge) => ({
      ...bridge,
      work: key(bridge.work),
      first: keys(bridge.first),
      second: keys(bridge.second),
    })),
    silence: { ...silence, unheard: keys(silence.unheard) },
    time: {
      ...time,
      dated: keys(time.dated),
      growths: time.growths.map(({ position, first, early, late }) => ({
        position,
        first: { ...first, works: keys(first.works) },
        early: keys(early),
        late: keys(late),
      })),
    },
    authors: authors.map((path) => ({
      ...path,
      steps: path.steps.map((step) => ({ ...step, work: key(step.work) })),
    })),
    'make-up': makeUp.map((of) => ({
      ...of,
      groups: of.groups.map((group) => ({ ...group, works: keys(group.works) })),
      languages: of.languages.map((one) => ({ ...one, works: keys(one.works) })),
      keywords: of.keywords.map((one) => ({ ...one, works: keys(one.works) })),
      firstHand: keys(of.firstHand),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function comparison(of: Comparison, keys: (works: readonly WorkId[]) => readonly string[]) {
  return { ...of, works: keys(of.works), astray: keys(of.astray) };
}
