import type { FoundCite } from './found-cite';
import { locatorAt } from './locators';

const again =
  /([([])\s*((?:see |cf\.? |vgl\. |ver |cf )?(?:ibid(?:em)?|op\.\s?cit|loc\.\s?cit|ebd|ebenda)\b\.?)/giu;

/** What stands behind it in its bracket is no longer than this, nor the text between it and the cite that it repeats. */
const longest = 60;
const farthest = 3000;

/** "(ibid., 45)": the work that was cited last, where it was cited alone and in the same paragraph or the one before. */
export function findRepeated(text: string, cites: readonly FoundCite[]): readonly FoundCite[] {
  const sorted = [...cites].sort((a, b) => a.end - b.end);
  let next = 0;
  return [...text.matchAll(again)].flatMap((found): FoundCite[] => {
    while (next < sorted.length && (sorted[next] as FoundCite).end <= found.index) next++;
    const last = sorted[next - 1];
    const start = found.index + found[0].length - (found[2] ?? '').length;
    const end = found.index + found[0].length;
    const behind = text.slice(end, end + longest);
    const close = behind.indexOf(found[1] === '(' ? ')' : ']');
    if (last?.entries.length !== 1 || close < 0 || found.index - last.end > farthest) return [];
    const paragraphs = text.slice(last.end, found.index).split('\n').length - 1;
    const isAlone = sorted[next - 2]?.group.start !== last.group.start || last.mode === 'narrative';
    if (paragraphs > 1 || !isAlone) return [];
    const { locator } = locatorAt(behind.slice(0, close));
    const group = { start: found.index, end: end + close + 1 };
    return [
      {
        start,
        end,
        mode: 'parenthetical',
        match: 'repeated',
        entries: last.entries,
        likely: [],
        group,
        ...(locator && { locator }),
      },
    ];
  });
}
