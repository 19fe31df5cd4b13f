type Advances = readonly (readonly [advance: number, characters: string])[];

/**
 * Advance widths of Helvetica in thousandths of the type's size (Adobe's metrics, AFM); Arial, Liberation
 * Sans and Nimbus Sans have the same, on purpose.
 */
const regular: Advances = [
  [191, "'"],
  [222, 'ijl‘’'],
  [260, '|'],
  [278, ' !,./:;I[\\]ftı'],
  [333, '()-`r“”'],
  [334, '{}'],
  [355, '"'],
  [389, '*'],
  [469, '^'],
  [500, 'Jcksvxyz'],
  [556, '#$0123456789?L_abdeghnopqu–'],
  [584, '+<=>~'],
  [611, 'FTZßø'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUwŁ'],
  [778, 'GOQØ'],
  [833, 'Mm'],
  [889, '%æ'],
  [944, 'W'],
  [1000, '…—ÆŒ'],
  [1015, '@'],
];

const bold: Advances = [
  [238, "'"],
  [278, ' ,./I\\ijl‘’ı'],
  [280, '|'],
  [333, '!()-:;[]`ft'],
  [389, '*r{}'],
  [474, '"'],
  [500, 'z“”'],
  [556, '#$0123456789J_aceksvxy–'],
  [584, '+<=>^~'],
  [611, '?FLTZbdghnopqußø'],
  [667, 'EPSVXY'],
  [722, '&ABCDHKNRUŁ'],
  [778, 'GOQwØ'],
  [833, 'M'],
  [889, '%mæ'],
  [944, 'W'],
  [975, '@'],
  [1000, '…—ÆŒ'],
];

/** Of letters that are not listed: as wide as the widest common ones of Greek and Cyrillic. */
const otherLetter = 800;
/** Han, kana, hangul, forms of full width, and emoji are squares, and some a little more. */
const square = 1040;
const squares =
  /[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2ff}\u{1f000}-\u{1faff}\u{20000}-\u{3ffff}]/u;
const noWidth = /[\p{M}\p{Cf}]/u;

const tables = { 400: tableOf(regular), 600: tableOf(bold) } as const;

/**
 * How wide a text is in Helvetica or its like, in the unit of `size`, where nothing can be measured.
 * Letters with accents count as those without; what is not listed is taken to be wide.
 */
export function textWidth(text: string, size: number, weight: 400 | 600 = 400): number {
  const table = tables[weight];
  let thousandths = 0;
  for (const character of text.normalize('NFC')) thousandths += advanceOf(character, table);
  return (thousandths * size) / 1000;
}

function advanceOf(character: string, table: ReadonlyMap<string, number>): number {
  const known = table.get(character) ?? table.get(character.normalize('NFD').slice(0, 1));
  if (known !== undefined) return known;
  if (noWidth.test(character)) return 0;
  return squares.test(character) ? square : otherLetter;
}

function tableOf(advances: Advances): ReadonlyMap<string, number> {
  return new Map(advances.flatMap(([advance, letters]) => [...letters].map((c) => [c, advance])));
}
