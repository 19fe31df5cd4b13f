import { parseDocument } from 'yaml';
import type { Debate } from '../model/debate';
import type { ClaimsEdit, Refusal } from '../model/edit';
import type { WorkId } from '../model/id';
import type { TextFile } from '../model/source';
import type { RecordsRead } from '../read/claims/records-read';
import { maxSize, withinLimits } from '../read/claims/yaml-limits';
import { tokensOf } from '../read/claims/yaml-tokens';
import {
  type ClaimsDocument,
  claimsDocument,
  type ListName,
  type RecordAt,
} from './claims-document';
import { documentInRecords } from './document-in-records';
import { editDebate } from './edit-debate';
import { editPositions } from './edit-positions';
import { editStances } from './edit-stances';
import { type ForgetWorks, forgetWorks } from './forget-works';
import { writtenInLines } from './new-claims-file';
import { type Splice, spliced } from './splice';

/** What an edit is made on. */
export interface EditedDebate {
  readonly document: ClaimsDocument;
  /** As read from the document. */
  readonly debate: Debate;
  /** The source texts that are open. */
  readonly texts: readonly TextFile[];
  /** How the claims file names a work; undefined where its key is another's too. */
  readonly keyOf: (work: WorkId) => string | undefined;
  readonly recordOf: (list: ListName, id: string) => RecordAt | undefined;
}

export type Changes = readonly Splice[] | Refusal;

/**
 * The claims file after an edit, or why it cannot be made. Only the records that the edit is about are
 * written anew: comments, order and all else stay as they were, byte for byte. Of records that were read before
 * only those are looked at that it needs.
 */
export function editClaims(
  claims: TextFile,
  debate: Debate,
  texts: readonly TextFile[],
  edit: ClaimsEdit | ForgetWorks,
  read?: RecordsRead,
): { readonly text: string } | { readonly refused: Refusal } {
  const document = (read && documentInRecords(claims, read)) ?? documentOf(claims.text);
  if (document === undefined) return { refused: 'syntax' };
  const named = { keyOf: keysOf(debate), recordOf: finder(document) };
  const changes = changesOf({ document, debate, texts, ...named }, edit);
  return typeof changes === 'string'
    ? { refused: changes }
    : { text: spliced(document.text, changes) };
}

function changesOf(on: EditedDebate, edit: ClaimsEdit | ForgetWorks): Changes {
  switch (edit.kind) {
    case 'name-debate':
      return editDebate(on, edit);
    case 'give-stance':
    case 'change-stance':
    case 'remove-stance':
      return editStances(on, edit);
    case 'forget-works':
      return forgetWorks(on, edit.works);
    default:
      return editPositions(on, edit);
  }
}

/** A file in braces, or with lists in brackets, is written in lines first; undefined where it has mistakes. */
function documentOf(text: string): ClaimsDocument | undefined {
  if (text.length > maxSize || !withinLimits(tokensOf(text), () => {})) return undefined;
  const document = claimsDocument(text);
  if (document !== undefined) return document;
  const parsed = parseDocument(text, { schema: 'core', merge: false, prettyErrors: false });
  if (parsed.errors.length > 0) return undefined;
  const fields: unknown = parsed.toJS({ maxAliasCount: 0 });
  const isRecord = typeof fields === 'object' && fields !== null && !Array.isArray(fields);
  return isRecord ? claimsDocument(writtenInLines(fields)) : undefined;
}

function keysOf({ works }: Debate): EditedDebate['keyOf'] {
  const first = new Map<string, WorkId>();
  for (const { key, id } of works) if (!first.has(key)) first.set(key, id);
  const keys = new Map(works.map(({ id, key }) => [id, key]));
  return (work) => {
    const key = keys.get(work);
    return key !== undefined && key !== '' && first.get(key) === work ? key : undefined;
  };
}

/** Positions and claims are known by their id, stances by their place in the list (`s1` is the first). */
function finder(document: ClaimsDocument): EditedDebate['recordOf'] {
  return (list, id) => {
    const records = document.list(list);
    if (records === undefined) return undefined;
    if (list === 'stances') return records.at(Number(id.slice(1)) - 1);
    for (let i = 0; i < records.length; i++) {
      const record = records.at(i);
      if (String((record?.value as { id?: unknown } | undefined)?.id) === id) return record;
    }
    return undefined;
  };
}
