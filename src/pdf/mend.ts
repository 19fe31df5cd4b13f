/** A larger file is not mended: it would have to be held as text. */
const mostBytes = 64 * 2 ** 20;
/** The dictionary of a catalog or a page is not longer. */
const longest = 4000;

interface Found {
  readonly catalog: string | undefined;
  readonly pages: readonly string[];
  readonly highest: number;
}

/**
 * A file whose end is lost has lost the way to its pages too. Gives it a new end: to its catalog where that is
 * there, else to the pages that are. Undefined where there are none. Linear.
 */
export function mended(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length > mostBytes) return undefined;
  const { catalog, pages, highest } = objectsIn(new TextDecoder('latin1').decode(bytes));
  if (catalog === undefined && pages.length === 0) return undefined;
  const [root, tree] = [highest + 1, highest + 2];
  const own =
    `${root} 0 obj<</Type/Catalog/Pages ${tree} 0 R>>endobj\n` +
    `${tree} 0 obj<</Type/Pages/Kids[${pages.join(' ')}]/Count ${pages.length}>>endobj\n`;
  const end = catalog ?? `${root} 0 R`;
  const text = `\nendstream endobj\n${catalog ? '' : own}trailer<</Root ${end}>>\n%%EOF\n`;
  const whole = new Uint8Array(bytes.length + text.length);
  whole.set(bytes);
  whole.set(new TextEncoder().encode(text), bytes.length);
  return whole;
}

/** The catalog whose page tree is still there, and all pages, as references. */
function objectsIn(text: string): Found {
  let highest = 0;
  const trees = new Set<string>();
  const pages: string[] = [];
  const catalogs: (readonly [string, string])[] = [];
  for (const match of text.matchAll(/\b(\d{1,9}) (\d{1,5}) obj\b/g)) {
    const reference = `${match[1]} ${match[2]} R`;
    highest = Math.max(highest, Number(match[1]));
    const dictionary = dictionaryAt(text, match.index + match[0].length);
    if (/\/Type\s{0,9}\/Pages\b/.test(dictionary)) trees.add(reference);
    else if (/\/Type\s{0,9}\/Page\b/.test(dictionary)) pages.push(reference);
    else if (/\/Type\s{0,9}\/Catalog\b/.test(dictionary)) {
      const tree = /\/Pages\s{0,9}(\d{1,9}) (\d{1,5}) R\b/.exec(dictionary);
      if (tree) catalogs.push([reference, `${tree[1]} ${tree[2]} R`]);
    }
  }
  return { catalog: catalogs.findLast(([, tree]) => trees.has(tree))?.[0], pages, highest };
}

function dictionaryAt(text: string, at: number): string {
  const part = text.slice(at, at + longest);
  const end = part.search(/\b(?:endobj|stream)\b/);
  return end < 0 ? part : part.slice(0, end);
}
