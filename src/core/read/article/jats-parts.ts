import type { Span } from '../../model/source';
import { wordsOfXml } from '../../model/words-of-xml';
import { listedCitation } from '../jats/listed-citation';
import type { Line } from './lines';
import type { BodyPart, EntryLink, ListEntry, Parts } from './parts';

/** JATS and its forerunner NLM: an article in XML. */
export function isJats(text: string): boolean {
  const head = text.slice(0, 5000);
  return (
    /<article[\s>]/.test(head) && /^\s*(?:\ufeff)?<(?:\?xml|!DOCTYPE|!--|article[\s>])/.test(head)
  );
}

const tags = /<!--[\s\S]{0,2000}?-->|<(\/?)([A-Za-z][\w:.-]{0,60})(?:\s[^<>]{0,2000}?)?(\/?)>/g;
/** Elements whose text is a block of the body; what they hold beside it is part of another. */
const blockNames: ReadonlyMap<string, BodyPart['kind']> = new Map([
  ['article-title', 'title'],
  ['title', 'heading'],
  ['p', 'paragraph'],
  ['td', 'paragraph'],
  ['th', 'paragraph'],
]);
const skipped = new Set([
  'journal-meta',
  'contrib-group',
  'permissions',
  'disp-formula',
  'inline-formula',
  'tex-math',
  'aff',
  'author-notes',
  'article-id',
  'related-article',
  'history',
  'kwd-group',
]);

interface Open {
  readonly name: string;
  readonly kind: BodyPart['kind'];
  from: number;
}

/** Blocks from the elements for titles and paragraphs, entries from those for references. */
export function jatsParts(text: string): Parts {
  const body: BodyPart[] = [];
  const entries: ListEntry[] = [];
  const links: EntryLink[] = [];
  let link: EntryLink | undefined;
  let refName: string | undefined;
  const open: Open[] = [];
  let skip: string | undefined;
  let refStart = -1;
  let notes = 0;
  for (const found of text.matchAll(tags)) {
    const [, slash, name, empty] = found;
    if (name === undefined) continue;
    const at = found.index;
    const end = at + found[0].length;
    if (empty === '/') {
      if (name === 'xref' && skip === undefined && refStart < 0)
        linkBefore(at, linkOf(found[0], end));
      continue;
    }
    if (skip !== undefined) {
      if (slash && name === skip) skip = undefined;
    } else if (skipped.has(name) && !slash) skip = name;
    else if (name === 'ref') {
      if (slash && refStart >= 0) entries.push(entryOf(text, refStart, at, refName));
      refStart = slash ? -1 : end;
      refName = attributeOf(found[0], 'id');
    } else if (refStart >= 0) continue;
    else if (name === 'xref') {
      if (slash && link && at > link.start) links.push({ ...link, end: at });
      else if (slash && link) linkBefore(at, link);
      link = slash ? undefined : linkOf(found[0], end);
    } else if (name === 'fn') notes += slash ? -1 : 1;
    else if (blockNames.has(name)) {
      if (slash) close(name, at);
      else start(name, at, end);
    }
  }
  return { body, entries, links };

  /** What stands before a block inside another is a block of its own, so that the order stays the text's. */
  function start(name: string, at: number, end: number): void {
    const outer = open.at(-1);
    if (outer) put(outer, at);
    open.push({ name, kind: notes > 0 ? 'note' : blockNames.get(name), from: end });
  }

  function close(name: string, at: number): void {
    if (open.at(-1)?.name !== name) return;
    put(open.pop() as Open, at);
    const outer = open.at(-1);
    if (outer) outer.from = at + name.length + 3;
  }

  /** A link without words of its own, whose number is only printed, is one of the word before it. */
  function linkBefore(at: number, link: EntryLink | undefined): void {
    const last = links.at(-1);
    if (link === undefined) return;
    const isNext = last?.isBare && isNoWord(text.slice(last.end, at));
    if (last && isNext)
      links[links.length - 1] = { ...last, names: [...last.names, ...link.names] };
    else {
      const word = wordBefore(text, at);
      if (word) links.push({ ...link, ...word, isBare: true });
    }
  }

  function put({ from, kind }: Open, to: number): void {
    const lines = lineOf(text, from, to);
    if (lines.length > 0) body.push({ lines, ...(kind && { kind }) });
  }
}

/** The stretch without the tags and the space at its ends. */
function lineOf(text: string, start: number, end: number): readonly Line[] {
  let part = text.slice(start, end);
  const from = start + (/^(?:\s+|<[^<>]*>)*/.exec(part)?.[0].length ?? 0);
  part = text.slice(from, end).trimEnd();
  while (part.endsWith('>')) {
    const tag = part.lastIndexOf('<');
    if (tag < 0) break;
    part = part.slice(0, tag).trimEnd();
  }
  return part === '' ? [] : [{ start: from, end: from + part.length, text: part }];
}

const marks = String.raw`(?:<[^<>]{1,200}>|[^\p{L}\p{N}<>]){0,20}`;
const lastWord = new RegExp(String.raw`([\p{L}\p{N}]{1,60})${marks}$`, 'u');

function wordBefore(text: string, at: number): Span | undefined {
  const from = Math.max(0, at - 1000);
  const found = lastWord.exec(text.slice(from, at));
  // What a block holds is not of the one before.
  if (found?.[1] === undefined || /<\/?(?:p|title|td|th|sec)[\s>]/.test(found[0])) return undefined;
  const start = from + found.index;
  return { start, end: start + found[1].length };
}

function isNoWord(between: string): boolean {
  return between.length < 1000 && !/[\p{L}\p{N}]/u.test(between.replace(/<[^<>]*>/g, ''));
}

/** A link to entries; of other links, to figures and notes, undefined. */
function linkOf(tag: string, start: number): EntryLink | undefined {
  if (attributeOf(tag, 'ref-type') !== 'bibr') return undefined;
  const names = attributeOf(tag, 'rid')?.split(/\s+/).filter(Boolean) ?? [];
  return names.length > 0 ? { start, end: start, names } : undefined;
}

function attributeOf(tag: string, name: 'id' | 'rid' | 'ref-type'): string | undefined {
  const found = attributes[name].exec(tag);
  return found?.[1] ?? found?.[2];
}

/** Of tags, which are no longer than 2,100 characters. */
const attributes = {
  id: /\sid\s{0,9}=\s{0,9}(?:"([^"]{1,200})"|'([^']{1,200})')/,
  rid: /\srid\s{0,9}=\s{0,9}(?:"([^"]{1,2000})"|'([^']{1,2000})')/,
  'ref-type': /\sref-type\s{0,9}=\s{0,9}(?:"([^"]{1,40})"|'([^']{1,40})')/,
};

function entryOf(text: string, start: number, end: number, name: string | undefined): ListEntry {
  const inside = text.slice(start, end);
  const label = /^\s*<label>([\s\S]{0,100}?)<\/label>/.exec(inside);
  const number = /\d{1,4}/.exec(wordsOfXml(label?.[1] ?? ''))?.[0];
  const cited = listedCitation(inside);
  return {
    lines: lineOf(text, start + (label?.[0].length ?? 0), end),
    ...(number !== undefined && { number: Number(number) }),
    ...(cited && { cited }),
    ...(name !== undefined && { name }),
  };
}
