import type { CslName } from './csl';

/** "de la Cruz, Ana, Jr."; an organisation without a comma. */
export function nameText(name: CslName): string {
  if (name.literal !== undefined) return name.literal;
  const given = [name.given, name['dropping-particle']].filter(Boolean).join(' ');
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [family, given, name.suffix].filter(Boolean).join(', ');
}

/** A text without a comma is an organisation. */
export function nameOf(text: string): CslName {
  const [family = '', ...rest] = text.split(',').map((part) => part.trim());
  const last = rest.at(-1) ?? '';
  const suffix = isSuffix.test(last) ? last : '';
  const given = (suffix ? rest.slice(0, -1) : rest).filter(Boolean).join(', ');
  if (!given && !suffix) return { literal: family };
  return { family, ...(given ? { given } : {}), ...(suffix ? { suffix } : {}) };
}

const isSuffix = /^(?:jr|sr|junior|senior|filho|neto|[ivx]{1,4}|\d(?:nd|rd|th))\.?$/i;
