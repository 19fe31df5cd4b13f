/** Small grammar that every sentence of the page and the terminal shares. */

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], joiner = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1)}`;
}

const mostNamed = 8;

/** "a, b and c", of many the first eight and "12 others". */
export function shortened(items: readonly string[]): string {
  const rest = items.length - mostNamed;
  return rest > 0
    ? `${items.slice(0, mostNamed).join(', ')} and ${counted(rest, 'other')}`
    : listed(items);
}

/** "1 work", "1,204 works". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${withThousands(n)} ${n === 1 ? one : many}`;
}

/** 1204 as "1,204": the same on every machine, whatever its language. */
export function withThousands(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** "2016"; years before our era "351 BC". */
export function yearWords(year: number): string {
  return year < 0 ? `${-year} BC` : String(year);
}

/** "2009–2018"; a dash between years of two eras would be read as a minus. */
export function yearRange(first: number, last: number): string {
  if (first === last) return yearWords(first);
  return first < 0 ? `${yearWords(first)} to ${yearWords(last)}` : `${first}–${last}`;
}

/** "14 of 48 works". */
export function countedOf(n: number, all: number, many: string): string {
  return `${withThousands(n)} of ${withThousands(all)} ${many}`;
}
