import type { Locator } from '../../model/locator';
import { locatorLabels } from '../../model/locator';
import type { Span } from '../../model/source';
import type { Evidence, Passage } from '../../model/stance';
import type { Context } from './context';
import type { FieldsOf, Said } from './fields';
import type { Tell } from './tell';
import type { YamlNode } from './yaml-node';

/** What is wrong in a piece of evidence is told and left out, and so is a piece of which nothing remains. */
export function readEvidence(nodes: readonly YamlNode[], context: Context): readonly Evidence[] {
  return nodes.flatMap((node) => {
    const fields = context.readFields(node, 'evidence');
    if (fields === undefined) return [];
    const locator = fields.locator === undefined ? [] : readLocator(fields.locator, context);
    const cluster = fields.cluster && readCluster(fields.cluster, context);
    const passage = fields.passage && readPassage(fields.passage, context);
    const nothing = locator.length === 0 && cluster === undefined && passage === undefined;
    if (nothing && isEmpty(node)) context.tell('empty-evidence', node.at, {});
    return nothing ? [] : [{ locator, ...(cluster && { cluster }), ...(passage && { passage }) }];
  });
}

/** Whether a record gives nothing at all, not even something wrong. */
function isEmpty(node: YamlNode): boolean {
  if (node.kind === 'fields') return node.fields.every(({ value }) => isEmpty(value));
  return node.kind === 'nothing';
}

function readLocator(node: YamlNode, { readFields }: Context): Locator {
  const fields = readFields(node, 'locator');
  if (fields === undefined) return [];
  return locatorLabels
    .flatMap((label) => {
      const said = fields[label];
      return said === undefined ? [] : [{ label, value: said.text, at: said.at }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ label, value }) => ({ label, value }));
}

function readCluster(node: YamlNode, { readFields, tell }: Context): Span | undefined {
  const fields = readFields(node, 'cluster');
  return fields && readSpan(fields, tell);
}

function readPassage(node: YamlNode, { readFields, tell }: Context): Passage | undefined {
  const fields = readFields(node, 'passage');
  if (fields === undefined) return undefined;
  const span = readSpan(fields, tell);
  const sha256 = fields.sha256 && readFingerprint(fields.sha256, tell);
  return span && sha256 ? { ...span, sha256 } : undefined;
}

/** `[start, end)`: whole numbers, not negative, start before end. */
function readSpan({ start, end }: FieldsOf<'cluster'>, tell: Tell): Span | undefined {
  if (start === undefined || end === undefined) return undefined;
  const span = { start: start.number, end: end.number };
  const fine = isOffset(span.start) && isOffset(span.end) && span.start < span.end;
  if (fine) return span;
  tell('bad-span', isOffset(span.start) ? end.at : start.at, span);
  return undefined;
}

function isOffset(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0;
}

/** 64 lower-case hex digits; anything else is told. */
export function readFingerprint({ text, at }: Said, tell: Tell): string | undefined {
  if (text.length === 64 && /^[0-9a-f]{64}$/.test(text)) return text;
  tell('bad-fingerprint', at, { value: text });
  return undefined;
}
