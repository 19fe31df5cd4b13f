import { strToU8, unzipSync, zipSync } from 'fflate';

/** A file by its path in a folder. */
export interface PathFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Of what is unpacked; a small archive may claim to hold a thousand times more. */
const mostBytes = 256 * 2 ** 20;
const mostFiles = 2000;

/** The same files make the same archive, whenever and wherever: the date in it is the first that the format knows. */
export function zipped(files: readonly PathFile[]): Blob {
  const entries = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const archive = zipSync(Object.fromEntries(entries), { level: 6, mtime: new Date(1980, 0, 1) });
  return new Blob([archive as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}

export interface Unzipped {
  readonly files: readonly File[];
  /** Names of what was left out: too large, or too many. */
  readonly left: readonly string[];
}

/** The files of an archive, without folders and what systems hide in archives. Throws where it is none. */
export function unzipped(archive: Uint8Array): Unzipped {
  let bytes = 0;
  let count = 0;
  const left: string[] = [];
  const read = unzipSync(archive, {
    filter: ({ name, originalSize }) => {
      if (name.endsWith('/') || isHidden(name)) return false;
      bytes += originalSize;
      count += 1;
      const fits = bytes <= mostBytes && count <= mostFiles;
      if (!fits) left.push(name);
      return fits;
    },
  });
  const files = Object.entries(read).map(
    ([path, content]) => new File([content as Uint8Array<ArrayBuffer>], path),
  );
  return { files, left };
}

/** What Finder, Windows and git put beside a reader's files. */
export function isHidden(path: string): boolean {
  return path
    .split('/')
    .some(
      (part) =>
        part.startsWith('.') || part === '__MACOSX' || /^(?:thumbs\.db|desktop\.ini)$/i.test(part),
    );
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return strToU8(text) as Uint8Array<ArrayBuffer>;
}
