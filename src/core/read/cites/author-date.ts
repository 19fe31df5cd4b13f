import { type Bracket, bracketsAround } from './brackets';
import type { Setting } from './candidates';
import type { EntryIndex } from './entry-index';
import { authorBehind } from './far-names';
import { cited, citeOf, type FoundCite } from './found-cite';
import { locatorAt } from './locators';
import { nameApart } from './name-apart';
import { type NamePlace, placeOf } from './name-place';
import { type Resolution, resolve } from './resolve';
import { type Token, tokensOf } from './tokens';
import { unlisted } from './unlisted';
import { type YearMark, yearMarks } from './year-marks';

/** What the finder remembers of the cite before. */
interface Before {
  /** Where what belongs to it ends. */
  readonly end: number;
  readonly bracket: Bracket | undefined;
  readonly tokens: readonly Token[];
  readonly setting: Setting;
  readonly cite: FoundCite | undefined;
  readonly mark: YearMark;
}

/** Finds the author-date cites of a text and, for each, the entries that it may mean. Linear. */
export function findAuthorDate(text: string, index: EntryIndex): readonly FoundCite[] {
  const marks = yearMarks(text);
  const brackets = bracketsAround(
    text,
    marks.map(({ start }) => start),
  );
  const found: FoundCite[] = [];
  let before: Before | undefined;
  marks.forEach((mark, i) => {
    if (before && mark.start < before.end) return;
    const bracket = brackets[i];
    if (before?.cite && mark.thisVolume && isRightBehind(text, before, mark)) {
      found[found.length - 1] = { ...before.cite, thisVolume: true };
      return;
    }
    const next = isContinued(text, before, mark, bracket)
      ? again(text, index, before as Before, mark)
      : anew(text, index, before, mark, bracket);
    if (next.cite && next.cite !== before?.cite) found.push(next.cite);
    if (next.cite || !before || before.bracket !== bracket) before = next;
  });
  return found;
}

/** "Stefaniak 2017 [this volume]" */
function isRightBehind(text: string, before: Before, mark: YearMark): boolean {
  return /^[\s,]*[[(]?$/.test(text.slice(before.mark.end, mark.start));
}

function isContinued(
  text: string,
  before: Before | undefined,
  mark: YearMark,
  bracket: Bracket | undefined,
): boolean {
  if (!before?.cite || mark.thisVolume) return false;
  if (before.bracket !== bracket && bracket?.outer !== before.bracket) return false;
  if (mark.start - before.end > 12) return false;
  return /^[\s,;/&[(]*(?:and|e|y|et|und|or|ou)?[\s[]*$/.test(text.slice(before.end, mark.start));
}

/** One more year of the same names. */
function again(text: string, index: EntryIndex, before: Before, mark: YearMark): Before {
  const resolution = resolve(index, before.tokens, mark, before.setting);
  const { length, locator } = locatorAt(text.slice(mark.end, mark.end + 60));
  const end = mark.end + length;
  const first = before.cite as FoundCite;
  // A number behind a year may be a page: it is a year only if the list knows it, or the first is unknown too.
  const isYear =
    resolution?.entry !== undefined || resolution?.match === 'ambiguous' || mark.suffix !== '';
  const setting = before.setting;
  // Both years of one entry are one cite of it.
  const isSame = resolution?.entry !== undefined && first.entries.includes(resolution.entry);
  if (isSame || (!isYear && setting === 'bare')) return { ...before, mark, end };
  const cite = citeOf(mark.start, mark.end, first.mode, resolution, first.group, locator);
  return { ...before, mark, end, cite };
}

function anew(
  text: string,
  index: EntryIndex,
  before: Before | undefined,
  mark: YearMark,
  bracket: Bracket | undefined,
): Before {
  const place = placeOf(text, before?.end ?? 0, mark, bracket);
  const left = text.slice(place.from, place.to);
  const tokens = tokensOf(left);
  const { length, locator } = locatorAt(text.slice(mark.end, mark.end + 80));
  const end = mark.end + length;
  const next: Before = { end, bracket, tokens, setting: place.setting, cite: undefined, mark };
  const resolution = mark.thisVolume ? undefined : resolve(index, tokens, mark, place.setting);
  const linked = resolution?.entry !== undefined || resolution?.match === 'ambiguous';
  const isOff = resolution?.match === 'other-year' || resolution?.match === 'year-off';
  const apart =
    linked || mark.thisVolume ? undefined : nameApart(text, index, place, { mark, end, locator });
  if (apart) return { ...next, ...apart };
  if (place.setting === 'bare' && (!linked || isOff))
    return bareUnlisted(text, place, tokens, mark, next, resolution);
  const from = linked ? resolution.from : unlisted(text, place, tokens, mark, resolution);
  if (from === undefined) return next;
  const start = place.from + (tokens[from]?.start ?? 0);
  if (isEntry(text, start, mark, place)) return next;
  const made = cited(text, place, mark, end, start, resolution, locator);
  const entry = made.cite.entries[0];
  const more =
    entry === undefined || place.setting === 'bracket'
      ? 0
      : authorBehind(index, entry, text.slice(made.cite.end, made.cite.end + 60));
  return { ...next, end: end + more, cite: { ...made.cite, end: made.cite.end + more } };
}

/** An entry of another list in the text: a line that begins with names, a year and a stop. */
function isEntry(text: string, start: number, mark: YearMark, { setting }: NamePlace): boolean {
  if (setting === 'bracket' || (start > 0 && text[start - 1] !== '\n')) return false;
  const isStopped = /^[)\]]?[.:,]\s/.test(text.slice(mark.end, mark.end + 3));
  return (
    isStopped &&
    /,\s*\p{Lu}[.\s]|,\s*\p{Lu}\p{L}+[.,]\s|\p{Lu}\p{L}+ \p{Lu}{1,3}[,.\s]/u.test(
      text.slice(start, mark.start),
    )
  );
}

/** Without a bracket, only "et al." makes a cite of what the list does not have. */
function bareUnlisted(
  text: string,
  place: NamePlace,
  tokens: readonly Token[],
  mark: YearMark,
  next: Before,
  resolution: Resolution | undefined,
): Before {
  if (tokens.at(-1)?.kind !== 'others' && tokens.at(-2)?.kind !== 'others') return next;
  const from = unlisted(text, place, tokens, mark, resolution);
  if (from === undefined) return next;
  const start = place.from + (tokens[from]?.start ?? 0);
  return { ...next, ...cited(text, place, mark, next.end, start, resolution, undefined) };
}
