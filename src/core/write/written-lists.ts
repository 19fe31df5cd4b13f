import type { Bibliography } from '../model/bibliography';
import type { TextFile } from '../model/source';
import { writeBibtex } from './bibtex';

/** The works that articles list, each list as a BibTeX file under its article's name, unlike those that are taken. */
export function writtenLists(
  bibliographies: readonly Bibliography[],
  taken: ReadonlySet<string>,
): readonly TextFile[] {
  const names = new Set(taken);
  return bibliographies.filter(isList).map((list) => {
    const name = freeName(`${list.file.name.replace(/\.[^.]*$/, '')}.references.bib`, names);
    names.add(name);
    return { name, text: writeBibtex([list], new Set(list.works.map(({ id }) => id))) };
  });
}

export function isList({ format, works }: Bibliography): boolean {
  return format === 'reference-list' && works.length > 0;
}

/** `name-2.bib` where there is a `name.bib`. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  const [, base = name, extension = ''] = /^(.*?)((?:\.references)?\.[^.]*)$/.exec(name) ?? [];
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${base}-${n}${extension}`;
  return free;
}
