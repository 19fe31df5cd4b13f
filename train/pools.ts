import { readFileSync } from 'node:fs';
import type { CslName } from '../src/core/model/csl';
import { readNameList } from '../src/core/read/references/assemble/names';

/** What made-up references are made of: the parts of real ones. */
export interface Pools {
  readonly families: readonly string[];
  readonly givens: readonly string[];
  readonly titles: readonly string[];
  readonly books: readonly string[];
  readonly journals: readonly string[];
  readonly publishers: readonly string[];
  readonly places: readonly string[];
  readonly series: readonly string[];
}

interface Line {
  readonly id: string;
  readonly source: string;
  readonly fields: { readonly [name: string]: unknown };
}

export function poolsFrom(path: string, heldOut: ReadonlySet<string>): Pools {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
    .filter(({ id }) => !heldOut.has(id));
  const all = (pick: (line: Line) => readonly unknown[]): readonly string[] =>
    [
      ...new Set(
        lines
          .flatMap(pick)
          .filter((text): text is string => typeof text === 'string' && isSound(text)),
      ),
    ].sort();
  const names = lines.flatMap(namesOf);
  const unique = (texts: readonly (string | undefined)[]) =>
    [...new Set(texts.filter((text): text is string => text !== undefined))].sort();
  return {
    families: unique(
      names
        .map(({ family }) => family)
        .filter((text) => text && /^[\p{Lu}][\p{L}’'-]+(?: \p{Lu}[\p{L}-]+)?$/u.test(text)),
    ),
    givens: unique(
      names
        .map(({ given }) => given)
        .filter((text) => text && /^\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}(?:\p{Ll}+|\.))?$/u.test(text)),
    ),
    titles: all(({ fields }) => (fields['container-title'] ? [fields.title] : [])),
    books: all(({ fields }) =>
      fields.publisher && !fields['container-title']
        ? [fields.title]
        : fields.editor
          ? [fields['container-title']]
          : [],
    ),
    journals: all(({ fields }) =>
      fields.volume && !fields.editor && !fields.publisher ? [fields['container-title']] : [],
    ),
    publishers: all(({ fields }) => [fields.publisher]),
    places: all(({ fields }) => [fields.location]),
    series: all(({ fields }) => [fields['collection-title']]),
  };
}

function namesOf({ fields }: Line): readonly CslName[] {
  const authors = fields.author;
  if (!Array.isArray(authors)) return [];
  return authors.flatMap((author: { readonly raw?: string }) =>
    author.raw ? readNameList(author.raw) : [],
  );
}

/** No noise of optical reading: words are parted as they should. */
function isSound(text: string): boolean {
  return (
    text.length > 2 &&
    text.length < 220 &&
    !/\p{Ll}\p{Lu}|\s[,.;:)]|[,;:]\p{L}|\(\s|�|~|\\|[<>{}|]/u.test(text) &&
    !/[,;:(]$/.test(text) &&
    /^[\p{L}\p{N}"“‘«¿¡(]/u.test(text) &&
    !/^(?:in|In|ed|eds|pp)\b[.:]?/.test(text)
  );
}
