/** What a file may be called on every system: letters, digits and dashes of the debate's own file name. */
export function exportName(
  claimsFile: string | undefined,
  parts: readonly string[],
  extension: string,
): string {
  const base = (claimsFile ?? 'faultline').replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const name = cut([base, ...parts].map(plain).filter(Boolean).join('_'));
  return `${name === '' ? 'faultline' : device.test(name) ? `faultline_${name}` : name}.${extension}`;
}

/** Of a claims file that begins with the debate's title, in which a dot or a slash is no part of a path. */
export function claimsName(title: string): string {
  return exportName(title.replace(/[./\\]/g, ' '), [], 'yaml');
}

/** Names that Windows keeps for devices, whatever follows their dot. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Most systems take 255 bytes at most; the rest is for the extension and for " (1)". */
const mostBytes = 200;

function cut(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const point of name) {
    bytes += point < '\u0080' ? 1 : point < '\u0800' ? 2 : point.length === 1 ? 3 : 4;
    if (bytes > mostBytes) break;
    kept += point;
  }
  return kept;
}

function plain(text: string): string {
  const dashed = text
    .slice(0, 500)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return [...dashed.slice(0, 120)].slice(0, 60).join('');
}
