import { functionWords, joiners } from '../article/name-words';
import type { Setting } from './candidates';
import { leadIn, noAuthor, sayingVerb, sentenceStart, smallLeadIn } from './cue-words';
import { locatorAt } from './locators';
import type { Resolution } from './resolve';
import type { Token } from './tokens';
import type { YearMark } from './year-marks';

interface Surroundings {
  readonly setting: Setting;
  readonly from: number;
  readonly bracket: { readonly open: number; readonly close: number } | undefined;
}

/**
 * Where the names of a cite begin that the list does not have; undefined where it is probably none:
 * years of films, laws and lives look alike.
 */
export function unlisted(
  text: string,
  place: Surroundings,
  tokens: readonly Token[],
  mark: YearMark,
  resolution: Resolution | undefined,
): number | undefined {
  const from = nameRun(tokens) ?? shortNameAt(tokens);
  if (from === undefined) return undefined;
  const run = tokens.slice(from);
  const names = isShortName(run) ? 1 : run.filter(({ kind }) => kind === 'name').length;
  if (names === 0 || names > 14) return undefined;
  if (mark.thisVolume) return place.setting === 'bare' ? undefined : from;
  if (resolution && resolution.likely.length > 0) return Math.max(from, resolution.from);
  const several = run.some(({ kind }) => kind === 'others' || kind === 'joiner');
  const words = run.map(({ text: word }) => word).join(' ');
  if (noAuthor.test(words)) return undefined;
  if (run.some(({ kind }) => kind === 'others')) return from;
  if (run.some(({ kind, text: sign }) => kind === 'number' || sign === '.')) return undefined;
  if (place.setting === 'bracket')
    return isAlone(tokens, from) && (several || names <= 4) ? from : undefined;
  const isPlaced = locatorAt(text.slice(mark.end, mark.end + 60)).locator !== undefined;
  if (names <= 6 && (isPossessive(run) || isPlaced)) return from;
  const behind = place.bracket ? text.slice(place.bracket.close + 1, place.bracket.close + 40) : '';
  const start = place.from + (run[0]?.start ?? 0);
  const ahead = text.slice(Math.max(0, start - 30), start);
  const isLed = leadIn.test(ahead) || (isShortName(run) && smallLeadIn.test(ahead));
  return names <= 6 && (sayingVerb.test(behind) || isLed) ? from : undefined;
}

/** "Sanchez and Slack's (2018)" */
function isPossessive(run: readonly Token[]): boolean {
  return run.at(-1)?.possessive ?? false;
}

/** "UNODC": one word with three capitals or more, or two and small letters. */
function isShortName([name, ...more]: readonly Token[]): boolean {
  return more.length === 0 && /^(?:\p{Lu}[\p{Ll}.&-]?){3,8}$/u.test(name?.text ?? '');
}

/** "WSO" right before the date, which might be initials but for what stands before it. */
function shortNameAt(tokens: readonly Token[]): number | undefined {
  const at = tokens.length - 1;
  const before = tokens[at - 1]?.kind;
  const isAlone = before === undefined || before === 'word' || before === 'sign';
  return isAlone && isShortName(tokens.slice(at)) ? at : undefined;
}

/** Nothing but a prefix in small letters before the names. */
function isAlone(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(0, from).every(({ kind }) => kind !== 'name' && kind !== 'number');
}

/** "According to", "In", "See": capitals at the start of a sentence, and what follows them before the first name. */
function isLeading(tokens: readonly Token[], at: number): boolean {
  const { kind, text } = tokens[at] as Token;
  if (kind === 'word' || kind === 'comma' || kind === 'joiner' || kind === 'semicolon') return true;
  return sentenceStart.test(text) && at < tokens.length - 1;
}

/** The names right before the date: the longest run of names and what joins them. */
function nameRun(tokens: readonly Token[]): number | undefined {
  let from = tokens.length;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { kind, text } = tokens[i] as Token;
    const isSmall =
      kind === 'word' &&
      functionWords.has(text) &&
      !joiners.has(text) &&
      tokens[i - 1]?.kind === 'name';
    const goesOn =
      kind === 'name' ||
      kind === 'initials' ||
      kind === 'particle' ||
      kind === 'others' ||
      isSmall ||
      kind === 'comma' ||
      kind === 'semicolon' ||
      kind === 'joiner' ||
      kind === 'open' ||
      kind === 'close';
    if (!goesOn) break;
    if (kind === 'name' || (kind === 'initials' && from < tokens.length)) from = i;
    if (kind === 'particle' && from === i + 1) from = i;
  }
  while (from < tokens.length && isLeading(tokens, from)) from++;
  return from < tokens.length ? from : undefined;
}
