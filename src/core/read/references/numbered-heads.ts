/** A line that may be a running head with its page: "246   Roe and Tamm", "Journal of Lists 12(3)   245". */
interface Head {
  readonly at: number;
  readonly page: number;
  readonly words: string;
  readonly side: 'left' | 'right';
  /** Whether the page stands apart from the words, as in print. */
  readonly wide: boolean;
}

/** Running heads are short. */
const longest = 100;
/** So many of the heads before may belong to another run of pages. */
const before = 3;

/**
 * Lines with a page number at one edge that go with another such line: the same words and a page that
 * goes up, or words on the other side of the next page, as where authors and journal take turns.
 */
export function numberedHeads(lines: readonly { readonly text: string }[]): ReadonlySet<number> {
  const heads = lines.flatMap(({ text }, at) => headOf(text, at));
  const found = new Set<number>();
  for (const [n, head] of heads.entries())
    for (const other of heads.slice(Math.max(0, n - before), n)) {
      if (!goTogether(other, head)) continue;
      found.add(other.at);
      found.add(head.at);
    }
  return found;
}

function headOf(text: string, at: number): readonly Head[] {
  if (text.length > longest) return [];
  const left = /^(\d{1,4})(\s+)(\p{Lu}.*)$/u.exec(text);
  if (left) {
    const [, page, gap = '', words = ''] = left;
    return [{ at, page: Number(page), words, side: 'left', wide: isWide(gap) }];
  }
  const right = /(\s{1,50})(\d{1,4})$/.exec(text);
  const words = text.slice(0, right?.index).trimEnd();
  if (!right || !/^[\p{Lu}\p{Ll}].*\p{L}{3}/u.test(words) || /[,;:(–-]$|\bpp?\.$/.test(words))
    return [];
  return [{ at, page: Number(right[2]), words, side: 'right', wide: isWide(right[1] ?? '') }];
}

const isWide = (gap: string) => gap.length > 1 || gap === '\t';

function goTogether(first: Head, second: Head): boolean {
  const step = second.page - first.page;
  const isNext = step === 1 || step === 2;
  const wide = first.wide && second.wide;
  if (first.words === second.words) return wide ? step > 0 : isNext && first.side === second.side;
  return wide && isNext && first.side !== second.side;
}
