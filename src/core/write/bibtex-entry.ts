import { babelLanguages } from '../model/babel-languages';
import type { Work } from '../model/bibliography';
import { dateRows, nameRows, numberField, takenFields, textRows } from '../model/bibtex-fields';
import { isInSeries, isPeriodical, writtenTypes } from '../model/bibtex-types';
import { isUsableKey } from '../model/citation-key';
import {
  type CslItem,
  type CslTextVariable,
  cslDateVariables,
  cslNameVariables,
  cslTextVariables,
} from '../model/csl';
import { edtfDate, issuedFields } from './bibtex-date';
import { bibtexNames, keepsParticle } from './bibtex-names';
import { withCapitals } from './bibtex-title';
import { onOneLine, texEscaped, verbatim } from './tex-escape';

/**
 * A work as an entry that BibTeX and BibLaTeX both can use: where the two differ, BibTeX's field
 * (`journal`, `address`, `year` and `month`), which BibLaTeX reads too; where only BibLaTeX has one,
 * that. What neither has stands under CSL's own name, which styles pass over.
 */
export function bibtexEntry(key: string, item: CslItem): string {
  const lines = [...bibtexFields(item)].map(([name, value]) => `  ${name} = ${value}`);
  // The comma behind the key is there even without fields, or biber calls it a mistake.
  return `@${typeOf(item)[0]}{${key},\n${lines.join(',\n')}\n}`;
}

/** What a work has from entries that were merged into its own; their keys go on being its own (`ids`). */
export function fieldsFromOthers({
  fromOthers,
  otherKeys = [],
}: Work): ReadonlyMap<string, string> {
  const fields = new Map(fromOthers ? bibtexFields(fromOthers) : []);
  const keys = otherKeys.filter(isUsableKey);
  if (keys.length > 0) fields.set('ids', `{${keys.join(', ')}}`);
  return fields;
}

/** The fields of such an entry, by name, each value in its braces. */
function bibtexFields(item: CslItem): ReadonlyMap<string, string> {
  const [type, subtype] = typeOf(item);
  const fields = new Map<string, string>();
  const add = (name: string, value: string) => {
    if (value !== '' && value !== '{}' && !fields.has(name)) fields.set(name, value);
  };
  addNames(item, add);
  for (const variable of cslTextVariables) {
    const value = item[variable];
    if (value !== undefined) add(fieldOf(variable, type, item), written(variable, value));
  }
  for (const [name, value] of item.issued ? issuedFields(item.issued) : []) add(name, value);
  for (const variable of cslDateVariables) {
    const date = variable === 'issued' ? undefined : item[variable];
    if (date) add(dateFields.get(variable) ?? variable, edtfDate(date));
  }
  if (subtype !== undefined) add('entrysubtype', `{${subtype}}`);
  for (const [name, value] of Object.entries(item.custom ?? {})) addCustom(name, value, add);
  return fields;
}

type Add = (name: string, value: string) => void;

function typeOf(item: CslItem): readonly [type: string, subtype?: string] {
  // BibLaTeX's way to tell a talk.
  if (item.type === 'manuscript' && item['event-title']) return ['misc', 'manuscript'];
  // BibTeX's own types, which go by what the thesis is called.
  const genre = item.type === 'thesis' ? (item.genre ?? '').slice(0, 100) : '';
  if (/ph\.? ?d|doctor/i.test(genre)) return ['phdthesis'];
  if (/master/i.test(genre)) return ['mastersthesis'];
  return writtenTypes[item.type];
}

const nameFields: ReadonlyMap<string, string> = new Map(
  nameRows.map(({ variable, from }) => [variable, from]),
);
const dateFields: ReadonlyMap<string, string> = new Map(
  dateRows.map(({ variable, from }) => [variable, from[0]]),
);
const textFields: ReadonlyMap<string, string> = new Map<CslTextVariable, string>([
  ...textRows.map(({ variable, written }) => [variable, written] as const),
  ['title-short', 'shorttitle'],
  ['collection-title', 'series'],
  ['genre', 'type'],
  ['language', 'langid'],
  ['page', 'pages'],
]);

function addNames(item: CslItem, add: Add): void {
  let keeps = false;
  for (const variable of cslNameVariables) {
    const names = item[variable] ?? [];
    keeps ||= names.some(keepsParticle);
    add(nameFields.get(variable) ?? variable, `{${bibtexNames(names)}}`);
  }
  if (keeps) add('options', '{useprefix=true}');
}

/** Some variables have another field in each type. */
function fieldOf(variable: CslTextVariable, type: string, item: CslItem): string {
  switch (variable) {
    case 'container-title':
      return isPeriodical(item.type) ? 'journal' : 'booktitle';
    case 'issue':
      return isPeriodical(item.type) ? 'number' : 'issue';
    case 'collection-number':
      return isInSeries(item.type) ? 'number' : variable;
    case 'number':
      return isInSeries(item.type) || isPeriodical(item.type) ? numberField : variable;
    case 'publisher':
      return publisherFields.get(type) ?? variable;
    default:
      return textFields.get(variable) ?? variable.toLowerCase();
  }
}

const publisherFields: ReadonlyMap<string, string> = new Map([
  ['techreport', 'institution'],
  ['thesis', 'school'],
  ['phdthesis', 'school'],
  ['mastersthesis', 'school'],
  ['misc', 'howpublished'],
  ['online', 'organization'],
]);

function written(variable: CslTextVariable, value: string): string {
  if (variable === 'URL' || variable === 'DOI') return `{${verbatim(value)}}`;
  const text = texEscaped(value).replace(/ +/g, ' ').trim();
  if (variable === 'language') return `{${babelNames.get(value) ?? babelName(value) ?? text}}`;
  // In BibTeX a range has the longer dash.
  if (variable === 'page') return `{${text.replace(/(?<=[^\s{}-])-(?=[^\s{}-])/g, '--')}}`;
  if (variable === 'keyword' && !text.includes(',')) return `{${text.replaceAll(';', ',')}}`;
  return `{${variable.startsWith('title') ? withCapitals(text) : text}}`;
}

const babelNames: ReadonlyMap<string, string> = new Map(
  // Of several names of a language the first in the table stays.
  [...babelLanguages].reverse().map(([name, tag]) => [tag, name]),
);

/** Of a bare tag as `en`: the name of the language, not of one of its varieties. */
function babelName(tag: string): string | undefined {
  if (tag === 'en') return 'english';
  const names = [...babelLanguages].filter(([, known]) => known.startsWith(`${tag}-`));
  const own = names.find(([, known]) => known === `${tag}-${tag.toUpperCase()}`);
  return (own ?? (names.length === 1 ? names[0] : undefined))?.[0];
}

/** The names that btparse, and so biber, takes. */
const validName = /^[A-Za-z][A-Za-z0-9_:./+*-]{0,60}$/;

/** As it stands, unless its braces could end the entry; but no field that would change the work. */
function addCustom(name: string, value: string, add: Add): void {
  const field = name.toLowerCase();
  // RIS's word for the language, which `langid` has.
  if (name === 'LA') return;
  if (!validName.test(field) || takenFields.has(field)) return;
  const line = onOneLine(value).trim();
  add(field, `{${isBalanced(line) ? line : texEscaped(line)}}`);
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length && depth >= 0; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 123) depth++;
    else if (unit === 125) depth--;
  }
  return depth === 0;
}
