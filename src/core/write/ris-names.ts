import { hasOthers } from '../model/and-others';
import type { CslName } from '../model/csl';
import { onOneLine } from './tex-escape';

/** The names of a list; behind them, where it is open, "et al.,": so EndNote's manual has it. */
export function risNames(names: readonly CslName[]): readonly string[] {
  const written = names.map(risName).filter((name) => name !== '');
  return hasOthers(names) ? [...written, 'et al.,'] : written;
}

/**
 * `Family, Given, Suffix`, particles before the family name. A name that must not be taken apart has
 * its first comma doubled, as EndNote wants it; semicolons, which would part two names, are commas.
 */
function risName(name: CslName): string {
  const family = [name['dropping-particle'], name['non-dropping-particle'], name.family];
  const parts = [family.map((part) => part ?? '').join(' '), name.given ?? '', name.suffix ?? ''];
  const [last = '', given = '', suffix = ''] = parts.map((part) =>
    clean(part.replace(/[,;]/g, ' ')),
  );
  if (last === '') return whole(name.literal ?? given);
  if (suffix !== '') return `${last}, ${given}, ${suffix}`;
  return given === '' ? last : `${last}, ${given}`;
}

function whole(text: string): string {
  return clean(text.replaceAll(';', ','))
    .replace(/(?: ?,)+/g, ',')
    .replace(/^, ?|,$/g, '')
    .replace(',', ',,');
}

function clean(text: string): string {
  return onOneLine(text).replace(/ +/g, ' ').trim();
}
