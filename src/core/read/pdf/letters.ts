/** Accents that stand alone, as old fonts print them beside their letter, and as Unicode combines them. */
const accents: ReadonlyMap<string, string> = new Map([
  ['\u00b4', '\u0301'],
  ['`', '\u0300'],
  ['\u02cb', '\u0300'],
  ['\u00a8', '\u0308'],
  ['\u02c6', '\u0302'],
  ['\u02dc', '\u0303'],
  ['\u00b8', '\u0327'],
  ['\u02c7', '\u030c'],
  ['\u02d8', '\u0306'],
  ['\u02da', '\u030a'],
  ['\u02dd', '\u030b'],
  ['\u00af', '\u0304'],
  ['\u02d9', '\u0307'],
  ['\u02db', '\u0328'],
]);
/** An acute behind a letter and before a last "s" is an apostrophe; a cedilla stands under few letters. */
const before =
  /(?!(?<=[a-z])\u00b4s(?![A-Za-z]))([\u00b4`\u02cb\u00a8\u02c6\u02dc\u02c7\u02d8\u02da\u02dd\u00af\u02d9]) ?([A-Za-z\u0131])|(\u00b8) ?([cCsStT])/g;
const below = /([A-Za-z]) ?([\u00b8\u02db])/g;

/** Joins accents to the letters that they stand over or under: "M\u00a8uller", "Petrovi\u00b4c", "Gar\u00b8con". */
export function withAccents(text: string): string {
  return text
    .replace(before, (all, accent = '', letter = '', cedilla = '', under = '') => {
      return joined(`${letter}${under}`, `${accent}${cedilla}`) ?? all;
    })
    .replace(below, (all, letter: string, accent: string) => joined(letter, accent) ?? all);
}

const lastAccent = /[\u00b4`\u02cb\u00a8\u02c6\u02dc\u02c7\u02d8\u02da\u02dd\u00af\u02d9\u00b8]$/;

/** Whether a text ends with an accent for the letter with which the next one begins. */
export function endsWithAccent(text: string, next: string): boolean {
  return lastAccent.test(text) && /^[A-Za-z\u0131]/.test(next);
}

function joined(letter: string, accent: string): string | undefined {
  const whole = `${letter === '\u0131' ? 'i' : letter}${accents.get(accent)}`.normalize('NFC');
  return whole.length === 1 ? whole : undefined;
}

const raisedDigits = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';

/** Digits as raised ones, so that a mark of a note does not become part of the word before it. */
export function raised(text: string): string {
  if (!/^[\d\s,;–-]+$/.test(text)) return text;
  return text.replace(/\d/g, (digit) => raisedDigits.charAt(Number(digit)));
}

/** Letters that a file has no names for: private ones, controls, U+FFFD. */
export function unnamedLetters(text: string): number {
  return text.match(/[\ufffd\p{Co}]|(?!\s)\p{Cc}/gu)?.length ?? 0;
}
