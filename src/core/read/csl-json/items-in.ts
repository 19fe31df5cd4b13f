import type { Span } from '../../model/source';
import type { Fault } from '../bibtex/fault';
import { snippetAt } from '../bibtex/syntax';
import { deepest, skipBrackets, skipString, skipValue } from './skip';

/** Under these keys of an object its items stand: Zotero's and Better BibTeX's, pandoc's. */
const listKeys: ReadonlySet<string> = new Set(['items', 'references']);

/**
 * The places of the items in a JSON text: of an array, of an object's `items`, of objects that
 * follow each other. Nothing is parsed, so that a broken item costs only itself. Linear: where an
 * item never ends, the rest is searched once more, by the margin at which items begin.
 */
export function itemsIn(text: string, faults: Fault[]): Span[] {
  return new ItemFinder(text, faults).find();
}

class ItemFinder {
  private readonly items: Span[] = [];
  private byMargin = false;
  private cutOff = false;
  private searched = false;
  /** The blanks before items that begin their lines. */
  private usualMargin: string | undefined;
  /** How much may be searched a second time. */
  private again: number;
  private readonly text: string;
  private readonly faults: Fault[];

  constructor(text: string, faults: Fault[]) {
    this.text = text;
    this.again = 4 * text.length;
    this.faults = faults;
  }

  find(): Span[] {
    let i = skipFiller(this.text, 0);
    while (i < this.text.length) {
      const unit = this.text.charAt(i);
      if (unit === '[') i = this.list(i + 1);
      else i = unit === '{' ? (this.firstList(i) ?? this.item(i)) : this.junk(i);
      i = skipFiller(this.text, i);
    }
    return this.items;
  }

  /** From behind `[` to behind `]`. */
  private list(from: number): number {
    let i = skipFiller(this.text, from);
    while (i < this.text.length) {
      const unit = this.text.charAt(i);
      if (unit === ']') return i + 1;
      i = skipFiller(this.text, unit === '{' ? this.item(i) : this.junk(i));
    }
    if (!this.cutOff) this.expected(']', this.text.length);
    return i;
  }

  /** Only the first object is searched for a list: what follows it are items at most. */
  private firstList(open: number): number | undefined {
    if (this.searched) return undefined;
    this.searched = true;
    return this.listIn(open);
  }

  /** The list in an object that holds one; else undefined, and the object is an item itself. */
  private listIn(open: number): number | undefined {
    let field = this.fieldAt(open + 1);
    while (field !== undefined) {
      if (listKeys.has(field.key) && this.text.charAt(field.value) === '[')
        return this.restOf(this.list(field.value + 1));
      const end = skipValue(this.text, field.value);
      field = end === undefined ? undefined : this.fieldAt(end);
    }
    return undefined;
  }

  /** What follows the list in its object says nothing of works. */
  private restOf(from: number): number {
    let i = from;
    for (let field = this.fieldAt(i); field !== undefined; field = this.fieldAt(i))
      i = skipValue(this.text, field.value) ?? this.text.length;
    i = skipFiller(this.text, i);
    return this.text.charAt(i) === '}' ? i + 1 : i;
  }

  private fieldAt(from: number): { readonly key: string; readonly value: number } | undefined {
    const { text } = this;
    const open = skipFiller(text, from);
    if (text.charAt(open) !== '"') return undefined;
    const end = skipString(text, open);
    const colon = skipBlanks(text, end);
    if (text.charAt(colon) !== ':') return undefined;
    return { key: text.slice(open + 1, end - 1), value: skipBlanks(text, colon + 1) };
  }

  private item(open: number): number {
    const found = this.skipItem(open);
    if (found === undefined) {
      if (!this.byMargin) {
        this.byMargin = true;
        return this.item(open);
      }
      this.faults.push({ code: 'entry-unclosed', at: open, facts: { key: '' } });
      this.cutOff = true;
      return this.text.length;
    }
    if (found.cut) this.faults.push({ code: 'entry-unclosed', at: open, facts: { key: '' } });
    else if (found.depth > deepest)
      this.faults.push({ code: 'nesting-too-deep', at: open, facts: { key: '' } });
    else this.items.push({ start: open, end: found.end });
    return found.end;
  }

  /** Where a broken item seems to reach into the next, it is cut off before it. */
  private skipItem(open: number): ReturnType<typeof skipBrackets> {
    if (this.byMargin) return skipBrackets(this.text, open, marginOf(this.text, open));
    const found = skipBrackets(this.text, open);
    if (!found?.broken) return found;
    this.usualMargin ??= shortestMargin(this.text);
    this.again -= found.end - open;
    if (this.again < 0) this.byMargin = true;
    const shorter = skipBrackets(this.text, open, this.usualMargin);
    return shorter?.cut ? shorter : found;
  }

  /** What is no item is told once, up to where one may begin or the list ends. */
  private junk(from: number): number {
    this.expected('{', from);
    let i = from;
    do i = passJunk(this.text, i);
    while (i < this.text.length && !/[{\]]/.test(this.text.charAt(i)));
    return i;
  }

  private expected(expected: string, at: number): void {
    const snippet = snippetAt(this.text, at);
    this.faults.push({ code: 'entry-malformed', at, facts: { snippet, expected } });
  }
}

/** A list among the items is junk as a whole, unless it holds objects, which may be items. */
function passJunk(text: string, from: number): number {
  const first = text.charAt(from);
  if (first === '"') return skipString(text, from);
  const end = first === '[' ? skipBlanks(text, from + 1) : from;
  return text.charAt(end) === ']' ? end + 1 : from + 1;
}

function skipBlanks(text: string, from: number): number {
  let i = from;
  while (i < text.length && text.charCodeAt(i) <= 32) i++;
  return i;
}

function skipFiller(text: string, from: number): number {
  let i = from;
  while (i < text.length && (text.charCodeAt(i) <= 32 || text.charAt(i) === ',')) i++;
  return i;
}

/** The blanks before an item that begins its line; undefined where it does not. */
function marginOf(text: string, open: number): string | undefined {
  let i = open;
  while (i > 0 && (text.charAt(i - 1) === ' ' || text.charAt(i - 1) === '\t')) i--;
  return i === 0 || /[\r\n]/.test(text.charAt(i - 1)) ? text.slice(i, open) : undefined;
}

/** Of the objects that begin their lines, behind the first character: what is in items stands deeper. */
function shortestMargin(text: string): string {
  let shortest: string | undefined;
  for (const [, margin = ''] of text.matchAll(/[\r\n]([ \t]*)\{/g)) {
    if (shortest === undefined || margin.length < shortest.length) shortest = margin;
  }
  return shortest ?? '';
}
