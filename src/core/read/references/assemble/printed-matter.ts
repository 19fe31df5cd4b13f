import type { Token } from '../tokens';
import type { ItemDraft } from './item-draft';
import type { Parsed } from './runs';

/** "BT-Drucks. 14/6040", "BR-Drs. 338/01", "Bundestags-Drucksache 7/910": a paper of a German parliament. */
const paper =
  /^((?:BT|BR|LT|Bundestags?|Bundesrats?|Landtags?)\s?-?\s?(?:Drucks(?:ache)?|Drs)\b\.?)\s?(?:Nr\.?\s?)?(\d{1,4}\s?\/\s?\d{1,5})(?!\d)/i;
const parliament = /^(?:Deutscher Bundestag|Bundesrat|Bundesregierung)$/;

interface Paper {
  readonly kind: string;
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** The number of such a paper is one number, and no volume and issue; what has no other title is called by it. */
export function printedMatterOf({ tokens }: Parsed, draft: ItemDraft): void {
  const found = paperIn(tokens);
  if (found === undefined) return;
  const { kind, number, start, end } = found;
  const { item } = draft;
  const [part, rest] = number.split('/');
  if (item.volume === part || item.volume === number) delete item.volume;
  if (item.issue === rest || item.issue === number) delete item.issue;
  const place = { start, end, confidence: 1 };
  const before = item.title?.split(kind.slice(0, 5))[0]?.replace(/[\s,.:;–-]+$/, '');
  if (before !== undefined) item.title = before;
  if (before === '' || (before !== undefined && parliament.test(before))) {
    if (before !== '') draft.set('author', [{ literal: before }], draft.fields.title ?? place);
    delete item.title;
  }
  draft.set('number', number, place);
  draft.set('genre', kind, place);
  draft.set('title', `${kind} ${number}`, place);
}

function paperIn(tokens: readonly Token[]): Paper | undefined {
  for (const [i, first] of tokens.entries()) {
    if (!/^(?:BT|BR|LT|Bundes|Landtag)/.test(first.text)) continue;
    const words = tokens.slice(i, i + 10);
    const text = words.map((token) => `${token.spaceBefore ? ' ' : ''}${token.text}`);
    const [, kind = '', number = ''] = paper.exec(text.join('').trim()) ?? [];
    const own = number.replace(/\s/g, '');
    const last = words.find((token) => own !== '' && own.endsWith(`/${token.text}`));
    if (last)
      return { kind: kind.replace(/\s*-\s*/, '-'), number: own, start: first.start, end: last.end };
  }
  return undefined;
}
