import type { Fault } from './fault';
import { snippetAt } from './syntax';

/** `@article[key,` or `@ {`: meant for an entry. */
const lostHead = /(?:^|[\r\n])[ \t]*(@[^\r\n@]{0,100}[[{(,=])/;
/** `, year = 2000 }`: what an entry leaves behind when one of its braces closes too early. */
const lostField = /^[\w:-]{1,40}\s{0,40}=/;
const leftBehind = /[^\s,}"]/;

/**
 * Text between entries is a comment, as BibTeX has it, and no problem; unless it holds what was
 * plainly meant for an entry.
 */
export function reportLost(text: string, start: number, end: number, faults: Fault[]): void {
  if (end - start < 3) return;
  const between = text.slice(start, end);
  const offset = start > 0 ? (lostFieldIn(between) ?? lostHeadIn(between)) : lostHeadIn(between);
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

function lostHeadIn(between: string): number | undefined {
  const found = lostHead.exec(between);
  return found ? found.index + found[0].indexOf('@') : undefined;
}
