import type { Work } from '../model/bibliography';
import {
  type CslItem,
  type CslTextVariable,
  type CslType,
  cslDateVariables,
  cslNameVariables,
  cslTextVariables,
} from '../model/csl';
import { keywordsOf } from '../model/keywords';
import { nameRows, textRows } from '../model/ris-tags';
import { nearestTypes, standAlone, typeRows } from '../model/ris-types';
import { dateInEdtf } from './edtf';
import { isMoreThanYear, risDate, risYear } from './ris-date';
import { risNames } from './ris-names';
import { onOneLine } from './tex-escape';

/**
 * Works as RIS, for Zotero, EndNote, Mendeley. Lines end in CR LF, as the specification says, for
 * some old programs insist. What RIS has no tag for stands in notes as `variable: value`, which is
 * how Zotero writes it, too.
 */
export function writeRis(works: readonly Work[]): string {
  return works.map(recordOf).join('\r\n');
}

type Line = readonly [tag: string, value: string];

function recordOf({ key, item }: Work): string {
  const lines: readonly Line[] = [
    ...namesOf(item),
    ...textsOf(item),
    ...datesOf(item),
    ...pagesOf(item),
    ...listed('SN', item.ISSN, /[,;]/),
    ...listed('SN', item.ISBN, /[,;]/),
    ...keywordsOf(item).map((word): Line => ['KW', word]),
    ...listed('N1', item.note, /\n/),
    ...restOf(item),
    ['ID', key],
  ];
  const written = lines.flatMap(([tag, value]) => {
    const line = onOneLine(value).replace(/ +/g, ' ').trim();
    return line === '' ? [] : [`${tag}  - ${line}\r\n`];
  });
  return `TY  - ${typeOf(item.type)}\r\n${written.join('')}ER  - \r\n`;
}

const types: ReadonlyMap<CslType, string> = new Map([
  ...nearestTypes,
  // Of several rows the first stays.
  ...[...typeRows].reverse().map(([risType, type]) => [type, risType] as const),
]);

function typeOf(type: CslType): string {
  return types.get(type) ?? 'GEN';
}

const nameTags: ReadonlyMap<string, string> = new Map(
  nameRows.map(({ variable, from }) => [variable, from[0]]),
);

function namesOf(item: CslItem): readonly Line[] {
  return cslNameVariables.flatMap((variable): readonly Line[] => {
    const names = risNames(item[variable] ?? []);
    const tag = nameTags.get(variable);
    if (tag !== undefined) return names.map((name) => [tag, name]);
    return names.length === 0 ? [] : [['N1', `${variable}: ${names.join('; ').replace(/,$/, '')}`]];
  });
}

/** Tags that are the same in every type. */
const textTags: ReadonlyMap<CslTextVariable, string> = new Map<CslTextVariable, string>([
  ...textRows.map(({ variable, from }) => [variable, from[0]] as const),
  ['genre', 'M3'],
  ['language', 'LA'],
  ['DOI', 'DO'],
]);

function tagOf(variable: CslTextVariable, { type, ...item }: CslItem): string | undefined {
  const alone = standAlone.has(type);
  switch (variable) {
    case 'container-title':
      return alone ? undefined : 'T2';
    case 'container-title-short':
      return alone ? undefined : 'J2';
    case 'collection-title':
      return alone ? 'T2' : 'T3';
    case 'event-title':
      return type === 'paper-conference' ? 'C3' : undefined;
    case 'number':
      return type === 'report' || type === 'patent' || type === 'standard' ? 'M1' : undefined;
    case 'PMCID':
      return /^PMC\d+$/.test(item.PMCID ?? '') ? 'C2' : undefined;
    case 'number-of-pages':
      return isCount(type, item) ? 'SP' : undefined;
    default:
      return textTags.get(variable);
  }
}

function isCount(type: CslType, item: Omit<CslItem, 'type'>): boolean {
  return standAlone.has(type) && !item.page && /^\d+$/.test(item['number-of-pages'] ?? '');
}

/** Those that have lines of a manner of their own. */
const others: ReadonlySet<CslTextVariable> = new Set([
  'page',
  'ISSN',
  'ISBN',
  'keyword',
  'note',
  'URL',
]);

function textsOf(item: CslItem): readonly Line[] {
  const lines = cslTextVariables.flatMap((variable): readonly Line[] => {
    const isCustom = variable === 'language' && item.custom?.LA !== undefined;
    const tag = others.has(variable) || isCustom ? undefined : tagOf(variable, item);
    return tag === undefined ? [] : [[tag, item[variable] ?? '']];
  });
  // An address ends at a blank or a semicolon.
  const address = onOneLine(item.URL ?? '')
    .trim()
    .replace(/[\s;]/g, encodeURIComponent);
  return [...lines, ['UR', address]];
}

function datesOf({ issued, accessed }: CslItem): readonly Line[] {
  return [
    ['PY', issued ? risYear(issued) : ''],
    ['DA', issued && isMoreThanYear(issued) ? risDate(issued) : ''],
    ['Y2', accessed?.['date-parts'] ? risDate(accessed) : ''],
  ];
}

function pagesOf({ page = '' }: CslItem): readonly Line[] {
  const [, first, last] = /^([^-–—]+?) ?[-–—] ?([^-–—]+)$/.exec(page.slice(0, 1000).trim()) ?? [];
  if (first === undefined || last === undefined || first === last) return [['SP', page]];
  return [
    ['SP', first],
    ['EP', last],
  ];
}

function listed(tag: string, text: string | undefined, between: RegExp): readonly Line[] {
  return (text ?? '').split(between).map((value) => [tag, value]);
}

/** What has no tag, each with its name. */
function restOf(item: CslItem): readonly Line[] {
  const lines: Line[] = [];
  for (const variable of cslTextVariables) {
    const value = item[variable];
    if (value === undefined || others.has(variable) || tagOf(variable, item)) continue;
    lines.push(['N1', `${variable}: ${value}`]);
  }
  for (const variable of cslDateVariables) {
    const date = item[variable];
    if (!date || variable === 'issued') continue;
    if (variable === 'accessed' && date['date-parts']) continue;
    lines.push(['N1', `${variable}: ${dateInEdtf(date)}`]);
  }
  for (const [name, value] of Object.entries(item.custom ?? {}))
    lines.push(name === 'LA' ? ['LA', value] : ['N1', `${name}: ${value}`]);
  return lines;
}
