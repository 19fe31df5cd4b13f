import {
  type EditRecord,
  type FileRecord,
  type HeadRecord,
  type StepRecord,
  sumOf,
} from './records';
import { schemaAfter, schemaOf, type Upgrade, upgraded } from './schema';
import type { Splice } from './splice';

/** What a stored record is: what it should be, of a newer Faultline, or neither. */
export type Checked<T> = { readonly ok: T } | 'newer' | 'wrong';

/** More than any debate has; a damaged number must not make the page walk for ever. */
const most = { name: 10_000, files: 10_000, edits: 100_000, steps: 10_000 } as const;

/** All that is stored is untrusted: whoever shares this origin, or the disk, may have changed it. */
export function checkHead(
  raw: unknown,
  id: string,
  steps: readonly Upgrade[],
): Checked<HeadRecord> {
  return checked(raw, 'head', id, steps, headOf);
}

export function checkStep(
  raw: unknown,
  key: string,
  id: string,
  steps: readonly Upgrade[],
): Checked<StepRecord> {
  return checked(raw, key, id, steps, stepOf);
}

/** Whether these heads and steps would be read again: what is not must not be acknowledged. */
export function isReadable(
  records: ReadonlyMap<string, unknown>,
  id: string,
  upgrades: readonly Upgrade[],
): boolean {
  return [...records].every(([key, record]) => {
    if (key === 'head') return typeof checkHead(record, id, upgrades) === 'object';
    return !key.startsWith('step.') || typeof checkStep(record, key, id, upgrades) === 'object';
  });
}

export function isContent(raw: unknown): raw is string | Uint8Array {
  return typeof raw === 'string' || raw instanceof Uint8Array;
}

/** 128 bits in hex: what a debate's id looks like. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text);
}

function checked<T extends { readonly id: string; readonly sum: string }>(
  raw: unknown,
  key: string,
  id: string,
  steps: readonly Upgrade[],
  read: (fields: Fields) => T | undefined,
): Checked<T> {
  const schema = schemaAfter(steps);
  if ((schemaOf(raw) ?? 0) > schema) return 'newer';
  const record = fieldsOf(attempt(() => upgraded(raw, key, steps)));
  const ok = record && record.schema === schema ? read(record) : undefined;
  return ok !== undefined && ok.id === id && ok.sum === sumOf(ok) ? { ok } : 'wrong';
}

/** An upgrade meets records that were damaged before it. */
function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

type Fields = Readonly<Partial<Record<string, unknown>>>;

function fieldsOf(raw: unknown): Fields | undefined {
  const isObject = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
  return isObject ? (raw as Fields) : undefined;
}

function headOf(raw: Fields): HeadRecord | undefined {
  const { schema, id, name, version, changed, first, cursor, last, tip, at, sum } = raw;
  const files = listOf(raw.files, most.files, fileOf);
  if (!isText(id) || !isText(name) || !isText(sum) || files === undefined) return undefined;
  if (!isCount(schema) || !isCount(version) || !isCount(changed) || !isCount(tip)) return undefined;
  if (!isCount(first) || !isCount(cursor) || !isCount(last) || !isCount(at)) return undefined;
  const isWithin = (place: number) => place >= first - 1 && place <= last;
  if (!isWithin(cursor) || !isWithin(at) || last - first > most.steps) return undefined;
  return { schema, id, name, version, changed, first, cursor, last, tip, at, files, sum };
}

function stepOf(raw: Fields): StepRecord | undefined {
  const { schema, id, number, label, made, before, sum } = raw;
  const edits = listOf(raw.edits, most.edits, editOf);
  if (!isText(id) || !isText(label) || !isText(sum) || edits === undefined) return undefined;
  if (!isCount(schema) || !isCount(number) || !isCount(made) || !isCount(before)) return undefined;
  return { schema, id, number, label, made, before, edits, sum };
}

function fileOf(raw: Fields): FileRecord | undefined {
  const { name, kind, hash, private: isPrivate } = raw;
  if (!isText(name) || typeof isPrivate !== 'boolean') return undefined;
  if ((kind !== 'text' && kind !== 'bytes') || !isText(hash)) return undefined;
  return /^[0-9a-f]{64}$/.test(hash) ? { name, kind, hash, private: isPrivate } : undefined;
}

function editOf(raw: Fields): EditRecord | undefined {
  if (raw.kind === 'splice') {
    const { file } = raw;
    const splice = spliceOf(raw);
    return isText(file) && splice ? { kind: 'splice', file, ...splice } : undefined;
  }
  const { kind, place } = raw;
  const before = raw.before === null ? null : fileIn(raw.before);
  const after = raw.after === null ? null : fileIn(raw.after);
  if (kind !== 'whole' || !isCount(place)) return undefined;
  return before === undefined || after === undefined || (before ?? after) === null
    ? undefined
    : { kind, place, before, after };
}

function spliceOf({ start, removed, inserted }: Fields): Splice | undefined {
  const isRead = isCount(start) && typeof removed === 'string' && typeof inserted === 'string';
  return isRead ? { start, removed, inserted } : undefined;
}

function fileIn(raw: unknown): FileRecord | undefined {
  const fields = fieldsOf(raw);
  return fields && fileOf(fields);
}

/** Undefined as soon as one is wrong. */
function listOf<T>(
  raw: unknown,
  longest: number,
  read: (fields: Fields) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(raw) || raw.length > longest) return undefined;
  const list: T[] = [];
  for (const one of raw) {
    const fields = fieldsOf(one);
    const item = fields && read(fields);
    if (item === undefined) return undefined;
    list.push(item);
  }
  return list;
}

function isText(raw: unknown): raw is string {
  return typeof raw === 'string' && raw.length <= most.name;
}

function isCount(raw: unknown): raw is number {
  return typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= 0;
}
