import type { CslDate } from './csl';

/** "2016", "2016-05-03", "2010/2012", or the date's own words. */
export function dateText(date: CslDate | undefined): string {
  const ends = date?.['date-parts'] ?? [];
  if (ends.length === 0) return date?.literal ?? '';
  return ends
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))
    .join('/');
}

/** What is no date stands as its own words. */
export function dateOf(text: string): CslDate {
  const ends = text
    .split('/')
    .map((end) => /^(-?\d{1,4})(?:-(\d\d?))?(?:-(\d\d?))?$/.exec(end.trim()));
  if (ends.length > 2 || ends.includes(null)) return { literal: text };
  const parts = ends.map((end) => (end?.slice(1) ?? []).filter(Boolean).map(Number));
  return { 'date-parts': parts };
}

/** Words that stand for a date. */
const dateWords =
  /^(?:n\.?\s?d|o\.?\s?j|s\.?\s?[df]|undated|no date|forthcoming|in press|in prep(?:aration)?|to appear|submitted|under review|accepted|im druck|im erscheinen|i\.\s?e|en prensa|no prelo|sous presse|à paraître)\b.{0,40}$/i;

/** Whether a text is a date, or words that stand for one; an empty text says that there is none. */
export function isDateText(text: string): boolean {
  const date = text.trim();
  if (date === '' || dateWords.test(date)) return true;
  const parts = dateOf(date)['date-parts'];
  return parts
    ? parts.every(([, month = 1, day = 1]) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
    : /(?<!\d)\d{4}(?!\d)/.test(date);
}
