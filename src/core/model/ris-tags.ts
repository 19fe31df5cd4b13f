import type { CslNameVariable, CslTextVariable } from './csl';

/**
 * RIS's tags in CSL's terms: a variable, and the tags of which the first that is there fills it. In
 * writing, the first tag is the one to use. Tags whose meaning hangs on the type or on other tags
 * (`T2`, `SP`, `SN`, `M3`, dates, addresses) are read in `item.ts`.
 */
export const textRows: readonly {
  readonly variable: CslTextVariable;
  readonly from: readonly [string, ...string[]];
}[] = [
  { variable: 'title', from: ['TI', 'T1', 'CT'] },
  { variable: 'title-short', from: ['ST'] },
  { variable: 'publisher', from: ['PB', 'PU'] },
  { variable: 'publisher-place', from: ['CY', 'PP', 'PI', 'PL'] },
  { variable: 'volume', from: ['VL', 'VO', 'VI'] },
  { variable: 'issue', from: ['IS', 'IP'] },
  { variable: 'number-of-volumes', from: ['NV'] },
  { variable: 'edition', from: ['ET'] },
  { variable: 'chapter-number', from: ['SE'] },
  { variable: 'abstract', from: ['AB', 'N2'] },
  { variable: 'archive_location', from: ['AV'] },
  { variable: 'call-number', from: ['CN'] },
];

/** Every tag fills its variable, in the order of the rows. */
export const nameRows: readonly {
  readonly variable: CslNameVariable;
  readonly from: readonly [string, ...string[]];
}[] = [
  { variable: 'author', from: ['AU', 'A1'] },
  { variable: 'editor', from: ['A2', 'ED'] },
  { variable: 'collection-editor', from: ['A3'] },
  { variable: 'translator', from: ['A4'] },
];

/** Tags whose lines without a tag are more values, not more of the same value. */
export const listTags: ReadonlySet<string> = new Set(['KW', 'AU', 'A1', 'A2', 'A3', 'A4', 'ED']);

/** Tags that are believed though the blanks around their dash are not as they should be. */
export const knownTags: ReadonlySet<string> = new Set(
  (
    'TY ER A1 A2 A3 A4 AB AD AN AU AV BT C1 C2 C3 C4 C5 C6 C7 C8 CA CN CP CT CY DA DB DO DP ED EP ' +
    'ET ID IP IS J1 J2 JA JF JO KW L1 L2 L3 L4 LA LB LK M1 M2 M3 N1 N2 NV OP PB PG PP PY RI RN RP ' +
    'SE SN SP ST T1 T2 T3 TA TI TT U1 U2 U3 U4 U5 UR VL VO Y1 Y2'
  ).split(' '),
);
