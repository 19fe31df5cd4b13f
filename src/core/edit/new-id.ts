import { fold } from '../model/fold';

/** `takeover`, `cartels-run-routes`: the first words, for a claims file is read by people. */
export function newId(text: string, taken: ReadonlySet<string>, fallback: string): string {
  const words = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .slice(0, 4)
    .join('-')
    .slice(0, 40);
  const id = words || fallback;
  for (let n = 1; ; n++) {
    const free = n === 1 ? id : `${id}-${n}`;
    if (!taken.has(free)) return free;
  }
}
