import { UnitText } from './unit-text';

export interface Utf8Text {
  readonly text: string;
  /** Characters of more than one byte: signs that the bytes are UTF-8 indeed. */
  readonly letters: number;
  /** Places where the bytes are not UTF-8; each became one U+FFFD. */
  readonly bad: number;
}

/**
 * UTF-8 to text; what is none becomes U+FFFD as the WHATWG Encoding Standard has it: one for the
 * longest start of a character that could not be finished. Linear.
 */
export function decodeUtf8(bytes: Uint8Array): Utf8Text {
  const out = new UnitText();
  let letters = 0;
  let bad = 0;
  let i = 0;
  while (i < bytes.length) {
    const byte = bytes[i] as number;
    if (byte < 0x80) {
      const start = i;
      while (i < bytes.length && (bytes[i] as number) < 0x80) i++;
      out.addAscii(bytes.subarray(start, i));
      continue;
    }
    const length = lengthAt(bytes, i, byte);
    if (length < 0) {
      out.add(0xfffd);
      bad++;
      i -= length;
      continue;
    }
    letters++;
    const point = pointAt(bytes, i, length);
    i += length;
    if (point < 0x10000) out.add(point);
    else {
      out.add(0xd7c0 + (point >> 10));
      out.add(0xdc00 + (point & 0x3ff));
    }
  }
  return { text: out.text(), letters, bad };
}

/** How many bytes the character takes; negative: so many bytes are the start of none. */
function lengthAt(bytes: Uint8Array, start: number, first: number): number {
  if (first < 0xc2 || first > 0xf4) return -1;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  // Longer forms than needed, surrogates and what is beyond Unicode differ in the second byte.
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  for (let n = 1; n < length; n++) {
    const byte = bytes[start + n] ?? 0;
    if (byte < (n === 1 ? least : 0x80) || byte > (n === 1 ? most : 0xbf)) return -n;
  }
  return length;
}

function pointAt(bytes: Uint8Array, start: number, length: number): number {
  let point = (bytes[start] as number) & (0x7f >> length);
  for (let n = 1; n < length; n++) point = (point << 6) | ((bytes[start + n] as number) & 0x3f);
  return point;
}
