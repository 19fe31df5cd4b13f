import type { Given, MakeUp, SourceGroup, Years } from '../../analysis/make-up';
import { babelLanguages } from '../../model/babel-languages';
import type { Phrase, Sentence } from '../finding-text';
import { clipped } from '../labels';
import { counted, withThousands, yearWords } from '../words';
import { joined, linked, type Names } from './report-words';

const groupNames: Readonly<Record<SourceGroup, readonly [string, string]>> = {
  scholarly: ['scholarly work', 'scholarly works'],
  report: ['report', 'reports'],
  press: ['press or web source', 'press or web sources'],
  official: ['law or official source', 'laws or official sources'],
  other: ['other source', 'other sources'],
};

/** Of the words that the bibliography gives, so many are told. */
const mostGiven = 5;

/** What each camp is made of, as far as the bibliography and the coding say. */
export function makeUpText(makeUp: readonly MakeUp[], { position }: Names): readonly Sentence[] {
  return makeUp
    .filter(({ groups }) => groups.length > 0)
    .map(({ position: id, groups, years, languages, keywords, firstHand }): Sentence => {
      const parts = groups.map(({ group, works }): readonly Phrase[] => [
        linked(works, counted(works.length, ...groupNames[group]), `made:${id}:${group}`),
      ]);
      const own = firstHand.length === 0 ? 'none' : withThousands(firstHand.length);
      return [
        { text: `${position(id)}: ` },
        ...joined(parts, ', ', ' and '),
        { text: yearsText(years) },
        ...given('languages', languages.map(inWords), `language:${id}`),
        ...given('keywords', keywords, `keyword:${id}`),
        { text: `; ${own} read in the work itself.` },
      ];
    });
}

function yearsText(years: Years | undefined): string {
  if (years === undefined) return '';
  const { first, median, last, undated } = years;
  const none = undated === 0 ? '' : ` (${withThousands(undated)} without a year)`;
  if (first === last) return `, of ${yearWords(first)}${none}`;
  return `, from ${yearWords(first)} to ${yearWords(last)}${none}, half of them by ${yearWords(median)}`;
}

/** The language's name, where the bibliography gives a tag. */
function inWords({ word, works }: Given): Given {
  return { word: languageNames.get(word) ?? word, works };
}

/** As BCP 47 tags; of several names of one the longest, which is none of Babel's old short ones. */
const languageNames: ReadonlyMap<string, string> = new Map(
  [...babelLanguages]
    .sort(([a], [b]) => a.length - b.length)
    .map(([name, tag]) => [tag, name.charAt(0).toUpperCase() + name.slice(1)]),
);

/** "; keywords given: fieldwork (3) and interviews (2)": the most common, each with its works. */
function given(what: string, words: readonly Given[], finding: string): readonly Phrase[] {
  if (words.length === 0) return [];
  const parts = words
    .slice(0, mostGiven)
    .map(({ word, works }): readonly Phrase[] => [
      linked(works, `${clipped(word, 40)} (${withThousands(works.length)})`, `${finding}:${word}`),
    ]);
  const start = words.length > mostGiven ? `most common ${what}` : what;
  return [{ text: `; ${start} given: ` }, ...joined(parts, ', ', ' and ')];
}
