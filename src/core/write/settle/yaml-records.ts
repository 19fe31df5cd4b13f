import { type Document, isMap, isSeq, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';

/** As the reader of claims files reads, so that items stand where it counts them; line ends become `\n`. */
export function openYaml(text: string): Document {
  const file: unknown = parseDocument(text.replace(/\r\n?/g, '\n'), {
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  return file as Document;
}

/** Comments stay; long text is folded anew. */
export function closeYaml(file: Document): string {
  return file.toString({ lineWidth: 120 });
}

/** A list at the top of the file; empty, and no part of it, where it has none. */
export function listOf(file: Document, name: string): YAMLSeq {
  const found = file.get(name, true);
  return isSeq(found) ? found : new YAMLSeq();
}

/** Makes these the items of a list at the top, which comes to be where there are any. */
export function setItems(file: Document, name: string, items: readonly unknown[]): void {
  const list = listOf(file, name);
  list.items = [...items];
  if (items.length > 0) file.set(name, list);
}

/** A field's value as text; empty where the record has none. */
export function textOf(record: unknown, field: string): string {
  const value = isMap(record) ? record.get(field) : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A copy without what is said above it, which is about its place in the other file. */
export function copied(record: YAMLMap): YAMLMap {
  const copy = record.clone() as YAMLMap;
  copy.commentBefore = null;
  copy.spaceBefore = false;
  return copy;
}

/** Says something above a record, on a line of its own, after what is said there already. */
export function sayAbove(record: unknown, words: string): void {
  if (!isMap(record)) return;
  record.commentBefore = [record.commentBefore, words].filter(Boolean).join('\n');
}
