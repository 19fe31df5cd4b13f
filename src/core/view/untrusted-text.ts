/** Letters that run from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin. */
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Characters that do something rather than show something: controls, line and paragraph ends,
 * marks that turn the direction of text, invisible operators, tags, lone surrogates, joiners
 * beside plain letters. Joiners between other characters make emoji and Persian and stay.
 */
const unseen =
  /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?<!\P{ASCII})[\u200c\u200d]|[\u200c\u200d](?!\P{ASCII})/gu;

/**
 * Text of unknown origin as it may stand in a sentence: at most `limit` user-perceived
 * characters, an ellipsis for the rest; what cannot be seen written as <U+202E>; text that runs
 * from right to left isolated, so that the sentence around it keeps its order. Linear.
 */
export function untrusted(text: string, limit = 60): string {
  // Some graphemes have no end: one may be a letter and a megabyte of accents.
  const head = wholeCharacters(text, limit * 16);
  const graphemes: string[] = [];
  for (const { segment } of new Intl.Segmenter('en').segment(head)) {
    if (graphemes.length === limit) break;
    graphemes.push(wholeCharacters(segment, 32));
  }
  const cut = graphemes.join('');
  const seen = cut.replace(unseen, (character) => codePoint(character));
  const whole = cut.length < text.length ? `${seen}…` : seen;
  return rightToLeft.test(whole) ? `\u2068${whole}\u2069` : whole;
}

/** At most so many code units, and never half a surrogate pair at the end. */
function wholeCharacters(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? limit - 1 : limit);
}

function codePoint(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `<U+${code.padStart(4, '0')}>`;
}
