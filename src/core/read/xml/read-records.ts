import { fillReferences } from '../../model/xml-references';
import type { Fault } from '../bibtex/fault';
import { endOfPlainDoctype } from './declaration';
import type { XmlElement } from './element';
import { type OpenElement, OpenElements } from './open-elements';
import { afterBlanks, nameAt, readStartTag, type StartTag } from './start-tag';

/** Levels within a record: those of EndNote and PubMed have ten at most. */
const deepest = 50;

/**
 * The elements of an XML text that are records, by their names, each with all that it holds. A
 * small reader for untrusted text: no declarations, no entities but the known ones, nothing
 * fetched, linear time, bounded depth. It mends what is not well-formed and tells the first fault
 * of each record; a record ends where the next begins.
 *
 * A text with declarations is refused: no records, one fault.
 */
export function readXmlRecords(
  text: string,
  names: ReadonlySet<string>,
  faults: Fault[],
): readonly XmlElement[] {
  const scan = new Scan(text, names);
  const refusal = scan.run();
  if (refusal) {
    faults.push(refusal);
    return [];
  }
  for (const fault of scan.faults) faults.push(fault);
  return scan.records;
}

class Scan {
  readonly records: XmlElement[] = [];
  readonly faults: Fault[] = [];
  readonly #open = new OpenElements();
  readonly #absent = new Set<string>();
  #record: OpenElement | undefined;
  #depth = 0;
  #told = false;
  #begun = false;

  constructor(
    readonly text: string,
    readonly names: ReadonlySet<string>,
  ) {}

  /** Why the text is refused, if it is. */
  run(): Fault | undefined {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      const next = text.indexOf('<', at);
      const end = next < 0 ? text.length : next;
      this.#addText(at, end);
      if (next < 0) break;
      const after =
        text.charAt(next + 1) === '!' ? this.#readDeclaration(next) : this.#readTag(next);
      if (typeof after !== 'number') return after;
      if (after < 0) {
        this.#tell(next, 'less-than', '<');
        this.#record && this.#open.top?.element?.children.push('<');
        at = next + 1;
      } else at = after;
    }
    this.#end();
    return undefined;
  }

  /** Where the tag or instruction ends, -1 if it is none. */
  #readTag(at: number): number {
    const { text } = this;
    const mark = text.charAt(at + 1);
    if (mark === '?') return this.#after('?>', at + 2);
    if (mark === '/') {
      const name = nameAt(text, at + 2);
      const end = afterBlanks(text, at + 2 + name.length);
      if (name === '' || text.charAt(end) !== '>') return -1;
      this.#close(name, at, end + 1);
      return end + 1;
    }
    const tag = readStartTag(text, at);
    if (!tag) return -1;
    this.#begun = true;
    this.#openElement(tag, at);
    return tag.end;
  }

  /** Comments and CDATA; of declarations only a plain DOCTYPE before all elements. */
  #readDeclaration(at: number): number | Fault {
    const { text } = this;
    if (text.startsWith('<!--', at)) return this.#after('-->', at + 4);
    if (text.startsWith('<![CDATA[', at)) {
      const end = this.#after(']]>', at + 9);
      if (end > 0) this.#open.top?.element?.children.push(text.slice(at + 9, end - 3));
      return end;
    }
    const what = /^<!(?:(DOCTYPE)|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.exec(text.slice(at, at + 12));
    if (!what) return -1;
    const end = what[1] && !this.#begun ? endOfPlainDoctype(text, at) : -1;
    if (end > 0) return end;
    return { code: 'xml-not-allowed', at, facts: { what: 'declaration' } };
  }

  /** After the next `mark`; what was once looked for in vain is not looked for again. */
  #after(mark: string, from: number): number {
    if (this.#absent.has(mark)) return -1;
    const found = this.text.indexOf(mark, from);
    if (found < 0) this.#absent.add(mark);
    return found < 0 ? -1 : found + mark.length;
  }

  #addText(start: number, end: number): void {
    const element = this.#open.top?.element;
    if (!element || start === end) return;
    const text = this.text.slice(start, end);
    // XML 1.0, section 2.11: only a reference makes a carriage return.
    const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
    element.children.push(fillReferences(lines));
  }

  #openElement({ name, attributes, empty, end }: StartTag, start: number): void {
    const isRecord = this.names.has(name);
    if (isRecord) {
      this.#closeRecord(start);
      this.#told = false;
      this.#depth = 0;
    }
    if (!isRecord && !this.#record) {
      if (!empty) this.#open.push({ name, start, isRecord });
      return;
    }
    const parent = this.#open.top?.element;
    const element: OpenElement = { name, attributes, start, end, children: [] };
    if (isRecord) this.records.push(element);
    if (!isRecord && this.#depth >= deepest) this.#tellDepth(start);
    else if (!isRecord) parent?.children.push(element);
    if (empty) return;
    if (isRecord) this.#record = element;
    this.#depth++;
    const kept = this.#depth > deepest && parent ? parent : element;
    this.#open.push({ name, start, isRecord, element: kept });
  }

  #close(name: string, start: number, end: number): void {
    if (!this.#open.has(name)) {
      this.#tell(start, 'not-opened', name);
      return;
    }
    for (let top = this.#open.top; top; top = this.#open.top) {
      if (top.name !== name) this.#tell(top.start, 'unclosed', top.name);
      this.#pop(top.name === name ? end : start);
      if (top.name === name) return;
    }
  }

  #pop(end: number): void {
    const level = this.#open.pop(end);
    if (this.#record) this.#depth--;
    if (!level?.isRecord) return;
    this.#record = undefined;
    this.#told = false;
  }

  /** Records do not hold each other: one that is open when another begins was never closed. */
  #closeRecord(at: number): void {
    while (this.#record) {
      const top = this.#open.top;
      if (top) this.#tell(top.start, 'unclosed', top.name);
      this.#pop(at);
    }
  }

  #end(): void {
    const { top } = this.#open;
    // A text that breaks off leaves all open: one fault says so.
    if (top) this.#tell(top.start, 'unclosed', top.name);
    while (this.#open.top) this.#pop(this.text.length);
  }

  #tell(at: number, kind: 'unclosed' | 'not-opened' | 'less-than', name: string): void {
    if (!this.#told) this.faults.push({ code: 'xml-syntax', at, facts: { kind, name } });
    this.#told = true;
  }

  #tellDepth(at: number): void {
    if (!this.#told) this.faults.push({ code: 'xml-not-allowed', at, facts: { what: 'depth' } });
    this.#told = true;
  }
}
