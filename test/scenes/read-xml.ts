/** What a strict reading of XML finds: elements in each other, attributes and text as they are meant. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** XML 1.0, production 2, the other way round. */
const noChar = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;
const head = /<([A-Za-z][\w.:-]*)((?:\s+[A-Za-z][\w.:-]*="[^"<]*")*)\s*(\/?)>/y;
const tail = /<\/([A-Za-z][\w.:-]*)\s*>/y;
const chars = /[^<]+/y;

/** Reads a document without comments, CDATA or a document type. @throws when it is not well-formed */
export function readXml(document: string): XmlElement {
  const bad = noChar.exec(document);
  if (bad) throw new Error(`a character that XML forbids at ${bad.index}`);
  const body = document.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, '');
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(body);
    if (match) at += match[0].length;
    return match;
  };
  const readElement = (): XmlElement => {
    const opened = take(head);
    if (!opened) throw new Error(`no element at ${at}: ${body.slice(at, at + 40)}`);
    const [, name = '', list = '', empty] = opened;
    const children: XmlElement[] = [];
    const attributes = readAttributes(list);
    let text = '';
    while (!empty) {
      const closed = take(tail);
      if (closed?.[1] === name) break;
      if (closed) throw new Error(`${name} is closed by ${closed[1]}`);
      const between = take(chars);
      if (between) text += unescaped(between[0]);
      else children.push(readElement());
    }
    return { name, attributes, children, text };
  };
  const root = readElement();
  if (body.slice(at).trim() !== '') throw new Error('text after the root');
  return root;
}

function readAttributes(list: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of list.matchAll(/([\w.:-]+)="([^"]*)"/g)) {
    if (attributes.has(name)) throw new Error(`the attribute ${name} twice`);
    attributes.set(name, unescaped(value));
  }
  return attributes;
}

function unescaped(text: string): string {
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const char = entities.get(name);
    if (char === undefined || !whole.endsWith(';')) throw new Error(`a bare ampersand: ${whole}`);
    return char;
  });
}

/** All elements of a name, in the order of the document. */
export function elementsNamed(root: XmlElement, name: string): readonly XmlElement[] {
  const own = root.name === name ? [root] : [];
  return [...own, ...root.children.flatMap((child) => elementsNamed(child, name))];
}
