import { isOf } from './assemble/is-of';
import { eachRun } from './label-runs';
import type { Label } from './labels';
import type { Token } from './tokens';

const isMark = (token: Token | undefined, marks: RegExp) =>
  token?.kind === 'mark' && marks.test(token.text);

/** "Rivers (A. Roe, Trans.)": the bracket belongs whole to the names in it. */
export function bracketsOfNames(tokens: readonly Token[], labels: Label[]): void {
  eachRun(labels, ['title', 'container'], (start, end) => {
    const next = labels[end];
    if (next !== 'translator' && next !== 'editor') return;
    let open = end - 1;
    while (open > start && !isMark(tokens[open], /^[()]$/)) open--;
    if (open > start && holdsRole(tokens, open)) labels.fill(next, open, end);
  });
}

/** Whether a bracket holds a few names and a word for what they did, and no number. */
function holdsRole(tokens: readonly Token[], open: number): boolean {
  if (tokens[open]?.text !== '(') return false;
  const close = tokens.findIndex(({ text }, i) => i > open && i < open + 24 && text === ')');
  const within = tokens.slice(open + 1, Math.max(open, close));
  return (
    within.some((token) => isOf(token, 'translator') || isOf(token, 'editor')) &&
    !within.some(({ kind }) => kind === 'number')
  );
}

const byTranslator =
  /^(?:aus d(?:em|er) \p{Lu}\p{L}+(?: \p{L}+)? (?:übersetzt |übertragen )?(?:von|v)|(?:übers(?:etzt)?|übertragen)(?: aus d(?:em|er) \p{Lu}\p{L}+)? (?:von|v)|translated (?:from \p{L}+ (?:\p{L}+ )?)?by|(?:traducid[oa]|traduzid[oa]|traduite?|tradotto)(?: \p{L}+){0,3}? (?:por|par|da|di|de)) \p{Lu}/iu;

/** "…, translated by A. Roe": what a title has no more. */
export function translatorsInTitles(tokens: readonly Token[], labels: Label[]): void {
  if (labels.includes('translator')) return;
  eachRun(labels, ['title'], (start, end) => {
    for (let i = start + 2; i + 2 < end; i++) {
      if (!isMark(tokens[i - 1], /^[.,;(]$/) || !isTranslatorWord(tokens[i])) continue;
      const words = tokens.slice(i, Math.min(end, i + 9)).filter(({ kind }) => kind === 'word');
      if (!byTranslator.test(words.map(({ text }) => text).join(' '))) continue;
      labels.fill('translator', i, end);
      return;
    }
  });
}

const isTranslatorWord = (token: Token | undefined) =>
  isOf(token, 'translator') ||
  /^(?:aus|übertragen|traduzid[oa]|traducid[oa]|traduite|tradotto)$/i.test(token?.text ?? '');

/** "Roe, A. The U.S. and its lists": no person is called "The". */
export function articlesInNames(tokens: readonly Token[], labels: Label[]): void {
  eachRun(labels, ['author'], (start, end) => {
    if (labels[end] !== 'title') return;
    for (let i = start + 2; i < end; i++)
      if (/^The$/.test(tokens[i]?.text ?? '') && isMark(tokens[i - 1], /^\.$/)) {
        labels.fill('title', i, end);
        return;
      }
  });
}

/** Where there is no title, the first stretch behind the names that could be one is. */
export function missingTitles(tokens: readonly Token[], labels: Label[]): void {
  if (labels.includes('title') || labels.includes('container')) return;
  eachRun(labels, ['location', 'note'], (start, end) => {
    if (labels.includes('title') || start === 0) return;
    const label = labels[start];
    if (label === 'location' && labels[end] === 'publisher' && isMark(tokens[end - 1], /^\.$/))
      labels.fill('title', start, end);
    // "(2010). Rivers [Blog post]. Retrieved …"
    if (label !== 'note' || labels[start - 1] !== 'date') return;
    const last = tokens.findIndex(
      (token, i) => i >= start && (isMark(token, /^\[$/) || isOf(token, 'online')),
    );
    const to = Math.min(last, end);
    const words = tokens.slice(start, to).filter(({ kind }) => kind === 'word');
    if (last > start && words.length > 0 && /^\p{Lu}/u.test(words[0]?.text ?? ''))
      labels.fill('title', start, to);
  });
}

const countries = new Set(
  'portugal greece poland hungary romania bulgaria croatia serbia slovenia slovakia estonia latvia lithuania finland sweden norway denmark iceland belgium luxembourg turkey israel egypt morocco tunisia kenya nigeria ghana argentina chile colombia peru uruguay venezuela ecuador cuba thailand vietnam malaysia indonesia philippines pakistan bangladesh iran iraq korea taiwan russia ukraine polen griechenland türkei schweden norwegen dänemark'.split(
    ' ',
  ),
);

/** "Lisbon, Portugal": a country is no publisher. */
export function countriesOfPlaces(tokens: readonly Token[], labels: Label[]): void {
  eachRun(labels, ['publisher'], (start, end) => {
    const words = tokens.slice(start, end).filter(({ kind }) => kind === 'word');
    const [word] = words;
    if (labels[start - 1] !== 'location' || words.length !== 1 || word === undefined) return;
    if (isOf(word, 'region') || countries.has(word.text.toLowerCase()))
      labels.fill('location', start, end);
  });
}
