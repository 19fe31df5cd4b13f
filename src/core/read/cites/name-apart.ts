import type { Locator } from '../../model/locator';
import type { EntryIndex } from './entry-index';
import { resolveAhead, resolveBehind, resolveFar, resolveOwnText } from './far-names';
import { cited, type FoundCite } from './found-cite';
import { type NamePlace, reach } from './name-place';
import type { YearMark } from './year-marks';

/** How far behind a date its author is looked for. */
const behind = 60;

/** What a date and the place behind it are. */
interface Dated {
  readonly mark: YearMark;
  /** Where the place in the work ends. */
  readonly end: number;
  readonly locator: Locator | undefined;
}

/** The cite of a name that does not stand right before its date: far before it, or behind it. */
export function nameApart(
  text: string,
  index: EntryIndex,
  place: NamePlace,
  { mark, end, locator }: Dated,
): { readonly cite: FoundCite; readonly end?: number } | undefined {
  const after = text.slice(mark.end, mark.end + behind);
  if (place.setting === 'bare') {
    const isLed = /\b(?:[IiEe]n|[Ee]m)\s$/.test(text.slice(Math.max(0, place.to - 4), place.to));
    const ahead = isLed ? resolveAhead(index, after, mark) : undefined;
    const found = ahead ?? resolveOwnText(index, paragraphBefore(text, place.to), after, mark);
    return found && cited(text, place, mark, end, undefined, found, undefined);
  }
  if (place.setting !== 'before') return undefined;
  const author = resolveBehind(index, text.slice(end, end + behind), mark);
  if (author) {
    const { cite } = cited(text, place, mark, end, undefined, author.resolution, locator);
    const reached = end + author.length;
    return { cite: { ...cite, end: reached }, end: reached };
  }
  const isPlaced = locator !== undefined;
  const far = resolveFar(index, paragraphBefore(text, place.to), mark, isPlaced);
  return far && cited(text, place, mark, end, undefined, far, locator);
}

/** The end of the paragraph up to an offset. */
function paragraphBefore(text: string, to: number): string {
  const part = text.slice(Math.max(0, to - reach.far), to);
  return part.slice(part.lastIndexOf('\n') + 1);
}
