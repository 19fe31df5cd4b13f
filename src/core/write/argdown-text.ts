/** What begins something in Argdown 1.7: brackets, relations, mentions, tags, data, ranges, comments, front matter. */
const signs = /[\\@#*_[\]<>/{}=]|[.:](?=\S)/g;

/** Text on one line, in which nothing is syntax. */
export function argdownText(text: string): string {
  return onOneLine(text).replace(signs, '\\$&');
}

/**
 * Gives titles of statements and arguments, unlike each other. A title knows no escapes: brackets in it
 * become round ones, and it begins with a letter or digit.
 */
export function argdownTitles(): (wanted: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (wanted) => {
    const plain = onOneLine(wanted)
      .replace(/[[<{]/g, '(')
      .replace(/[\]>}]/g, ')')
      .replace(/^[^\p{L}\p{N}]+/u, '');
    const base = plain === '' ? 'Untitled' : plain;
    let n = next.get(base) ?? 1;
    const title = () => (n === 1 ? base : `${base} (${n})`);
    while (taken.has(title())) n++;
    next.set(base, n + 1);
    taken.add(title());
    return title();
  };
}

/**
 * YAML between lines of equals signs: JSON strings are YAML, and end neither a line nor the whole. Argdown's
 * own HTML takes a title for HTML, so its angle brackets become the signs that look like them.
 */
export function frontMatter(title: string, subTitle: string | undefined): string {
  const lines = [`title: ${quoted(title)}`, ...(subTitle ? [`subTitle: ${quoted(subTitle)}`] : [])];
  return `===\n${lines.join('\n')}\n===\n`;
}

function quoted(text: string): string {
  const harmless = onOneLine(text).replaceAll('<', '‹').replaceAll('>', '›');
  return JSON.stringify(harmless).replaceAll('=', '\\u003d');
}

function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\s]+/gu, ' ').trim();
}
