/**
 * Text as HTML that gives the same text again: nothing in it can end an element or a value. What HTML
 * cannot hold (U+0000, half of a surrogate pair) becomes U+FFFD; a carriage return is written out, for a
 * reader of HTML would take it for a line end.
 */
export function htmlText(text: string): string {
  return text.replace(special, (character) => written.get(character) ?? '\ufffd');
}

const special = /[&<>"'\r\0]|\p{Cs}/gu;

const written: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['\r', '&#13;'],
]);

/** Text of the debate's, which may run the other way than the words around it. */
export function isolated(text: string): string {
  return `<bdi>${htmlText(text)}</bdi>`;
}
