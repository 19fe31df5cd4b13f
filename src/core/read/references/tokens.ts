import type { Span } from '../../model/source';

export const tokenKinds = ['word', 'number', 'mark', 'url', 'doi', 'arxiv'] as const;
export type TokenKind = (typeof tokenKinds)[number];

/** A word, a run of digits, one punctuation mark, or an address as a whole; offsets into the reference. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Composed (NFC), with ligatures resolved and without soft hyphens. */
  readonly text: string;
  readonly spaceBefore: boolean;
  readonly italic: boolean;
  /** How it is printed, where `text` is what it is labelled by: a mark of Chinese or Arabic type is its Latin like. */
  readonly printed?: string;
}

/** Sticky, and each alternative linear: every character is looked at a bounded number of times. */
const pattern = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    String.raw`(?<tag></?(?:i|em|b|strong|u|span|sup|sub)(?:\s[^<>]{0,200})?>)`,
    String.raw`(?<url>(?:https?|ftp):/{1,2}(?:\s{1,20}(?=www\.|(?:dx\.)?doi\.org)|[\r\n]\s{0,20}(?=[\w-]{1,60}\.))?[^\s<>"“”，。；、）】》」］]+|www\.[^\s<>"“”，。；、）】》」］]+)`,
    String.raw`(?<arxiv>arxiv:\s?(?:\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]{2,20}(?:\.[A-Z]{2})?/\d{7}))`,
    String.raw`(?<doi>10\.\d{4,9}/[^\s<>"“”，。；、）】》」］]+|10\.\d{4,9}/(?=[\r\n]))`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}\u00ad]*(?:[-'’‐‑]\p{L}[\p{L}\p{M}\u00ad]*)*)`,
    String.raw`(?<number>\p{Nd}+)`,
    String.raw`(?<stress>\*{1,3}|_(?!_))`,
    String.raw`(?<mark>[-–—―─]+|_+|\.{3}|[.]|[\s\S])`,
  ].join('|'),
  'iuy',
);

const endOfAddress = /[.,;:!?'’”"\])}>*_]/;

/** The tokens of a reference. Blanks and marks of emphasis are none, but the tokens know of them. */
export function tokensOf(raw: string): readonly Token[] {
  const tokens: Token[] = [];
  let italic = false;
  let spaceBefore = false;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < raw.length) {
    const start = pattern.lastIndex;
    const groups = pattern.exec(raw)?.groups;
    if (!groups) {
      // Half of a surrogate pair.
      pattern.lastIndex = start + 1;
      continue;
    }
    if (groups.space !== undefined) {
      spaceBefore = true;
      continue;
    }
    if (groups.tag !== undefined) {
      if (/^<\/?(?:i|em)\b/i.test(groups.tag)) italic = !groups.tag.startsWith('</');
      continue;
    }
    if (groups.stress !== undefined && stresses(raw, start, pattern.lastIndex)) {
      italic = !italic;
      continue;
    }
    const kind = kindOf(groups);
    const end = kind === 'url' || kind === 'doi' ? addressEnd(raw, start) : pattern.lastIndex;
    pattern.lastIndex = end;
    const printed = raw.slice(start, end);
    const text = plainText(kind === 'url' ? printed.replace(/\s+/g, '') : printed);
    const latin = kind === 'mark' ? latinMarks.get(text) : undefined;
    tokens.push({
      kind,
      start,
      end,
      text: latin ?? (kind === 'number' ? asciiDigits(text) : text),
      spaceBefore,
      italic,
      ...(latin === undefined ? {} : { printed: text }),
    });
    // A wide mark holds its own space.
    spaceBefore = latin !== undefined && stops.has(latin);
  }
  return tokens;
}

const latinMarks: ReadonlyMap<string, string> = new Map(
  '，, ،, 、, 。. ．. ：: ；; ؛; （( ）) ［[ ］] 【[ 】] 《« 》» 〈« 〉» 「“ 」” 『“ 』” ！! ？? ؟?'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const stops = new Set('.,:;');

/** Digits of Arabic, Persian, Devanagari and wide ones as 0–9. */
function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code >= 0x966 && code <= 0x96f ? code - 0x966 : code & 0xf);
  });
}

function kindOf(groups: { readonly [name: string]: string | undefined }): TokenKind {
  for (const kind of tokenKinds) if (groups[kind] !== undefined) return kind;
  return 'mark';
}

/** An asterisk or underscore is emphasis where a word touches it on one side only. */
function stresses(raw: string, start: number, end: number): boolean {
  const before = start === 0 || /[\s\p{P}]/u.test(raw.charAt(start - 1));
  const after = end === raw.length || /[\s\p{P}]/u.test(raw.charAt(end));
  return raw.charAt(start) === '*' ? true : before !== after || (before && after);
}

/** Without the stops and brackets after it; a bracket that it opened itself belongs to it. */
function addressEnd(raw: string, start: number): number {
  let end = pattern.lastIndex;
  let opened = 0;
  for (let i = start; i < end; i++) {
    const unit = raw.charAt(i);
    if (unit === '(') opened++;
    else if (unit === ')') opened--;
  }
  while (end > start + 1 && endOfAddress.test(raw.charAt(end - 1))) {
    if (raw.charAt(end - 1) === ')') {
      if (opened >= 0) break;
      opened++;
    }
    end--;
  }
  return end;
}

const ligatures: ReadonlyMap<string, string> = new Map([
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅ', 'st'],
  ['ﬆ', 'st'],
]);

const plainAlready = /^[\u0020-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/;

/** Text as a reader would type it: composed, no ligatures, no soft hyphens, no unseen marks. */
export function plainText(text: string): string {
  if (plainAlready.test(text)) return text;
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[ﬀ-ﬆ]/g, (sign) => ligatures.get(sign) ?? sign)
    .replace(/(\p{M}{8})\p{M}+/gu, '$1')
    .normalize('NFC');
}
