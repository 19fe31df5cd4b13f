import { isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import type { PlaceOf, TextFile } from '../../model/source';
import type { Tell } from './tell';
import { isClosed } from './yaml-tokens';

/** A value of a YAML file with the offset where it begins; plain data, free of the library. */
export type YamlNode = { readonly at: number } & (
  | { readonly kind: 'text' | 'truth value' | 'nothing'; readonly text: string }
  /** `text` is the number as printed: "007" stays "007". */
  | { readonly kind: 'number'; readonly text: string; readonly number: number }
  | { readonly kind: 'list'; readonly items: readonly YamlNode[] }
  | { readonly kind: 'fields'; readonly fields: readonly YamlField[] }
  /** An alias, or a value with a syntax mistake in it: told already. */
  | { readonly kind: 'told' }
);

export interface YamlField {
  readonly name: string;
  readonly at: number;
  readonly value: YamlNode;
}

type Pair = YAMLMap.Parsed['items'][number];

/**
 * Turns the library's nodes into plain ones, around the offsets of syntax mistakes. Recurses as
 * deep as the file, which is limited before.
 */
export function createPlain(
  { text }: TextFile,
  placeOf: PlaceOf,
  mistakes: ReadonlySet<number>,
  tell: Tell,
): (node: ParsedNode) => YamlNode {
  return plain;

  function plain(node: ParsedNode): YamlNode {
    const at = node.range[0];
    if (isScalar(node)) return scalar(node as Scalar.Parsed);
    if (isSeq(node)) return { kind: 'list', at, items: node.items.flatMap(items) };
    if (!isMap(node) || mistakes.has(at)) return { kind: 'told', at };
    return { kind: 'fields', at, fields: node.items.flatMap((pair) => fields(pair, at)) };
  }

  /** A list that wrong indentation made of further items is taken apart again. */
  function items(item: unknown): YamlNode[] {
    const node = item as ParsedNode;
    if (isSeq(node) && mistakes.has(node.range[0])) return node.items.flatMap(items);
    return [plain(node)];
  }

  function fields({ key, value }: Pair, record: number): YamlField[] {
    const at = key.range[0];
    if (at >= text.length) return [];
    const name = isScalar(key) ? scalar(key as Scalar.Parsed) : plain(key);
    if (!('text' in name)) {
      if (name.kind !== 'told') {
        tell('wrong-kind', at, { where: 'field name', expected: 'text', found: name.kind });
      }
      return [];
    }
    // What a mistake has made a name is none: two lines in one, or nothing.
    const lines = /[\r\n]/.test(text.slice(at, key.range[1]));
    if (mistakes.has(at) && (lines || name.kind === 'nothing')) return [];
    const field = { name: name.text, at, value: value ? plain(value) : nothing(at) };
    return [field, ...swallowed(value, record)];
  }

  /**
   * "text: this: that" makes the library take all further fields of the record for fields of the
   * text. Those that begin in the record's column belong to the record.
   */
  function swallowed(value: ParsedNode | null, record: number): YamlField[] {
    if (!isMap(value) || !mistakes.has(value.range[0])) return [];
    const { column } = placeOf(record);
    return (value as YAMLMap.Parsed).items
      .filter(({ key }) => placeOf(key.range[0]).column === column)
      .flatMap((pair) => fields(pair, record));
  }

  function scalar(node: Scalar.Parsed): YamlNode {
    const [at, end] = node.range;
    const source = node.source ?? '';
    const { value } = node;
    if (node.type?.startsWith('QUOTE') && !isClosed(text.slice(at, end))) {
      if (at < text.length) tell('yaml-syntax', at, { detail: '', kind: 'UNCLOSED_QUOTE' });
      return { kind: 'told', at };
    }
    if (typeof value === 'string') return { kind: 'text', at, text: value };
    if (typeof value === 'number') return { kind: 'number', at, text: source, number: value };
    return { kind: value === null ? 'nothing' : 'truth value', at, text: source };
  }
}

function nothing(at: number): YamlNode {
  return { kind: 'nothing', at, text: '' };
}
