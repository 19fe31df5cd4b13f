import { mostWhole } from '../../analysis/betweenness';
import type { Bridge } from '../../analysis/bridges';
import type { Divide } from '../../analysis/divide';
import type { Debate } from '../../model/debate';
import { type Phrase, type Sentence, sideNames, sidesAgain } from '../finding-text';
import { counted, listed } from '../words';
import { decimal, linked, mostNamed, type Names, named, say } from './report-words';

/** Why each work that stands on both sides or is cited with both is a bridge; those most between first. */
export function bridgeText(
  divide: Divide | undefined,
  bridges: readonly Bridge[],
  debate: Debate,
  names: Names,
): readonly Sentence[] {
  if (divide === undefined) return [];
  const sides = sidesAgain(sideNames(debate, divide));
  const told = new Set(bridges.map(({ work }) => work));
  const joining = bridges.filter(
    ({ both, first, second }) => both || (first.length > 0 && second.length > 0),
  );
  const apart = divide.bridges.filter((work) => !told.has(work));
  const [most] = bridges;
  if (joining.length + apart.length === 0) {
    const none = 'No work stands on both sides, and none is cited together with works of both.';
    return [say(none)];
  }
  return [
    ...joining.slice(0, mostNamed).map((bridge) => bridgeSentence(bridge, sides, names)),
    ...(joining.length > mostNamed
      ? [say(`So do ${counted(joining.length - mostNamed, 'more work')}.`)]
      : []),
    ...(apart.length > 0
      ? [
          [
            linked(apart, named(apart, names), 'bridges-apart'),
            {
              text: ` ${apart.length === 1 ? 'stands' : 'stand'} on both sides, but ${apart.length === 1 ? 'is' : 'are'} cited together with no work that takes a side.`,
            },
          ],
        ]
      : []),
    ...(most && most.betweenness > 0
      ? [
          [
            { text: 'Most between the works that take a side is ' },
            linked([most.work], names.work(most.work), 'most-between'),
            {
              text: ` (betweenness ${bridges.length > mostWhole ? 'about ' : ''}${decimal(most.betweenness, 3)}, of 0 to 1, among ${counted(bridges.length, 'work')} cited together).`,
            },
          ],
        ]
      : []),
  ];
}

function bridgeSentence(bridge: Bridge, sides: readonly [string, string], names: Names): Sentence {
  const { work, both, first, second } = bridge;
  const others = [...first, ...second];
  const groups = [first, second].flatMap((works, i) =>
    works.length === 0 ? [] : [`${counted(works.length, 'work')} only with ${sides[i]}`],
  );
  const company: readonly Phrase[] =
    others.length === 0
      ? [{ text: 'only with others that stand on both' }]
      : [{ text: 'with ' }, linked(others, listed(groups), `bridged:${names.address(work)}`)];
  return [
    linked([work], names.work(work), `bridge:${names.address(work)}`),
    { text: `${both ? ' stands on both sides and' : ''} is cited together ` },
    ...company,
    { text: `${roleText(bridge)}.` },
  ];
}

/** The roles in which it joins works of different standing that are not cited with each other. */
function roleText({ brokerage: { liaison, gatekeeper } }: Bridge): string {
  const roles = [
    ...(liaison > 0
      ? [`as a liaison ${counted(liaison, 'pair')} of works, one of either side`]
      : []),
    ...(gatekeeper > 0
      ? [
          `as a gatekeeper ${counted(gatekeeper, 'pair')}, one of its own standing and one of another`,
        ]
      : []),
  ];
  if (roles.length === 0) return '';
  return `; of works that are not cited with each other it joins (Gould and Fernandez) ${listed(roles)}`;
}
