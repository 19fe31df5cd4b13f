import { fillReferences } from '../../model/xml-references';
import { type EndNoteField, type EndNoteFields, endNoteFields } from '../enw/fields';
import { elementsIn, rawTextOf, type XmlElement } from '../xml/element';

const known: ReadonlySet<string> = new Set(endNoteFields);
/** Elements that only hold others. */
const groups: ReadonlySet<string> = new Set([
  'contributors',
  'titles',
  'periodical',
  'alt-periodical',
  'dates',
  'pub-dates',
]);
/** Names of the same field in other programs' files. */
const aliases: ReadonlyMap<string, EndNoteField> = new Map([
  ['abbr-2', 'abbr-1'],
  ['doi', 'electronic-resource-num'],
]);

/** An EndNote record as its fields; text of nested styles is one text. */
export function endNoteFieldsOf(record: XmlElement): EndNoteFields {
  const fields = new Map<EndNoteField, string[]>();
  const put = (name: EndNoteField, values: readonly string[]) => {
    const given = values.filter((value) => value !== '');
    const present = fields.get(name);
    if (!present) fields.set(name, given);
    else for (const value of given) present.push(value);
  };
  gather(record, 'record', put);
  return fields;
}

type Put = (name: EndNoteField, values: readonly string[]) => void;

function gather(parent: XmlElement, within: string, put: Put): void {
  for (const child of parent.children) {
    if (typeof child === 'string') continue;
    const name = fieldNamed(child.name, within);
    if (groups.has(child.name)) gather(child, child.name, put);
    else if (name !== undefined) put(name, valuesOf(child, name));
    if (child.name === 'ref-type') put('ref-type', [child.attributes.get('name') ?? '']);
  }
}

function fieldNamed(name: string, within: string): EndNoteField | undefined {
  if (within === 'alt-periodical') return name === 'full-title' ? 'alt-title' : undefined;
  if (name === 'ref-type') return 'ref-number';
  // Only `pub-dates` hold the date of publication; `copyright-dates` hold others.
  if (name === 'date' && within !== 'pub-dates') return undefined;
  return aliases.get(name) ?? (known.has(name) ? (name as EndNoteField) : undefined);
}

function valuesOf(element: XmlElement, name: EndNoteField): readonly string[] {
  if (name.endsWith('authors')) return elementsIn(element, 'author').map(textIn);
  if (name === 'keywords') return elementsIn(element, 'keyword').flatMap(linesIn);
  if (name === 'urls') return urlsIn(element);
  const text = textIn(element);
  return text === '' && name === 'pages' ? [pagesByAttributes(element)] : [text];
}

function pagesByAttributes({ attributes }: XmlElement): string {
  const first = attributes.get('start') ?? '';
  const last = attributes.get('end') ?? '';
  return first && last && first !== last ? `${first}-${last}` : first || last;
}

/** Pages on the web before copies of the text. */
const kindsOfUrl = ['web-urls', 'related-urls', 'text-urls', 'pdf-urls'] as const;

function urlsIn(urls: XmlElement): readonly string[] {
  const kinds = kindsOfUrl.flatMap((kind) => elementsIn(urls, kind));
  return [urls, ...kinds].flatMap((kind) => elementsIn(kind, 'url')).flatMap(linesIn);
}

/** EndNote writes the lines of a field as carriage returns, by reference. */
function linesIn(element: XmlElement): readonly string[] {
  return filled(element).split('\r').map(onOneLine);
}

function textIn(element: XmlElement): string {
  return onOneLine(filled(element));
}

/**
 * What was taken from the web has HTML's references in it, which EndNote writes out once more:
 * `&amp;eacute;`.
 */
function filled(element: XmlElement): string {
  return fillReferences(rawTextOf(element));
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
