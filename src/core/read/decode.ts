import type { Encoding } from '../model/source';
import { UnitText } from './unit-text';
import { decodeUtf8, type Utf8Text } from './utf8';

export interface Decoded {
  /** Without its byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether the bytes leave room for another answer, so that the reader should be told. */
  readonly guessed: boolean;
  /** Whether there was a byte order mark. */
  readonly marked?: true;
}

/**
 * The platform's `TextDecoder`, fatal and with byte order marks left in. Where the bytes are UTF-8 it
 * gives the same text as ours, several times as fast; where they are not it throws.
 */
export interface Utf8Decoder {
  decode(bytes: Uint8Array): string;
}

/**
 * Bytes to text, the same with the platform's decoder and without it: a byte order mark decides; else UTF-16 that is
 * plain from its zeros; else UTF-8 where the bytes are UTF-8. A file with more UTF-8 letters than
 * bad bytes is UTF-8 with U+FFFD for what is bad; any other is read as Windows-1252, of which every
 * byte is a letter. Linear; never fails.
 */
export function decode(bytes: Uint8Array, platform?: Utf8Decoder): Decoded {
  const marked = markOf(bytes);
  if (marked) {
    const [encoding, length] = marked;
    const rest = bytes.subarray(length);
    if (encoding !== 'utf-8')
      return { text: decodeUtf16(rest, encoding), encoding, guessed: false, marked: true };
    const { text, bad } = utf8In(rest, platform);
    return { text, encoding, guessed: bad > 0, marked: true };
  }
  const wide = unmarkedUtf16(bytes);
  if (wide) return { text: decodeUtf16(bytes, wide), encoding: wide, guessed: true };
  const { text, letters, bad } = utf8In(bytes, platform);
  if (bad <= letters) return { text, encoding: 'utf-8', guessed: bad > 0 };
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252', guessed: true };
}

function utf8In(bytes: Uint8Array, platform: Utf8Decoder | undefined): Utf8Text {
  try {
    if (platform) return { text: platform.decode(bytes), letters: 0, bad: 0 };
  } catch {
    // Not all of it is UTF-8: ours tells how much.
  }
  return decodeUtf8(bytes);
}

/** How much is looked at to tell text from other things. */
const looked = 8000;
/**
 * Many control characters at the start of the text; or a PDF, which may begin like text. A stray
 * zero does not make a bibliography another thing.
 */
export function isBinary(text: string): boolean {
  if (text.startsWith('%PDF-')) return true;
  const head = text.slice(0, looked);
  let odd = 0;
  for (let i = 0; i < head.length; i++) if (isOdd(head.charCodeAt(i))) odd++;
  return odd * 20 > head.length;
}

/** What is no blank, no escape and no end-of-file mark of old programs, and cannot be read. */
function isOdd(unit: number): boolean {
  if (unit >= 32) return unit === 0xfffd;
  return unit < 9 || (unit > 13 && unit !== 26 && unit !== 27);
}

function markOf(
  bytes: Uint8Array,
): readonly [Exclude<Encoding, 'windows-1252'>, number] | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return ['utf-8', 3];
  if (a === 0xff && b === 0xfe) return ['utf-16le', 2];
  if (a === 0xfe && b === 0xff) return ['utf-16be', 2];
  return undefined;
}

/** In Western text every second byte of UTF-16 is zero, and the other one never. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const end = Math.min(bytes.length, looked) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const many = end * 0.3;
  if (end < 4) return undefined;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : undefined;
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  const high = encoding === 'utf-16le' ? 1 : 0;
  const out = new UnitText();
  for (let i = 0; i + 1 < bytes.length; i += 2)
    out.add(((bytes[i + high] ?? 0) << 8) | (bytes[i + 1 - high] ?? 0));
  if (bytes.length % 2 === 1) out.add(0xfffd);
  return out.text();
}

function decodeWindows1252(bytes: Uint8Array): string {
  const out = new UnitText();
  for (const byte of bytes)
    out.add(byte >= 0x80 && byte < 0xa0 ? (windows1252[byte - 0x80] ?? byte) : byte);
  return out.text();
}

/** What the bytes 80 to 9F stand for; five stand for nothing and stay controls (WHATWG). */
const windows1252: readonly number[] = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152,
  0x8d, 0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122,
  0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
];

/** All that Windows-1252 has besides ASCII. */
export const windows1252Letters: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 128 }, (_, i) => {
    const byte = 0x80 + i;
    return [String.fromCharCode(windows1252[i] ?? byte), byte] as const;
  }),
);
