import type { Span } from '../../model/source';

/** An element of XML with all that stands in it, in order. */
export interface XmlElement extends Span {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

export function elementsIn(element: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element.children) {
    if (typeof child !== 'string' && child.name === name) found.push(child);
  }
  return found;
}

/** The first element on the way down, by names. */
export function elementAt(element: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  let at: XmlElement | undefined = element;
  for (const name of path) {
    at = at?.children.find((child) => typeof child !== 'string' && child.name === name) as
      | XmlElement
      | undefined;
  }
  return at;
}

/** All text in an element and what it holds (no deeper than the reader goes), as it stands. */
export function rawTextOf(element: XmlElement | undefined): string {
  if (!element) return '';
  const parts: string[] = [];
  gather(element, parts);
  return parts.join('');
}

function gather(element: XmlElement, parts: string[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') parts.push(child);
    else gather(child, parts);
  }
}

/** The text on one line. */
export function textOf(element: XmlElement | undefined): string {
  return rawTextOf(element).replace(/\s+/g, ' ').trim();
}

export function textAt(element: XmlElement, ...path: readonly string[]): string {
  return textOf(elementAt(element, ...path));
}
