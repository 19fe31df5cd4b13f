/**
 * Text in which half of a surrogate pair, which no address can hold (`encodeURI` throws on it), is U+FFFD.
 * ES2024's `toWellFormed`.
 */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}
