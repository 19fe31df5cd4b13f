import type { MakeUp, SourceGroup } from '../../analysis/make-up';
import type { Phrase, Sentence } from '../finding-text';
import { counted, listed, withThousands } from '../words';
import { linked, type Names } from './report-words';

const groupNames: Readonly<Record<SourceGroup, readonly [string, string]>> = {
  scholarly: ['scholarly work', 'scholarly works'],
  report: ['report', 'reports'],
  press: ['press or web source', 'press or web sources'],
  official: ['law or official source', 'laws or official sources'],
  other: ['other source', 'other sources'],
};

export function makeUpText(makeUp: readonly MakeUp[], { position }: Names): readonly Sentence[] {
  return makeUp
    .filter(({ groups }) => groups.length > 0)
    .map(({ position: id, groups, years, languages, firstHand }): Sentence => {
      const parts = groups.flatMap(({ group, works }, i): Phrase[] => [
        ...(i === 0 ? [] : [{ text: i === groups.length - 1 ? ' and ' : ', ' }]),
        linked(works, counted(works.length, ...groupNames[group]), `made:${id}:${group}`),
      ]);
      const when =
        years === undefined
          ? ''
          : years.first === years.last
            ? `, of ${years.first}`
            : `, from ${years.first} to ${years.last}, half of them by ${years.median}`;
      const tongues =
        languages.length === 0
          ? ''
          : `; languages given: ${listed(languages.map(({ language, works }) => `${language} (${withThousands(works.length)})`))}`;
      const hand = `; ${firstHand.length === 0 ? 'none' : withThousands(firstHand.length)} read in the work itself`;
      return [{ text: `${position(id)}: ` }, ...parts, { text: `${when}${tongues}${hand}.` }];
    });
}
