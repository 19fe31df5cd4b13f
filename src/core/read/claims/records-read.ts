import { lazyPlacesIn, type TextFile } from '../../model/source';
import { readYaml } from './yaml';
import type { YamlField, YamlNode } from './yaml-node';
import { type Piece, piecesOf, type Section } from './yaml-pieces';

export interface FieldInPieces extends YamlField {
  readonly section: Section;
}

/**
 * What was read of a claims file's records, by their text: an edit is about one or two of them, and the library
 * needs a second for some thousand. It only saves time: what is read is the same without it.
 */
export class RecordsRead {
  #known = new Map<string, YamlField | undefined>();
  /** What was read is asked for again by the edit that is made on it. */
  #last:
    | { readonly text: string; readonly fields: readonly FieldInPieces[] | undefined }
    | undefined;

  /**
   * The file as one value, read record by record; undefined where it is not written in lines or something in it is
   * not sound, for then only the whole tells what.
   */
  read(file: TextFile): YamlNode | undefined {
    const fields = this.fields(file);
    const plain = fields?.map(({ name, at, value }) => ({ name, at, value }));
    return plain && { kind: 'fields', at: plain[0]?.at ?? 0, fields: plain };
  }

  /** The fields of the file, each with the stretches that it was read from. */
  fields({ text }: TextFile): readonly FieldInPieces[] | undefined {
    if (this.#last?.text !== text) this.#last = { text, fields: this.#fields(text) };
    return this.#last.fields;
  }

  #fields(text: string): readonly FieldInPieces[] | undefined {
    const before = this.#known;
    const fieldOf = ({ text }: Piece) =>
      before.get(text) ?? this.#known.get(text) ?? soundField(text);
    const sections = piecesOf(text);
    if (sections === undefined) return undefined;
    this.#known = new Map();
    const names = new Set<string>();
    const fields: FieldInPieces[] = [];
    for (const section of sections) {
      const parts: YamlField[] = [];
      for (const piece of section.pieces) {
        const part = fieldOf(piece);
        if (part === undefined) return undefined;
        this.#known.set(piece.text, part);
        parts.push(shiftedField(part, piece.shift));
      }
      const field = fieldOfSection(section, parts);
      if (field === undefined || names.has(field.name)) return undefined;
      names.add(field.name);
      fields.push({ ...field, section });
    }
    return fields;
  }
}

function fieldOfSection(
  { isList, at }: Section,
  parts: readonly YamlField[],
): YamlField | undefined {
  const [first] = parts;
  if (first === undefined || !isList) return first;
  const items: YamlNode[] = [];
  for (const { value } of parts) {
    if (value.kind !== 'list' || value.items.length !== 1) return undefined;
    items.push(...value.items);
  }
  return { name: first.name, at, value: { kind: 'list', at: first.value.at, items } };
}

/** Behind a piece: nothing is told of what is missing at the end of a file, and much of what is missing before it. */
const behind = 'behind: it\n';

/** The field that a piece is; undefined where anything is told of it. */
function soundField(text: string): YamlField | undefined {
  let isSound = true;
  const isLast = !text.endsWith('\n');
  const file = { name: '', text: isLast ? text : text + behind };
  const root = readYaml(file, lazyPlacesIn(file), () => {
    isSound = false;
  });
  if (!isSound || root?.kind !== 'fields' || isOdd(root, 0)) return undefined;
  return root.fields.length === (isLast ? 1 : 2) ? root.fields[0] : undefined;
}

/** Far from the limit that holds for a file, so that a piece is not sound where the whole would not be. */
const mostDepth = 16;

/** What names a field twice, or is deep, is left to those who read the file whole. */
function isOdd(node: YamlNode, depth: number): boolean {
  if (depth > mostDepth || node.kind === 'told') return true;
  if (node.kind === 'list') return node.items.some((item) => isOdd(item, depth + 1));
  if (node.kind !== 'fields') return false;
  const names = new Set(node.fields.map(({ name }) => name));
  return (
    names.size < node.fields.length || node.fields.some(({ value }) => isOdd(value, depth + 1))
  );
}

function shiftedField({ name, at, value }: YamlField, by: number): YamlField {
  return { name, at: at + by, value: shifted(value, by) };
}

function shifted(node: YamlNode, by: number): YamlNode {
  const at = node.at + by;
  if (node.kind === 'list')
    return { ...node, at, items: node.items.map((one) => shifted(one, by)) };
  if (node.kind !== 'fields') return { ...node, at };
  return { ...node, at, fields: node.fields.map((one) => shiftedField(one, by)) };
}
