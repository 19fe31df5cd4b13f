import type { Debate } from '../core/model/debate';
import { untrusted } from '../core/view/untrusted-text';
import { counted } from '../core/view/words';
import type { Command } from './command';
import { readDebate } from './read-debate';
import { problemLines } from './tell-problems';
import { guessLine } from './works-files';

export const check: Command = {
  name: 'check',
  summary: 'list every mistake in a claims file and its bibliography',
  help: `Lists every mistake in a claims file and in the bibliography that it names, each as
file:line:column: what is wrong, and what to do. A last line counts.

Usage: faultline check CLAIMS.yaml [TEXT …]

  TEXT   source texts: that each passage still stands where the claims file says is checked too

Examples:
  faultline check claims/smuggling-trafficking-nexus.yaml
  faultline check claims/debate.yaml article.txt

Exit codes: 0 no problem, 1 problems, 2 called wrongly.
`,
  options: {},
  operands: ['CLAIMS.yaml'],
  more: true,
  run: async ({ operands: [claims = '', ...texts] }, { print, tell }) => {
    const { exploration, problems } = await readDebate(claims, texts);
    for (const { file } of exploration.bibliographies) tell(guessLine(file));
    print(problemLines(problems));
    const found = problems.length === 0 ? 'no problems' : counted(problems.length, 'problem');
    print(`${untrusted(claims, 200)}: ${contents(exploration.debate)}; ${found}\n`);
    return problems.length === 0 ? 0 : 1;
  },
};

function contents({ works, positions, claims, stances }: Debate): string {
  return [
    counted(works.length, 'work'),
    counted(positions.length, 'position'),
    counted(claims.length, 'claim'),
    counted(stances.length, 'stance'),
  ].join(', ');
}
