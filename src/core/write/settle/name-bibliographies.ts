import { type Document, isMap, isScalar, isSeq } from 'yaml';

/** Names all of these bibliographies in a claims file, each once, beside those that it names already. */
export function nameBibliographies(file: Document, paths: readonly string[]): void {
  const { contents } = file;
  if (!isMap(contents)) return;
  const value = contents.get('bibliography', true);
  const items = isSeq(value) ? value.items : value === undefined ? [] : [value];
  const named = items.flatMap((item) => (isScalar(item) && item.value ? String(item.value) : []));
  const lacking = paths.filter((path) => !named.some((one) => lastOf(one) === lastOf(path)));
  if (lacking.length === 0) return;
  const all = [...named, ...lacking];
  const field = file.createPair('bibliography', all.length === 1 ? all[0] : all);
  const at = contents.items.findIndex(({ key }) => isScalar(key) && key.value === 'bibliography');
  if (at >= 0) contents.set('bibliography', field.value);
  else contents.items.splice(placeOfNew(contents.items), 0, field);
}

/** Behind what the debate is called and asks. */
function placeOfNew(fields: readonly { readonly key: unknown }[]): number {
  const isHead = ({ key }: { readonly key: unknown }) =>
    isScalar(key) && (key.value === 'title' || key.value === 'question');
  return fields.findLastIndex(isHead) + 1;
}

function lastOf(path: string): string | undefined {
  return path.split(/[\\/]/).at(-1);
}
