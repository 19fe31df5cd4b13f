/** `share` of the way from one `#rrggbb` to another. */
export function mixed(from: string, to: string, share: number): string {
  const channel = (colour: string, i: number) =>
    Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16);
  const mix = [0, 1, 2].map((i) => {
    const value = Math.round(channel(from, i) * (1 - share) + channel(to, i) * share);
    return value.toString(16).padStart(2, '0');
  });
  return `#${mix.join('')}`;
}
