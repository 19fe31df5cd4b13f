import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { englishReference } from './english-styles';
import { germanReference } from './german-styles';
import { type Sample, type Segment, sampleOf } from './gold-references';
import type { Language } from './maker';
import type { Pools } from './pools';
import { ItemMaker } from './pseudo-items';
import { Random } from './random';
import { renderItems, stylesIn } from './render-styles';

export interface MadeUp {
  /** How many styles of CSL, and how many references in each. */
  readonly styles: number;
  readonly each: number;
  /** How many in the styles of this project's own: German ones, others. */
  readonly german: number;
  readonly others: number;
  readonly seed: number;
}

/** Styles that most references are printed in: always among those that are taken. */
const known =
  'apa apa-6th-edition apa-5th-edition american-sociological-association american-political-science-association american-anthropological-association chicago-author-date chicago-note-bibliography chicago-fullnote-bibliography chicago-author-date-16th-edition modern-language-association modern-language-association-7th-edition harvard-cite-them-right elsevier-harvard ieee vancouver nature science springer-basic-author-date springer-lecture-notes-in-computer-science acm-sig-proceedings american-medical-association taylor-and-francis-harvard-x sage-harvard oscola mhra bluebook turabian-author-date turabian-fullnote-bibliography annual-reviews-author-date associacao-brasileira-de-normas-tecnicas iso690-author-date-en cell plos-one frontiers biomed-central american-physics-society american-chemical-society council-of-science-editors-author-date unified-style-sheet-for-linguistics cambridge-university-press-author-date the-annals-of-the-american-academy-of-political-and-social-science sage-vancouver deutsche-gesellschaft-fur-psychologie'.split(
    ' ',
  );

export function madeUpSegments(
  pools: Pools,
  folder: string,
  { styles: wanted, each, german, others, seed }: MadeUp,
): readonly (readonly Segment[])[] {
  const random = new Random(seed);
  const maker = new ItemMaker(pools, random);
  const all = stylesIn(folder);
  const locales = localesIn(folder);
  const chosen = [
    ...all.filter(({ id }) => known.includes(id)),
    ...all
      .filter(({ id, locale }) => /^(?:de|pt|es|fr|it)/.test(locale) && !known.includes(id))
      .filter((_, n) => n % 5 === 0),
  ];
  const rest = all.filter((style) => !chosen.includes(style));
  while (chosen.length < wanted) chosen.push(...rest.splice(random.whole(0, rest.length - 1), 1));
  const made: (readonly Segment[])[] = [];
  for (const style of chosen) {
    const language = /^(?:de|pt|es|fr)/.exec(style.locale)?.[0] as Language | undefined;
    const items = Array.from({ length: each }, () =>
      maker.item(random.chance(0.8) ? (language ?? 'en') : 'en'),
    );
    const locale =
      language && locales.has(style.locale) ? style.locale : language === 'de' ? 'de-DE' : 'en-US';
    made.push(...renderItems(style, locale, locales, items, random));
  }
  for (let n = 0; n < german; n++) {
    const words = random.chance(0.72);
    made.push(
      germanReference(maker.item(random.chance(words ? 0.75 : 0.15) ? 'de' : 'en'), words, random),
    );
  }
  for (let n = 0; n < others; n++) {
    const language = random.weighted([
      ['en', 60],
      ['pt', 16],
      ['es', 14],
      ['fr', 10],
    ] as const);
    made.push(englishReference(maker.item(language), language, random));
  }
  return made;
}

export function madeUpReferences(pools: Pools, folder: string, wanted: MadeUp): readonly Sample[] {
  return madeUpSegments(pools, folder, wanted).map((segments) => sampleOf(segments, 'made up'));
}

function localesIn(folder: string): ReadonlyMap<string, object> {
  const locales = new Map<string, object>();
  for (const file of readdirSync(join(folder, 'assets')).sort()) {
    const text = readFileSync(join(folder, 'assets', file), 'utf8');
    const lang = /^\{"n": "locale", "a": \{[^}]*"xml:lang": "([^"]+)"/.exec(
      text.slice(0, 200),
    )?.[1];
    if (lang) locales.set(lang, JSON.parse(text) as object);
  }
  return locales;
}
