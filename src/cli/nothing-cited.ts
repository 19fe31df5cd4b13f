import type { Article } from '../core/model/article';
import type { TextFile } from '../core/model/source';
import { type FileKind, kindOfFile } from '../core/read/kind-of-file';
import { untrusted } from '../core/view/untrusted-text';
import { counted } from '../core/view/words';

/** What to say of a text in which no cite was found, and what to do; undefined where one was. */
export function nothingCited(file: TextFile, article: Article): string | undefined {
  if (article.cites.length > 0) return undefined;
  const name = untrusted(file.name, 200);
  if (!/\S/.test(file.text)) return `${name} is empty: give the text of an article.`;
  const entries = article.references.filter(({ start, end }) => end > start).length;
  if (entries === 0) return words[kindOfFile(file)](name);
  const list = counted(entries, 'entry', 'entries');
  return `${name} has a list of ${list}, but no cite was found in it: give the whole text; "faultline references" reads a list alone.`;
}

const words: Readonly<Record<FileKind, (name: string) => string>> = {
  bibliography: (name) =>
    `${name} is a bibliography, not the text of an article: give it with --bibliography beside a text; "faultline inspect" reads it alone.`,
  claims: (name) =>
    `${name} is a claims file, not the text of an article: "faultline check" reads it.`,
  text: (name) =>
    `Neither cites nor a list of references were found in ${name}: give the text of an article, with its list or with --bibliography; "faultline references" reads a list alone.`,
};
