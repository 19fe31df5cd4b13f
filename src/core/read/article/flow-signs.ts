const blank = 0x20;

/** Spaces of all kinds; what is not seen (soft hyphens, joiners, Markdown's asterisks and backslashes); "<" and "]". */
export function isSpecial(code: number): boolean {
  if (code < 0x7f)
    return code <= blank || code === 0x2a || code === 0x3c || code === 0x5c || code === 0x5d;
  return (
    code === 0xad ||
    code === 0x2060 ||
    code === 0xfeff ||
    (code >= 0x200b && code <= 0x200f) ||
    isSpace(code)
  );
}

/** Blanks, tabs and line ends, narrow and wide. */
export function isSpace(code: number): boolean {
  if (code < 0xa0) return code <= blank;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}
