import { readMerges } from '../../core/read-merges';
import { mergesName } from '../../core/write/debate-folder';
import { mostVersions, type VersionToResume } from '../load/history';
import type { KeptDebate, KeptFile } from './kept-debate';
import { type KeptVersion, versionsOf } from './versions-of';

/** A file as the session has it, and what it holds. */
export interface OpenFile {
  readonly file: FileToResume;
  readonly content: KeptFile['content'];
}

type FileToResume = VersionToResume['files'][number];

/**
 * The versions that a debate's log leads through; files that a step does not touch are the same in both.
 * `open`: files that are open already, by name, and need not be read again where nothing has changed in them.
 */
export function versionsToResume(
  debate: KeptDebate,
  open: ReadonlyMap<string, OpenFile> = new Map(),
): {
  readonly versions: readonly VersionToResume[];
  readonly at: number;
} {
  const files = new Map<KeptFile, FileToResume>();
  const fileOf = (file: KeptFile) => {
    const there = open.get(file.name);
    const isThere = there !== undefined && isSame(there.content, file.content);
    const known = files.get(file) ?? (isThere ? there.file : asFile(file));
    files.set(file, known);
    return known;
  };
  const { versions, at } = versionsOf(debate, mostVersions);
  return { versions: versions.map((version) => toResume(version, fileOf)), at };
}

function toResume(
  { files, label }: KeptVersion,
  fileOf: (file: KeptFile) => FileToResume,
): VersionToResume {
  const merges = files.find(({ name }) => name === mergesName)?.content;
  return {
    files: files.filter(({ name }) => name !== mergesName).map(fileOf),
    merges: typeof merges === 'string' ? readMerges(merges) : [],
    did: label,
  };
}

function asFile({ name, content }: KeptFile): FileToResume {
  return typeof content === 'string'
    ? { name, text: content }
    : new File([content as Uint8Array<ArrayBuffer>], name);
}

function isSame(a: KeptFile['content'], b: KeptFile['content']): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
