import { type PlaceOf, placesIn, type TextFile } from '../../model/source';
import { isNo } from './private';
import { readYaml } from './yaml';
import type { YamlNode } from './yaml-node';

/** A claims file without its private records, or the place of the first that cannot be taken out of it. */
export type CutClaims = { readonly text: string } | { readonly stuck: ReturnType<PlaceOf> };

/**
 * Takes out of a claims file's text what is marked private in it, what stands on a private claim, and
 * what is said of a private source or by it; each with the comment directly above. All else stays as it
 * is, byte for byte. Also records that a reader of claims leaves out for a mistake are found. A record
 * must begin on a line of its own with "- ".
 * @param keys citation keys of private works, where a work has more than the one that `sources` names
 */
export function cutPrivate(file: TextFile, keys: ReadonlySet<string> = new Set()): CutClaims {
  const placeOf = placesIn(file);
  const records = privateRecords(file, placeOf, keys);
  if (records.length === 0) return { text: file.text };
  const lines = file.text.split(/(?<=\n|\r(?!\n))/);
  const cut = new Set<number>();
  for (const { at } of records) {
    const place = placeOf(at);
    const span = linesOf(lines, place.line - 1, place.column - 1);
    if (span === undefined) return { stuck: place };
    for (let line = span.start; line < span.end; line++) cut.add(line);
  }
  const text = lines.filter((_, line) => !cut.has(line)).join('');
  const rest = { name: file.name, text };
  const [left] = privateRecords(rest, placesIn(rest), keys);
  return left === undefined ? { text } : { stuck: placeOf(records[0]?.at ?? 0) };
}

function privateRecords(
  file: TextFile,
  placeOf: PlaceOf,
  keys: ReadonlySet<string>,
): readonly YamlNode[] {
  const root = readYaml(file, placeOf, () => {});
  if (root === undefined) return [];
  const of = (name: string) => valuesOf(root, name).flatMap(itemsOf);
  const sources = of('sources').filter(isPrivate);
  const claims = of('claims').filter(isPrivate);
  const works = new Set([...keys, ...textsOf(sources, 'work')]);
  const ids = textsOf(claims, 'id');
  const isKept = (record: YamlNode) =>
    isPrivate(record) ||
    names(record, 'claim', ids) ||
    workFields.some((f) => names(record, f, works));
  const own = [...of('sources').filter(isKept), ...claims];
  return [...own, ...of('stances').filter(isKept), ...of('not-listed').filter(isKept)];
}

/** The fields in which a record names a work. */
const workFields = ['work', 'according-to', 'likely'] as const;

function valuesOf(node: YamlNode, name: string): readonly YamlNode[] {
  if (node.kind !== 'fields') return [];
  return node.fields.filter((field) => field.name === name).map(({ value }) => value);
}

function itemsOf(node: YamlNode): readonly YamlNode[] {
  return node.kind === 'list' ? node.items : [];
}

function isPrivate(record: YamlNode): boolean {
  return valuesOf(record, 'private').some((value) => !('text' in value && isNo(value.text)));
}

function textsOf(records: readonly YamlNode[], name: string): ReadonlySet<string> {
  const values = records.flatMap((record) => valuesOf(record, name));
  return new Set(values.flatMap((value) => ('text' in value ? [value.text] : [])));
}

function names(record: YamlNode, field: string, known: ReadonlySet<string>): boolean {
  return valuesOf(record, field).some((value) => 'text' in value && known.has(value.text));
}

/**
 * The lines of a record whose first field stands in this line at this column (from 0): up to the last
 * that is indented as far as it, and the comment above. Undefined where more than "- " stands before it.
 */
function linesOf(lines: readonly string[], first: number, column: number) {
  if (!/^ *- +$/.test((lines[first] ?? '').slice(0, column))) return undefined;
  let end = first + 1;
  for (let line = end; line < lines.length; line++) {
    const text = (lines[line] ?? '').trimEnd();
    if (text === '') continue;
    if (indentOf(text) >= column) end = line + 1;
    else if (!isComment(text)) break;
  }
  let start = first;
  while (start > 0 && isComment(lines[start - 1] ?? '')) start--;
  return { start, end };
}

function indentOf(line: string): number {
  return line.length - line.replace(/^ +/, '').length;
}

function isComment(line: string): boolean {
  return /^[ \t]*#/.test(line);
}
