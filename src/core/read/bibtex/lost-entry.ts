import type { Fault } from './fault';
import { snippetAt } from './syntax';

/** `@article[key,` or `@ {`: meant for an entry. */
const lostHead = /(?:^|[\r\n])[ \t]*(@[^\r\n@]{0,100}[[{(,=])/;
/** `, year = 2000 }`: what an entry leaves behind when one of its braces closes too early. */
const lostField = /^[\w:-]{1,40}\s{0,40}=/;
/** Such a field further on in what stands behind a closing brace, on its line. */
const fieldWithin = /[\r\n,][ \t]*[\w:-]{1,40}[ \t]{0,40}=[ \t]{0,40}[{"\d]/;
const restLength = 500;
const emptyLine = /(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/;
const leftBehind = /[^\s,}"]/;

/**
 * Text between entries is a comment, as BibTeX has it, and no problem; unless it holds what was
 * plainly meant for an entry.
 */
export function reportLost(text: string, start: number, end: number, faults: Fault[]): void {
  if (end - start < 3) return;
  const between = text.slice(start, end);
  const rest = start > 0 ? (lostFieldIn(between) ?? lostRestIn(between)) : undefined;
  const offset = rest ?? lostHeadIn(between);
  if (offset === undefined) return;
  const at = start + offset;
  faults.push({
    code: 'text-between-entries',
    at,
    facts: { snippet: snippetAt(text, at) },
  });
}

function lostFieldIn(between: string): number | undefined {
  const word = between.search(leftBehind);
  if (word < 1 || !/[,}"]/.test(between.slice(0, word))) return undefined;
  return lostField.test(between.slice(word, word + 100)) ? word : undefined;
}

/** `b, title = {…}` of `@book{a}b, title = {…}`, or of a `% }` behind a field. */
function lostRestIn(between: string): number | undefined {
  const near = between.slice(0, restLength);
  const paragraph = near.slice(0, near.search(emptyLine) >>> 0);
  const word = /^[ \t,}"]*(?=[^\s,}"%@])/.exec(paragraph)?.[0].length;
  return word !== undefined && fieldWithin.test(paragraph) ? word : undefined;
}

function lostHeadIn(between: string): number | undefined {
  const found = lostHead.exec(between);
  return found ? found.index + found[0].indexOf('@') : undefined;
}
