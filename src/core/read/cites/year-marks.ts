import { type Undated, undatedKind } from '../article/entry-years';

/** A place where a work may be cited by its date, in a flow of text. */
export interface YearMark {
  readonly start: number;
  readonly end: number;
  /** More than one where the years of two editions are given: "1929/1986", "1986 [1929]". None where undated. */
  readonly years: readonly number[];
  readonly suffix: string;
  readonly undated?: Undated;
  readonly thisVolume?: true;
}

const yearPattern = '(?:1[4-9]|20)\\d\\d';
const dated = new RegExp(
  `(?<![\\p{L}\\d/–-]|\\d[.,])(?:\\[(${yearPattern})\\]\\s?)?(${yearPattern})([a-z]?)((?:\\s?[,;/&–-]\\s?[a-h](?![\\p{L}\\d]))*)(?:\\s?/\\s?(${yearPattern})|\\s?\\[(${yearPattern})\\]|\\s?\\((${yearPattern})\\))?(?![\\d]|[–-]\\d|\\s?[–—-]\\s?(?:present|today|hoje|heute|\\))|(?!apud|this vol)\\p{L})`,
  'gu',
);
const undated =
  /(?<![\p{L}\d])(?:n\.\s?d\.|s\.\s?d\.|s\.\s?f\.|s\/d|o\.\s?J\.|[Uu]ndated|[Ii]n [Pp]ress|[Ff]orthcoming|[Tt]o appear|[Ii]n preparation|[Ii]n prep\.|[Ss]ubmitted|[Nn]o prelo|[Ee]n prensa|[Ii]m Druck|[Ii]m Erscheinen|[Ss]ous presse|[àÀ] paraître)(?!\p{L})/gu;
const volume =
  /(?<![\p{L}\d])(?:(?:in )?this (?:volume|issue|book|collection)|(?:en )?este (?:volumen|libro|número)|(?:n?este|neste) (?:volume|número|livro)|(?:in )?diesem Band|(?:dans )?ce (?:volume|numéro))(?!\p{L})/giu;

/** All marks in their order; addresses are passed over. */
export function yearMarks(text: string): readonly YearMark[] {
  const seen = text.replace(/(?:https?:\/\/|www\.|\bdoi:\s?|\b10\.\d{4,9}\/)\S*/giu, (found) =>
    ' '.repeat(found.length),
  );
  const marks: YearMark[] = [];
  for (const found of seen.matchAll(dated)) marks.push(...datedMarks(found));
  for (const found of seen.matchAll(undated)) {
    const end = found.index + found[0].length;
    marks.push({ start: found.index, end, years: [], suffix: '', undated: undatedKind(found[0]) });
  }
  for (const found of seen.matchAll(volume)) {
    const end = found.index + found[0].length;
    marks.push({ start: found.index, end, years: [], suffix: '', thisVolume: true });
  }
  return marks.sort((a, b) => a.start - b.start);
}

function datedMarks(found: RegExpExecArray): readonly YearMark[] {
  const [whole, first, year = '', suffix = '', letters = '', ...others] = found;
  const years = [year, first, ...others].flatMap((one) => (one === undefined ? [] : [Number(one)]));
  const start = found.index;
  const yearEnd =
    start + (first === undefined ? 0 : whole.indexOf(year, 6)) + year.length + suffix.length;
  // Without a letter at the year, what follows is a list of something else.
  if (suffix === '' || letters === '')
    return [{ start, end: letters === '' ? start + whole.length : yearEnd, years, suffix }];
  const marks: YearMark[] = [{ start, end: yearEnd, years: [Number(year)], suffix }];
  const range = /^\s?[–-]\s?([a-h])$/.exec(letters);
  if (range?.[1]) {
    const at = yearEnd + letters.length - 1;
    for (let code = suffix.charCodeAt(0) + 1; code <= range[1].charCodeAt(0); code++)
      marks.push(letterMark(Number(year), String.fromCharCode(code), at));
    return marks;
  }
  for (const letter of letters.matchAll(/[a-h]/g))
    marks.push(letterMark(Number(year), letter[0], yearEnd + letter.index));
  return marks;
}

/** A letter by itself: the "b" of "2007a,b". */
function letterMark(year: number, suffix: string, at: number): YearMark {
  return { start: at, end: at + 1, years: [year], suffix };
}
