import type { Article, ArticleBlock, ListedReference, ReferenceId } from '../model/article';
import type { Work } from '../model/bibliography';
import { inOrder, type Reading } from '../model/problem';
import type { TextFile } from '../model/source';
import { itemOf } from './article/entry-item';
import { type EntryKeys, keysOfEntries } from './article/entry-keys';
import { type Layout, layOut } from './article/layout';
import { keysOfItem, keysOfWork } from './article/work-keys';
import { assemble } from './cites/assemble';
import { checkCites } from './cites/check';
import { findCites } from './cites/find-cites';
import { followLinks } from './cites/follow-links';
import { frontItem } from './jats/front-item';

export interface ArticleOptions {
  /** The reader's own works: what an article without a list cites. */
  readonly bibliography?: readonly Work[];
}

/**
 * Reads an article's text, plain, in Markdown or in JATS: its blocks, the entries of its list of references, the
 * cites in it, which entries these mean, and what does not fit. All offsets are UTF-16 units of the text as
 * given, whatever pages and line ends cut; `problems` are those of the check. Takes time linear in the text.
 */
export function readArticle(
  file: TextFile,
  { bibliography = [] }: ArticleOptions = {},
): Reading<Article> {
  const layout = layOut(file.text);
  const { keys, references } =
    layout.entries.length > 0 ? printedList(file.text, layout) : ownList(file.text, bibliography);
  const inWords = findCites(layout.body.text, {
    entries: keys,
    numbers: layout.entries.map(({ number }) => number),
    printed: layout.entries.map(({ clean }) => clean),
  });
  const found = followLinks(layout, inWords);
  const { cites, clusters, passages } = assemble(file, layout, found, references);
  const { isXml } = layout;
  const isPrinted = layout.entries.length > 0;
  const check = checkCites(file, { isXml, references, cites, keys, isPrinted });
  const front = isXml ? frontItem(file.text) : undefined;
  const value = {
    isXml,
    ...(front && { front }),
    blocks: blocksOf(layout),
    references,
    cites,
    clusters,
    passages,
    check,
  };
  return { value, problems: inOrder(check.map(({ problem }) => problem)) };
}

interface List {
  readonly keys: readonly EntryKeys[];
  readonly references: readonly ListedReference[];
}

function printedList(text: string, { entries }: Layout): List {
  const printed = keysOfEntries(entries.map(({ clean }) => clean));
  const keys = entries.map(({ cited }, i) =>
    cited ? keysOfItem(cited.item) : (printed[i] as EntryKeys),
  );
  const references = entries.map(({ start, end, number, clean, cited }, i): ListedReference => {
    return {
      id: idOf(i),
      start,
      end,
      raw: text.slice(start, end),
      clean,
      ...(cited && { fields: cited.isWhole ? ('whole' as const) : ('part' as const) }),
      ...(number !== undefined && { number }),
      item: cited?.item ?? itemOf(keys[i] as EntryKeys),
    };
  });
  return { keys, references };
}

/** Works that stand in no list of the text: their span is empty, at its end. */
function ownList({ length }: string, works: readonly Work[]): List {
  const references = works.map(({ id, item }, i): ListedReference => {
    return { id: idOf(i), start: length, end: length, raw: '', clean: '', item, work: id };
  });
  return { keys: works.map(keysOfWork), references };
}

function idOf(entry: number): ReferenceId {
  return `r${entry + 1}` as ReferenceId;
}

function blocksOf({ blocks, entries }: Layout): readonly ArticleBlock[] {
  const body = blocks.map(({ kind, start, end, sentences }) => ({ kind, start, end, sentences }));
  const listed = entries.map(({ start, end }) => {
    return { kind: 'reference' as const, start, end, sentences: [] };
  });
  return [...body, ...listed].sort((a, b) => a.start - b.start);
}
