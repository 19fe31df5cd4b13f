import type { Span } from '../model/source';

/** The stretch in pieces; of spans that overlap others of their kind the first counts. */
export function cut<P extends Span, C extends Span>(
  { start, end }: Span,
  passages: readonly P[],
  cites: readonly C[],
  marked: readonly Span[],
) {
  const isInCite = insideOf(cites);
  const marks = marked
    .flatMap((span) => [span.start, span.end])
    .sort((a, b) => a - b)
    .filter((at) => !isInCite(at));
  const inside = [...passages, ...cites].flatMap((span) => [span.start, span.end]);
  const cuts = [...new Set([start, ...inside, ...marks, end])]
    .filter((at) => at >= start && at <= end)
    .sort((a, b) => a - b);
  const passageAt = holderOf(passages);
  const citeAt = holderOf(cites);
  return cuts.slice(0, -1).map((from, i) => ({
    start: from,
    end: cuts[i + 1] ?? end,
    passage: passageAt(from),
    cite: citeAt(from),
  }));
}

/** The first of sorted spans that holds an offset; asked in ascending order. */
function holderOf<T extends Span>(spans: readonly T[]): (at: number) => T | undefined {
  let next = 0;
  return (at) => {
    while ((spans[next]?.end ?? at + 1) <= at) next++;
    const span = spans[next];
    return span && span.start <= at ? span : undefined;
  };
}

/** Whether an offset lies within one of sorted spans, not at its edge; asked in ascending order. */
function insideOf(spans: readonly Span[]): (at: number) => boolean {
  const holder = holderOf(spans);
  return (at) => {
    const span = holder(at);
    return span !== undefined && span.start < at;
  };
}

/** All of sorted spans that hold an offset, which may hold each other; asked in ascending order. */
export function holdersOf<T extends Span>(spans: readonly T[]): (at: number) => readonly T[] {
  let next = 0;
  let open: readonly T[] = [];
  return (at) => {
    open = open.filter(({ end }) => end > at);
    for (let one = spans[next]; one && one.start <= at; one = spans[++next])
      if (one.end > at) open = [...open, one];
    return open;
  };
}
