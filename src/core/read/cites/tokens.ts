import { isInitials, joiners, nameKey, particles } from '../article/name-words';

/** What a word or sign can be beside a date. */
export type TokenKind =
  | 'name'
  | 'initials'
  | 'particle'
  | 'joiner'
  | 'comma'
  | 'semicolon'
  | 'others'
  | 'number'
  | 'open'
  | 'close'
  | 'word'
  | 'sign';

export interface Token {
  readonly kind: TokenKind;
  /** Offsets in the text that was taken apart. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Its words as keys; empty for signs. */
  readonly keys: readonly string[];
  /** "Orsini's" */
  readonly possessive: boolean;
}

const pattern =
  /\bet\s+al(?:ii)?\b\.?|\b(?:and|e|y|et|und)\s+(?:colleagues|others|co-?workers|colaborador[ea]s|cols?\.?|outros|otros|collaborateurs|Kolleg\p{L}*|Mitarbeiter)\b|\bu\.\s?a\.(?!\p{L})|[\p{L}\p{M}][\p{L}\p{M}\d'’.‐\-…]*|\d[\p{L}\d.]*|\S/giu;
const signs: ReadonlyMap<string, TokenKind> = new Map([
  [',', 'comma'],
  [';', 'semicolon'],
  ['/', 'semicolon'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  ['&', 'joiner'],
]);

/** Takes what stands before a date apart. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(pattern)].flatMap((found) => tokensAt(found[0], found.index));
}

/** A space that was lost: "inRoe", "apudOrsini", "seeDoe". */
const lostSpace = /^(\p{Ll}{2,14})(\p{Lu}[\p{L}].+)$/u;

function tokensAt(text: string, start: number): readonly Token[] {
  const glued = lostSpace.exec(text);
  if (glued?.[1] && glued[2] && !particles.has(glued[1]))
    return [token(glued[1], start), token(glued[2], start + glued[1].length)];
  return [token(text, start)];
}

function token(text: string, start: number): Token {
  const end = start + text.length;
  const possessive = /['’]s?$/.test(text) && text.length > 2;
  const bare = text.replace(/['’]s?$/, '').replace(/(?<=\p{Ll}{2}|\p{L}{3})\.+$/u, '');
  const kind = kindOf(text, bare);
  const hasKeys =
    kind === 'name' ||
    kind === 'particle' ||
    kind === 'word' ||
    kind === 'initials' ||
    kind === 'joiner';
  const keys = hasKeys
    ? nameKey(bare)
        .split(' ')
        .filter((key) => key !== '')
    : [];
  return { kind, start, end, text, keys, possessive };
}

function kindOf(text: string, bare: string): TokenKind {
  const sign = signs.get(text);
  if (sign) return sign;
  if (/^(?:et\s+al|(?:and|e|y|et|und)\s+\p{L}|u\.\s?a\.)/iu.test(text)) return 'others';
  if (/^\d/.test(text)) return 'number';
  const small = bare.toLowerCase();
  if (joiners.has(bare) || joiners.has(text)) return 'joiner';
  if (particles.has(small) && bare !== bare.toUpperCase()) return 'particle';
  if (isInitials(text)) return 'initials';
  if (/^\p{Lu}/u.test(bare) || /^[dl]['’]\p{Lu}|^al-\p{Lu}/u.test(bare)) return 'name';
  return /^\p{L}/u.test(text) ? 'word' : 'sign';
}
