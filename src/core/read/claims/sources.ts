import type { CiteNotListed, Source } from '../../model/debate';
import { type Context, isFirst, workNamed } from './context';
import { readEvidence, readFingerprint } from './evidence';
import { readPrivate } from './private';
import type { YamlNode } from './yaml-node';

export function readSources(nodes: readonly YamlNode[], context: Context): readonly Source[] {
  const seen = new Map<string, number>();
  return nodes.flatMap((node) => {
    const fields = context.readFields(node, 'source');
    const work = fields?.work && workNamed(fields.work, context);
    const sha256 = fields?.sha256 && readFingerprint(fields.sha256, context.tell);
    if (!fields?.work || work === undefined) return [];
    if (!isFirst('source', fields.work, seen, context)) return [];
    const place = context.placeOf(fields.at);
    return [{ work, ...(sha256 && { sha256 }), ...readPrivate(fields), place }];
  });
}

/** Cites that name no work of the bibliography. A likely work that is unknown is told and left out. */
export function readNotListed(
  nodes: readonly YamlNode[],
  context: Context,
): readonly CiteNotListed[] {
  return nodes.flatMap((node) => {
    const fields = context.readFields(node, 'not-listed cite');
    if (fields === undefined) return [];
    const said = fields['according-to'];
    const accordingTo = said && workNamed(said, context);
    const likely = fields.likely && workNamed(fields.likely, context);
    const evidence = readEvidence(fields.evidence ?? [], context);
    if (fields.cite === undefined || accordingTo === undefined) return [];
    return [
      {
        cite: fields.cite.text,
        accordingTo,
        ...(likely && { likely }),
        evidence,
        ...(fields.note && { note: fields.note.text }),
        place: context.placeOf(fields.at),
      },
    ];
  });
}
