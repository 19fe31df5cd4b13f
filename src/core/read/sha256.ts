import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of the text's UTF-8 bytes, lower-case hex. A lone surrogate counts as U+FFFD, as in every encoder. */
export function sha256(text: string): string {
  return sha256OfBytes(utf8ToBytes(text));
}

export function sha256OfBytes(bytes: Uint8Array): string {
  return bytesToHex(hash(bytes));
}
