/** About 3,000 characters to a page: so many paragraphs, of so many cites in all. */
const paragraphs = 4;
const filler =
  'The boats were built on the shore and went out with the tide, as they had done for as long as anyone in the harbour could remember, and came back before the fog. ';

/** An article without sense, its list behind it: three entries and twelve cites to a page. */
export function madeUpArticle(pages: number): { readonly text: string; readonly cites: number } {
  const entries = 3 * pages;
  const body = Array.from({ length: pages * paragraphs }, (_, i) => {
    const [a, b, c] = [i, i * 7 + 1, i * 13 + 2].map((n) => n % entries) as [
      number,
      number,
      number,
    ];
    return `${filler}${filler}${namesOf(a)} (${yearOf(a)}) holds otherwise. ${filler}It has been doubted (see ${namesOf(b)} ${yearOf(b)}, 14; ${namesOf(c)} ${yearOf(c)}). ${filler}`;
  });
  const list = Array.from({ length: entries }, (_, n) =>
    n % 3 === 2
      ? `${nameOf(n)}, Ada, and Bo ${nameOf(n + 1)}. ${yearOf(n)}. The boats of harbour ${n}. Turin: Arco.`
      : `${nameOf(n)}, Ada. ${yearOf(n)}. The boats of harbour ${n}. Turin: Arco.`,
  );
  const text = `A title\n\n${body.join('\n\n')}\n\nReferences\n\n${list.join('\n\n')}\n`;
  return { text, cites: 3 * body.length };
}

/** Every third has a second author. */
function namesOf(n: number): string {
  return n % 3 === 2 ? `${nameOf(n)} and ${nameOf(n + 1)}` : nameOf(n);
}

const syllables = ['ba', 'do', 'fe', 'gi', 'ku', 'la', 'mo', 'ne', 'pi', 'ru'];

/** "Badofe": the digits of a number in syllables, so that no two names are alike. */
function nameOf(n: number): string {
  const digits = String(1000 + n);
  const word = [...digits].map((digit) => syllables[Number(digit)]).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function yearOf(n: number): number {
  return 1950 + (n % 70);
}
