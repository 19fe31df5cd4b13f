import type { TextFile } from '../../model/source';
import { windows1252Letters } from '../../read/decode';

/**
 * A file that was edited, in the encoding that it came in; undefined where that is UTF-8 without a mark, as
 * text is written by itself. What Windows-1252 has no byte for is a question mark; no edit puts it there.
 */
export function fileBytes({
  text,
  encoding,
  marked,
}: TextFile): Uint8Array<ArrayBuffer> | undefined {
  switch (encoding) {
    case 'windows-1252':
      return Uint8Array.from(text, byteOf);
    case 'utf-16le':
    case 'utf-16be':
      return wide(marked ? `\ufeff${text}` : text, encoding === 'utf-16le');
    default:
      return marked ? utf8(`\ufeff${text}`) : undefined;
  }
}

function byteOf(letter: string): number {
  const unit = letter.charCodeAt(0);
  return unit < 0x80 ? unit : (windows1252Letters.get(letter) ?? 63);
}

function wide(text: string, isLittle: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 * text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[2 * i] = isLittle ? unit & 255 : unit >> 8;
    bytes[2 * i + 1] = isLittle ? unit >> 8 : unit & 255;
  }
  return bytes;
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  const encoded = encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
  const bytes: number[] = [];
  for (let i = 0; i < encoded.length; i++) {
    const isByte = encoded.charAt(i) === '%';
    bytes.push(isByte ? Number.parseInt(encoded.slice(i + 1, i + 3), 16) : encoded.charCodeAt(i));
    if (isByte) i += 2;
  }
  return Uint8Array.from(bytes);
}
