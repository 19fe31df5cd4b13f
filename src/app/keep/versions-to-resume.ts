import { readMerges } from '../../core/read-merges';
import { mergesName } from '../../core/write/debate-folder';
import { mostVersions, type VersionToResume } from '../load/history';
import type { KeptDebate, KeptFile } from './kept-debate';
import { type KeptVersion, versionsOf } from './versions-of';

type FileToResume = VersionToResume['files'][number];

/** The versions that a debate's log leads through; files that a step does not touch are the same in both. */
export function versionsToResume(debate: KeptDebate): {
  readonly versions: readonly VersionToResume[];
  readonly at: number;
} {
  const files = new Map<KeptFile, FileToResume>();
  const fileOf = (file: KeptFile) => {
    const known = files.get(file) ?? asFile(file);
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
