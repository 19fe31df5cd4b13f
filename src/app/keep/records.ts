import { sha256 } from '../../core/read/sha256';
import { digestOf } from './digest';
import {
  type FileEdit,
  type KeptDebate,
  type KeptFile,
  type KeptStep,
  lastStep,
} from './kept-debate';

/**
 * How a debate is stored, under its id: one `head`, a `step.<number>` for each step, and the content
 * of files under its own fingerprint, `text.<sha256>` or `bytes.<sha256>`. Heads and steps carry a
 * fingerprint of themselves (`sum`), and each step names the one before it, so that a record that is
 * missing, damaged or of another time is found out.
 */
export interface HeadRecord {
  readonly schema: number;
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly changed: number;
  readonly first: number;
  readonly cursor: number;
  readonly last: number;
  /** `made` of the last step; 0 without steps. */
  readonly tip: number;
  /** The step as of which `files` are. */
  readonly at: number;
  readonly files: readonly FileRecord[];
  readonly sum: string;
}

export interface FileRecord {
  readonly name: string;
  readonly kind: 'text' | 'bytes';
  readonly hash: string;
  readonly private: boolean;
}

export interface StepRecord {
  readonly schema: number;
  readonly id: string;
  readonly number: number;
  readonly label: string;
  readonly made: number;
  /** `made` of the step before it; 0 for the first. */
  readonly before: number;
  readonly edits: readonly EditRecord[];
  readonly sum: string;
}

export type EditRecord =
  | (FileEdit & { readonly kind: 'splice' })
  | {
      readonly kind: 'whole';
      readonly place: number;
      readonly before: FileRecord | null;
      readonly after: FileRecord | null;
    };

/** A record, and a mark that is another where the same key holds something else. */
export interface MarkedRecord {
  readonly record: unknown;
  readonly mark: string;
}

export type Records = ReadonlyMap<string, MarkedRecord>;
/** Which records stand somewhere: the mark of each key. */
export type Layout = ReadonlyMap<string, string>;

/** With the fingerprint of what it says. */
export function sealed<T extends object>(record: T): T & { readonly sum: string } {
  return { ...record, sum: sumOf(record) };
}

/** Fields count in any order, for a database may give them back in another. */
export function sumOf(record: object): string {
  return sha256(JSON.stringify({ ...record, sum: '' }, inOrder));
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** All records of a debate. */
export async function recordsOf(debate: KeptDebate, schema: number): Promise<Records> {
  const records = new Map<string, MarkedRecord>();
  const files: FileRecord[] = [];
  for (const file of debate.base.files) files.push(await putFile(records, file));
  for (const [i, step] of debate.steps.entries()) {
    const number = debate.first + i;
    const record = await stepRecord(records, step, { schema, id: debate.id, number });
    records.set(stepKey(number), { record, mark: String(step.made) });
  }
  const { id, name, version, changed, first, cursor, base } = debate;
  const last = lastStep(debate);
  const fields = {
    schema,
    id,
    name,
    version,
    changed,
    first,
    cursor,
    last,
    tip: debate.steps.at(-1)?.made ?? 0,
  };
  const head: HeadRecord = sealed({ ...fields, at: base.at, files });
  return records.set('head', { record: head, mark: String(version) });
}

/** What must be written and deleted where so much of it stands already. */
export function changesTo(records: Records, standing: Layout) {
  const put = [...records].filter(([key, { mark }]) => standing.get(key) !== mark);
  const remove = [...standing.keys()].filter((key) => !records.has(key));
  return { put: new Map(put.map(([key, { record }]) => [key, record])), remove };
}

export function layoutOf(records: Records): Layout {
  return new Map([...records].map(([key, { mark }]) => [key, mark]));
}

export function stepKey(number: number): string {
  return `step.${number}`;
}

export function fileKey({ kind, hash }: FileRecord): string {
  return `${kind}.${hash}`;
}

/** Steps stay as they are, and fingerprints take time. */
const known = new WeakMap<KeptStep, StepRecord>();

async function stepRecord(
  records: Map<string, MarkedRecord>,
  step: KeptStep,
  place: Pick<StepRecord, 'schema' | 'id' | 'number'>,
): Promise<StepRecord> {
  const edits: EditRecord[] = [];
  for (const edit of step.edits) edits.push(await editRecord(records, edit));
  const { label, made, before } = step;
  const record = known.get(step) ?? sealed({ ...place, label, made, before, edits });
  known.set(step, record);
  return record;
}

async function editRecord(records: Map<string, MarkedRecord>, edit: FileEdit): Promise<EditRecord> {
  if (edit.kind === 'splice') return edit;
  const before = edit.before ? await putFile(records, edit.before) : null;
  const after = edit.after ? await putFile(records, edit.after) : null;
  return { kind: 'whole', place: edit.place, before, after };
}

async function putFile(records: Map<string, MarkedRecord>, file: KeptFile): Promise<FileRecord> {
  const record: FileRecord = {
    name: file.name,
    kind: typeof file.content === 'string' ? 'text' : 'bytes',
    hash: await digestOf(file),
    private: file.private,
  };
  records.set(fileKey(record), { record: file.content, mark: '' });
  return record;
}
