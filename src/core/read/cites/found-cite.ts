import type { CiteMode } from '../../model/article';
import type { Locator } from '../../model/locator';
import type { Bracket } from './brackets';
import { secondHandCue } from './cue-words';
import type { NamePlace } from './name-place';
import type { Resolution } from './resolve';
import type { YearMark } from './year-marks';

/** A cite in a flow of text; offsets are the flow's. */
export interface FoundCite {
  readonly start: number;
  readonly end: number;
  readonly mode: CiteMode;
  readonly match: Resolution['match'];
  /** Indices into the entries of the list. */
  readonly entries: readonly number[];
  readonly likely: readonly number[];
  /** Numbers in it that no entry has. */
  readonly missing?: readonly number[];
  /** The bracket that it is printed in, with the name before it where that stands outside. */
  readonly group: { readonly start: number; readonly end: number };
  readonly locator?: Locator;
  readonly prefix?: string;
  readonly thisVolume?: true;
  readonly secondHand?: true;
}

/** The cite of a mark whose names begin at `nameStart`, or stand apart from it. */
export function cited(
  text: string,
  place: NamePlace,
  mark: YearMark,
  locatorEnd: number,
  nameStart: number | undefined,
  resolution: Resolution | undefined,
  locator: Locator | undefined,
): { readonly cite: FoundCite } {
  const { bracket, setting } = place;
  const narrative = setting !== 'bracket';
  const isOwn = bracket !== undefined && nameStart !== undefined && nameStart < bracket.open;
  const closes = isOwn && /^[\s)]*$/.test(text.slice(locatorEnd, bracket.close));
  const start = nameStart ?? mark.start;
  const end = closes ? bracket.close + 1 : mark.end;
  const outermost = bracket ? outermostOf(bracket) : undefined;
  const group = {
    start: Math.min(start, outermost?.open ?? start),
    end: Math.max(end, outermost ? outermost.close + 1 : end),
  };
  const cite = citeOf(
    start,
    end,
    narrative ? 'narrative' : 'parenthetical',
    resolution,
    group,
    locator,
  );
  const prefix = narrative
    ? ''
    : text
        .slice(place.from, start)
        .replace(/^[^;]*;|^[\s,:.–—]+|[\s(]+$/g, '')
        .trim();
  const behind = text.slice(mark.end, mark.end + 60);
  return {
    cite: {
      ...cite,
      ...(prefix !== '' && prefix.length <= 100 && { prefix }),
      ...(mark.thisVolume && { thisVolume: true as const }),
      ...(secondHandCue.test(behind) && { secondHand: true as const }),
    },
  };
}

export function citeOf(
  start: number,
  end: number,
  mode: CiteMode,
  resolution: Resolution | undefined,
  group: FoundCite['group'],
  locator: Locator | undefined,
): FoundCite {
  const entry = resolution?.entry;
  return {
    start,
    end,
    mode,
    match: resolution?.match ?? 'none',
    entries: entry === undefined ? [] : [entry],
    likely: resolution?.likely ?? [],
    group,
    ...(locator && { locator }),
  };
}

function outermostOf(bracket: Bracket): Bracket {
  return bracket.outer ? outermostOf(bracket.outer) : bracket;
}
