import type { CslType } from '../../model/csl';
import type { Token } from './tokens';

/** Marks of type that stand in brackets behind a title, by GB/T 7714-2015, appendix B. */
const types: ReadonlyMap<string, CslType> = new Map([
  ['M', 'book'],
  ['C', 'paper-conference'],
  ['G', 'collection'],
  ['N', 'article-newspaper'],
  ['J', 'article-journal'],
  ['D', 'thesis'],
  ['R', 'report'],
  ['S', 'standard'],
  ['P', 'patent'],
  ['DB', 'dataset'],
  ['CP', 'software'],
  ['EB', 'webpage'],
  ['A', 'chapter'],
  ['CM', 'map'],
  ['DS', 'dataset'],
  ['Z', 'document'],
]);
const carriers = new Set(['MT', 'DK', 'CD', 'OL']);

export interface Unmarked {
  readonly tokens: readonly Token[];
  /** What the first mark says that the work is. */
  readonly type: CslType | undefined;
}

/** The tokens without "[J]", "[M/OL]" and their like, which no other style has. */
export function withoutTypeMarks(all: readonly Token[]): Unmarked {
  const tokens: Token[] = [];
  let type: CslType | undefined;
  for (let i = 0; i < all.length; i++) {
    const length = i > 0 ? markLength(all, i) : 0;
    if (length > 0) {
      type ??= types.get(all[i + 1]?.text ?? '');
      i += length - 1;
    } else tokens.push(all[i] as Token);
  }
  return type === undefined ? { tokens: all, type } : { tokens, type };
}

/** How many tokens a mark takes that begins here; 0 where none does. */
function markLength(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.text !== '[' || !types.has(tokens[i + 1]?.text ?? '')) return 0;
  if (/^[[\]]$/.test(tokens[i - 1]?.text ?? '')) return 0;
  const carried = tokens[i + 2]?.text === '/' && carriers.has(tokens[i + 3]?.text ?? '');
  const length = carried ? 5 : 3;
  if (tokens[i + length - 1]?.text !== ']') return 0;
  const after = tokens[i + length]?.text;
  return after === undefined || /^[.,:/]$/.test(after) ? length : 0;
}
