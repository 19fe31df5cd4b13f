import { functionWords, nameKey } from './name-words';

/** "UNODC" in brackets, before or after a dash; the initials of a long name; a name in capitals. `rest`: what stands behind the names. */
export function shortNamesOf(zone: string, rest = ''): readonly string[] {
  const names = new Set<string>();
  for (const found of zone.matchAll(/[([]([^()[\]]{2,30})[)\]]/g))
    names.add(nameKey(found[1] ?? ''));
  if (names.size > 1) names.add([...names].join(' '));
  const dash = /^(.{2,60}?)\s[–—-]\s(.{2,120})$/.exec(zone.trim());
  if (dash) for (const part of dash.slice(1)) names.add(nameKey(part));
  const after = /^(\p{Lu}[\p{Lu}.-]{1,9})\.\s/u.exec(rest)?.[1];
  if (after && !/,/.test(zone)) names.add(nameKey(after));
  const capitals =
    /^(?:\p{Lu}[\p{Lu}'’-]+|\p{Lu})(?: \p{Lu}[\p{Lu}'’-]+)*(?=:?\s+["“«]?(?:\p{Lu}?\p{Ll}|\d))/u.exec(
      zone,
    )?.[0];
  if (capitals && !/,/.test(zone.slice(0, capitals.length + 1))) names.add(nameKey(capitals));
  if (!/[,;]/.test(zone.replace(/\(.*?\)/g, ''))) names.add(initialsOf(zone));
  names.delete('');
  return [...names];
}

/** "Instituto Brasileiro de Geografia e Estatística" as "ibge"; empty for fewer than three words. */
function initialsOf(name: string): string {
  const words = nameKey(name.replace(/\(.*?\)|\s[–—-]\s.*$/g, ''))
    .split(' ')
    .filter((word) => !functionWords.has(word));
  const initials = words.map((word) => (/^u[ksn]$/.test(word) ? word : word[0]));
  return words.length >= 3 ? initials.join('') : '';
}
