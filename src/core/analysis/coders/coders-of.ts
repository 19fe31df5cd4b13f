import type { Coding } from '../../model/debate';
import type { Stance } from '../../model/stance';

/** A coding and the name of its file. */
export interface CodingFile {
  readonly file: string;
  readonly coding: Coding;
}

/** One person's stances, and the coding that they stand in. */
export interface Coder extends CodingFile {
  /** As the file gives it, else the file's own name; with the file behind it where two files name the same, and
   * its number where they are called alike. */
  readonly name: string;
  readonly stances: readonly Stance[];
}

/** The coders of some files, in the order of the files and of each one's first stance. */
export function codersOf(files: readonly CodingFile[]): readonly Coder[] {
  const byFile = toldApart(files.flatMap(codersIn), ({ name, file }) => `${name} (${file})`);
  return toldApart(byFile, ({ name }, i) => `${name}, ${i + 1}`);
}

function toldApart(
  coders: readonly Coder[],
  longName: (coder: Coder, i: number) => string,
): readonly Coder[] {
  const times = new Map<string, number>();
  for (const { name } of coders) times.set(name, (times.get(name) ?? 0) + 1);
  return coders.map((coder, i) =>
    times.get(coder.name) === 1 ? coder : { ...coder, name: longName(coder, i) },
  );
}

function codersIn({ file, coding }: CodingFile): readonly Coder[] {
  const own = coding.coder ?? plainName(file);
  const stances = new Map<string, Stance[]>();
  for (const stance of coding.stances) {
    const name = stance.coder ?? own;
    const given = stances.get(name);
    if (given) given.push(stance);
    else stances.set(name, [stance]);
  }
  if (stances.size === 0) stances.set(own, []);
  return [...stances].map(([name, given]) => ({ name, file, coding, stances: given }));
}

/** Without folders and ending. */
function plainName(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return name.replace(/\.[^.]*$/, '') || file;
}
