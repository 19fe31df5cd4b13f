import { hasOwnList } from '../core/analysis/article-itself';
import { linkReferences } from '../core/analysis/link-references';
import { type Article, suggestedKinds } from '../core/model/article';
import type { Work } from '../core/model/bibliography';
import type { Problem } from '../core/model/problem';
import { pageAt, type TextFile } from '../core/model/source';
import { readArticle } from '../core/read/article';
import { checkParts, checkWords } from '../core/view/check-parts';
import { linesOf } from '../core/view/problem-lines';
import { problemText } from '../core/view/problem-text';
import { untrusted } from '../core/view/untrusted-text';
import { counted, countedOf, listed } from '../core/view/words';
import type { Command } from './command';
import { readNamedArticle } from './files';
import { nothingCited } from './nothing-cited';
import { problemLines } from './tell-problems';
import { readNamedWorks } from './works-files';

export const cites: Command = {
  name: 'cites',
  summary: "read an article's cites and check them against its list of references",
  help: `Reads the text of an article (plain text, Markdown, JATS or PDF): finds its list of references and the cites
in it, and which entries these mean. Then tells what does not fit as file:line:column: what, and what
to do: cited but not listed, listed but never cited, names and years that differ. Of a PDF, the page is told in
place of line and column.

Usage: faultline cites FILE [--bibliography BIBLIOGRAPHY] [--json]

  --bibliography BIBLIOGRAPHY
           your own works, in any format that "inspect" reads: the works that a text without a list
           cites, and the keys of the entries of a list

  --json   for other programs: the entries of the list, the cites with the entries that they mean,
           the sentences that hold them, with what their phrases suggest (a guess: supports, contrasts,
           reports), and the problems; offsets in UTF-16 units of the decoded text, which is given, with
           where its pages begin, for a PDF

Examples:
  faultline cites article.txt
  faultline cites article.pdf
  faultline cites chapter.md --bibliography zotero.bib
  faultline cites article.md --json

Exit codes: 0 no problem (cites of the same volume are none), 1 problems, no cite found, or no works in the
bibliography, 2 called wrongly.
`,
  options: { json: 'flag', bibliography: 'value' },
  operands: ['FILE'],
  run: async ({ operands, values, flags }, terminal) => {
    const named = values.get('bibliography');
    const own = named === undefined ? undefined : await readNamedWorks(named, terminal);
    const works = own?.value.works ?? [];
    const { value: file, problems: unread } = await readNamedArticle(operands[0] as string);
    const isNone = own !== undefined && works.length === 0;
    terminal.tell(problemLines([...(isNone ? own.problems : []), ...unread]));
    if (file === undefined) return 1;
    const { value: article, problems } = readArticle(file, { bibliography: works });
    const nothing = nothingCited(file, article);
    if (flags.has('json')) {
      if (nothing !== undefined) terminal.tell(`${nothing}\n`);
      terminal.print(`${JSON.stringify(asJson(file, article, works))}\n`);
    } else {
      const shared = works.length > 0 ? ofBibliography(named as string, article, works) : '';
      terminal.print(`${lines(file, article, problems)}${nothing ?? summary(article)}${shared}\n`);
    }
    const isFine = checkParts(article.check).toMend.length + unread.length === 0;
    return isFine && !isNone && nothing === undefined ? 0 : 1;
  },
};

/** In a PDF nobody counts lines: there, the page says where. */
function lines(file: TextFile, { check }: Article, problems: readonly Problem[]): string {
  if (file.pages === undefined) return problemLines(problems);
  const found = [...check].sort((a, b) => a.start - b.start);
  const where = untrusted(file.name, 200);
  const told = found.map(({ problem, start }) => {
    const { what, todo } = problemText(problem);
    return { where, at: `page ${pageAt(file, start)}`, words: `${what}; ${todo}` };
  });
  return linesOf(told, ', ')
    .map((line) => `${line}\n`)
    .join('');
}

function summary({ references, cites: all, check, passages }: Article): string {
  const linked = all.filter(({ references: ids }) => ids.length > 0).length;
  const found = [counted(all.length, 'cite'), counted(references.length, 'entry', 'entries')];
  const finds = checkWords(checkParts(check), 'nothing to tell');
  const kinds = passages.flatMap(({ suggestions = [] }) => suggestions.map(({ kind }) => kind));
  const guessed = suggestedKinds.map(
    (kind) => `${kinds.filter((one) => one === kind).length} ${kind}`,
  );
  const guesses =
    kinds.length === 0
      ? ''
      : `\nPhrases that suggest a stance, as a guess: ${listed(guessed)}; --json has them.`;
  return `${found.join(' and ')}; ${counted(linked, 'cite')} linked, ${finds}.${guesses}`;
}

/** How much of the text is of the reader's bibliography, or of that in the text. */
function ofBibliography(name: string, article: Article, works: readonly Work[]): string {
  const { references, cites: all } = article;
  const from = untrusted(name, 200);
  if (!hasOwnList(article)) {
    const cited = new Set(all.flatMap(({ references: ids }) => ids)).size;
    return `\n${countedOf(cited, works.length, 'works')} of ${from} are cited.`;
  }
  const linked = linkReferences(references, works).size;
  return `\n${countedOf(linked, references.length, 'entries')} are in ${from}.`;
}

function asJson(
  file: TextFile,
  { references, cites: all, passages, clusters, check }: Article,
  works: readonly Work[],
) {
  const links = linkReferences(references, works);
  const workOf = new Map(works.map((work) => [work.id, work]));
  return {
    ...(file.pages && { text: file.text, pages: file.pages }),
    references: references.map(({ id, start, end, raw, item }) => {
      const linked = links.get(id);
      const work = linked && workOf.get(linked);
      return { id, ...(work && { key: work.key }), start, end, raw, item: work?.item ?? item };
    }),
    cites: all.map(({ start, end, text, references: ids, cluster, mode, locator, prefix }) => ({
      start,
      end,
      text,
      references: ids,
      cluster,
      mode,
      ...(locator && { locator }),
      ...(prefix !== undefined && { prefix }),
    })),
    clusters: clusters.map(({ start, end }) => ({ start, end })),
    passages: passages.map(({ start, end, clusters: held, suggestions }) => ({
      start,
      end,
      clusters: held,
      ...(suggestions && { suggestions }),
    })),
    problems: check.map(({ problem, start, end, likely }) => {
      const { what, todo } = problemText(problem);
      return {
        code: problem.code,
        start,
        end,
        ...(likely.length > 0 && { likely }),
        why: `${what}; ${todo}`,
      };
    }),
  };
}
