import { fold } from '../../model/fold';

/** A title as two catalogues may write it differently and still mean one. */
export interface TitleForm {
  /** All of it: words and numbers only, without an article at its beginning. */
  readonly whole: string;
  /** What stands before a colon or a dash between spaces; the whole where there is none. */
  readonly main: string;
  /** The part that it says it is: "2" of "Part II". */
  readonly part: string;
  /** What it is to another work of nearly that title: "erratum", "reply"; '' for the work itself. */
  readonly notice: string;
}

const longest = 1_000;
const markup = /<\/?[a-z][^<>]{0,80}>|[{}]/gi;
const plain = /^[a-z\d]+(?: [a-z\d]+)*$/;
const notWords = /[^\p{L}\p{N}]+/gu;
const articles =
  /^(?:the|an?|der|die|das|des|ein|eine|les?|la|las|los|el|une?|gli|il|lo|het|een|o|os|as) (?=\S)/;
const subtitle = /(?:: | : | - )/;
const notices =
  /^(?:errat(?:um|a)|corrigend(?:um|a)|corrections?|addend(?:um|a)|retraction|withdrawal|withdrawn|reply|response|comment|authors? reply|(?:book )?review)(?= |$)/;
const parts =
  /\b(?:parts?|volumes?|vols?|tomes?|tomo|teil|band|bd|numbers?|nos?|chapters?|series|section|phase|study) (\d{1,4}|[ivx]{1,5}|[a-c]|one|two|three|four|five|six)\b/;
const numerals: ReadonlyMap<string, string> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six'].flatMap((word, i): [string, string][] => [
    [word, String(i + 1)],
    [['i', 'ii', 'iii', 'iv', 'v', 'vi'][i] ?? '', String(i + 1)],
    [['a', 'b', 'c'][i] ?? '', String(i + 1)],
  ]),
);

export function titleForm(title: string): TitleForm {
  const text = fold(title.slice(0, longest).replace(markup, '').replaceAll('&', ' and '));
  const whole = wordsOf(text);
  const main = wordsOf(text.split(subtitle, 1)[0] ?? '') || whole;
  const part = parts.exec(whole)?.[1] ?? '';
  return {
    whole,
    main,
    part: numerals.get(part) ?? part,
    notice: notices.exec(whole)?.[0] ?? '',
  };
}

/** Words and numbers, one space between them. */
export function wordsOf(folded: string): string {
  const words = plain.test(folded) ? folded : folded.replace(notWords, ' ').trim();
  return words.replace(articles, '');
}

/** Whether a title says enough to know a work by: not "Editorial", "Introduction", "Book reviews". */
export function saysEnough(title: string): boolean {
  return (
    title.length >= 20 ||
    title.split(' ').length > 2 ||
    /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hangul}]{6}/u.test(title)
  );
}

/** The numbers in a title, arabic and roman. */
export function numeralsIn(whole: string): string {
  return (whole.match(/\b(?:\d+|[ivxlc]+)\b/g) ?? []).join(' ');
}

/** Whether two titles may be one title, cut, translated in part or mistyped: most words of the shorter are in the longer. */
export function likeTitle(a: string, b: string): boolean {
  const [few, many] = [new Set(a.split(' ')), new Set(b.split(' '))].sort(
    (x, y) => x.size - y.size,
  );
  if (few === undefined || many === undefined) return false;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared >= 0.6 * few.size;
}
