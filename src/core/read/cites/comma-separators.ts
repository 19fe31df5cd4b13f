import type { Cite } from '../../model/article';
import type { Found } from './check';

/** Works parted by a comma, where the text mostly parts them by semicolons. */
export function citesByComma(text: string, cites: readonly Cite[]): readonly Found[] {
  const pairs = cites.flatMap((cite, i) => {
    const before = cites[i - 1];
    if (!before || before.cluster !== cite.cluster || cite.mode !== 'parenthetical') return [];
    // A further year of the same work has no name of its own.
    if (!/^\p{L}/u.test(cite.text)) return [];
    const sign = /^\s*([,;])\s*$/.exec(text.slice(before.end, cite.start))?.[1];
    return sign === undefined ? [] : [{ sign, cite, before, i }];
  });
  const commas = pairs.filter(({ sign }) => sign === ',');
  if (commas.length * 3 > pairs.length) return [];
  return commas.map(({ cite, before, i }) => ({
    fault: { code: 'comma-separator', facts: { cited: cite.text, before: before.text } },
    span: cite,
    cite: i,
  }));
}
