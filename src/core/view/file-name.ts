/** What a file may be called on every system: letters, digits and dashes of the debate's own file name. */
export function exportName(
  claimsFile: string | undefined,
  parts: readonly string[],
  extension: string,
): string {
  const base = (claimsFile ?? 'faultline').replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const name = [base, ...parts].map(plain).filter(Boolean).join('_');
  return `${name || 'faultline'}.${extension}`;
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}
