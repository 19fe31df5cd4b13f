import { type Document, isSeq, type YAMLMap, YAMLSeq } from 'yaml';
import type { OwnStance, UnitName } from './decision';

/** A record of a stance that neither coder gave, with the evidence of theirs, each piece once. */
export function ownRecord(
  file: Document,
  { position }: UnitName,
  { kind, claim, note }: OwnStance,
  { key, word }: { readonly key: string; readonly word: string | undefined },
  theirs: readonly YAMLMap[],
): YAMLMap {
  const record = file.createNode({
    work: key,
    ...(claim === undefined ? { position } : { claim }),
    stance: kind,
    ...(word === undefined ? {} : { 'according-to': word }),
  }) as YAMLMap;
  const evidence = new Map<string, unknown>();
  for (const one of theirs) {
    const list = one.get('evidence', true);
    for (const piece of isSeq(list) ? list.items : []) {
      const said = JSON.stringify(piece);
      if (!evidence.has(said)) evidence.set(said, piece);
    }
  }
  if (evidence.size > 0) {
    const list = new YAMLSeq();
    list.items = [...evidence.values()];
    record.set('evidence', list);
  }
  if (note !== undefined) record.set('note', note);
  return record;
}
