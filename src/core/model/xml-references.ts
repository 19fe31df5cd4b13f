const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 ' +
  'acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde ' +
  'Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute ' +
  'Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde ' +
  'auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const greekCapitals =
  'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho';
const greek =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf ' +
  'sigma tau upsilon phi chi psi omega';

/** XML's five, and those of HTML 4 that bibliographies hold (section 24, ISO 8859-1, symbols, special). */
const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ...run(latin1, 0xa0),
  ...run(greekCapitals, 0x391),
  ...run('Sigma Tau Upsilon Phi Chi Psi Omega', 0x3a3),
  ...run(greek, 0x3b1),
  ...run('ndash mdash', 0x2013),
  ...run('lsquo rsquo sbquo', 0x2018),
  ...run('ldquo rdquo bdquo', 0x201c),
  ['OElig', 'Œ'],
  ['oelig', 'œ'],
  ['Scaron', 'Š'],
  ['scaron', 'š'],
  ['Zcaron', 'Ž'],
  ['zcaron', 'ž'],
  ['Yuml', 'Ÿ'],
  ['hellip', '…'],
  ['bull', '•'],
  ['prime', '′'],
  ['euro', '€'],
  ['trade', '™'],
  ['minus', '−'],
  ['le', '≤'],
  ['ge', '≥'],
  ['ne', '≠'],
  ['asymp', '≈'],
  ['infin', '∞'],
  ['thinsp', '\u2009'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
]);

function run(names: string, from: number): [string, string][] {
  return names.split(' ').map((name, n) => [name, String.fromCharCode(from + n)]);
}

const reference = /&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,9}));/g;

/**
 * Text with its references filled in, once: what they stand for is never read again, so nothing
 * grows. An unknown one stays as it is: no file may declare its own.
 */
export function fillReferences(text: string): string {
  if (!text.includes('&')) return text;
  let filled = '';
  let done = 0;
  // One by one: a replacement of them all at once keeps every match in memory.
  for (const { index, 0: whole, 1: decimal, 2: hex, 3: name } of text.matchAll(reference)) {
    const value = name === undefined ? characterOf(decimal, hex) : (named.get(name) ?? whole);
    filled += text.slice(done, index) + value;
    done = index + whole.length;
  }
  return filled + text.slice(done);
}

function characterOf(decimal: string | undefined, hex: string | undefined): string {
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return isCharacter(code) ? String.fromCodePoint(code) : '\ufffd';
}

/** XML 1.0, production 2. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return (
    code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code > 0xffff && code <= 0x10ffff)
  );
}
