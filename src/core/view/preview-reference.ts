import type { Reference } from '../model/reference';
import { type FieldGroup, type ReferenceVariable, referenceFields } from './reference-fields';

/** A stretch of a reference as printed; with `field`, what it was read as. */
export interface PreviewPiece {
  readonly text: string;
  readonly field?: {
    readonly variable: ReferenceVariable;
    readonly name: string;
    readonly group: FieldGroup;
    /** Whether a reader should look at it. */
    readonly doubtful: boolean;
  };
}

export interface ReferencePreview {
  readonly pieces: readonly PreviewPiece[];
  /** Names of the fields that a reader should look at. */
  readonly doubtful: readonly string[];
}

/**
 * Below this probability a field is shown as doubtful: on references that the model was not trained on, about
 * half of such fields are wrong, and one in twenty of the others.
 */
const sureEnough = 0.8;

/** The reference with its fields marked; of fields that overlap, the first is marked whole. */
export function previewReference({ raw, fields }: Reference): ReferencePreview {
  const known = referenceFields.flatMap(({ variable, name, group }) => {
    const span = fields[variable];
    if (span === undefined || span.end <= span.start) return [];
    return [{ ...span, field: { variable, name, group, doubtful: span.confidence < sureEnough } }];
  });
  known.sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: PreviewPiece[] = [];
  let at = 0;
  for (const { start, end, field } of known) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    if (from > at) pieces.push({ text: raw.slice(at, from) });
    pieces.push({ text: raw.slice(from, end), field });
    at = end;
  }
  if (at < raw.length) pieces.push({ text: raw.slice(at) });
  const doubtful = known.flatMap(({ field }) => (field.doubtful ? [field.name] : []));
  return { pieces, doubtful };
}
