/** Files take the place of those of the same name; the others come last. */
export function inPlace<F extends { readonly name: string }>(
  files: readonly F[],
  changed: readonly F[],
): readonly F[] {
  const by = new Map(changed.map((file) => [file.name, file]));
  const left = files.map((file) => by.get(file.name) ?? file);
  const names = new Set(files.map(({ name }) => name));
  return [...left, ...changed.filter(({ name }) => !names.has(name))];
}
