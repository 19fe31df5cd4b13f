import type { CslItem } from '../src/core/model/csl';
import { Print } from './print';
import type { Random } from './random';

/** What a style holds to throughout a reference. */
export class GermanPrint extends Print {
  /** Whether the words between the fields are German. */
  readonly german: boolean;
  /** Whether family names are set in capitals. */
  readonly capitals: boolean;

  constructor(item: CslItem, german: boolean, random: Random) {
    super(item, random);
    this.german = german;
    this.capitals = random.chance(0.1);
  }
}

export function stopText(p: GermanPrint): string {
  return p.random.pick(['. ', '. ', '. ', ', ', '. - ', '. – ']);
}

export function writePages(p: GermanPrint, page: string | undefined, before: string): void {
  if (!page) return;
  p.gap(before);
  p.add(
    'pages',
    `${p.random.pick(p.german ? ['S. ', 'S. ', 'S. ', '', '', 'pp. ', 'S.'] : ['pp. ', 'pp. ', '', '', 'p. ', 'S. ', 'Pp. '])}${page.replace('-', p.random.pick(['-', '–', '-', ' - ']))}`,
  );
}
