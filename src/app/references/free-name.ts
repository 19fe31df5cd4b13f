/** A file name that none of those taken has: a file of the same name would take the other's place. */
export function freeName(base: string, extension: string, taken: readonly string[]): string {
  const names = new Set(taken);
  let name = `${base}.${extension}`;
  for (let n = 2; names.has(name); n++) name = `${base}-${n}.${extension}`;
  return name;
}
