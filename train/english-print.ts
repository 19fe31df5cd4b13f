import type { CslItem } from '../src/core/model/csl';
import { Print } from './print';
import type { Random } from './random';

export type PrintLanguage = 'en' | 'pt' | 'es' | 'fr';

const italics = [
  ['', ''],
  ['', ''],
  ['', ''],
  ['*', '*'],
  ['*', '*'],
  ['_', '_'],
  ['<i>', '</i>'],
] as const;

/** What a style holds to throughout a reference. */
export class EnglishPrint extends Print {
  readonly language: PrintLanguage;
  readonly italic: readonly [string, string];
  readonly quote: readonly [string, string];
  /** Where the date stands: after the authors, or at the end. */
  readonly early: boolean;
  /** As in footnotes: names in reading order, commas between fields, the imprint in brackets. */
  readonly footnote: boolean;

  constructor(item: CslItem, language: PrintLanguage, random: Random) {
    super(item, random);
    this.language = language;
    this.italic = random.pick(italics);
    this.quote = random.weighted([
      [['', ''], 62],
      [['“', '”'], 14],
      [['"', '"'], 10],
      [['‘', '’'], 8],
      [["'", "'"], 4],
      [['«', '»'], language === 'fr' ? 30 : 1],
      [['« ', ' »'], language === 'fr' ? 20 : 1],
    ] as const);
    this.footnote = random.chance(0.2);
    this.early = !this.footnote && random.chance(language === 'en' ? 0.72 : 0.35);
  }
}

export function writeItalics(p: EnglishPrint, label: string, text: string): void {
  const [open, close] = p.italic;
  const inside = open !== '' && p.random.chance(0.06) ? ',' : '';
  p.add(label, open + text + inside + close);
}
