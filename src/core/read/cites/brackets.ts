/** A closed pair of brackets, `[open, close]` its two signs. */
export interface Bracket {
  readonly open: number;
  readonly close: number;
  readonly sign: '(' | '[';
  readonly outer?: Bracket;
}

/** Longer ones are no brackets of cites, and are passed over. */
const longest = 3000;
/** Brackets that stand open at a time; more are no writing. */
const deepest = 20;
const closing: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** The innermost bracket round each offset; offsets ascending. A line end closes nothing and ends all. */
export function bracketsAround(
  text: string,
  offsets: readonly number[],
): readonly (Bracket | undefined)[] {
  const pairs = pairsIn(text);
  const open: Bracket[] = [];
  let next = 0;
  return offsets.map((offset) => {
    for (let pair = pairs[next]; pair && pair.open < offset; pair = pairs[++next]) open.push(pair);
    while ((open.at(-1)?.close ?? offset) < offset) open.pop();
    return open.findLast(({ close }) => close >= offset);
  });
}

/** Sorted by where they open. */
function pairsIn(text: string): readonly Bracket[] {
  const stack: { at: number; sign: string }[] = [];
  const closes = new Map<number, number>();
  for (const found of text.matchAll(/[()[\]\n]/g)) {
    const sign = found[0];
    if (sign === '\n') stack.length = 0;
    else if (closing[sign] === undefined) stack.push({ at: found.index, sign });
    else {
      while (stack.length > deepest) stack.shift();
      const at = stack.findLastIndex((one) => one.sign === closing[sign]);
      if (at < 0) continue;
      const opened = stack[at] as { at: number };
      if (found.index - opened.at <= longest) closes.set(opened.at, found.index);
      stack.length = at;
    }
  }
  return nested(
    [...closes].sort((a, b) => a[0] - b[0]),
    text,
  );
}

function nested(spans: readonly (readonly [number, number])[], text: string): readonly Bracket[] {
  const around: Bracket[] = [];
  return spans.map(([open, close]) => {
    while ((around.at(-1)?.close ?? open) < open) around.pop();
    const outer = around.at(-1);
    const bracket: Bracket = {
      open,
      close,
      sign: text[open] as '(' | '[',
      ...(outer && { outer }),
    };
    around.push(bracket);
    return bracket;
  });
}
