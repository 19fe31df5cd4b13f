import { linkReferences } from '../core/analysis/link-references';
import { type Article, suggestedKinds } from '../core/model/article';
import type { Work } from '../core/model/bibliography';
import type { Problem } from '../core/model/problem';
import { pageAt, type TextFile } from '../core/model/source';
import { readArticle } from '../core/read/article';
import { checkParts, checkWords } from '../core/view/check-parts';
import { problemText } from '../core/view/problem-text';
import { untrusted } from '../core/view/untrusted-text';
import { counted, listed } from '../core/view/words';
import type { Command } from './command';
import { readNamedArticle } from './files';
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

Exit codes: 0 no problem (cites of the same volume are none), 1 problems, 2 called wrongly.
`,
  options: { json: 'flag', bibliography: 'value' },
  operands: ['FILE'],
  run: async ({ operands, values, flags }, terminal) => {
    const own = values.get('bibliography');
    const works = own === undefined ? [] : (await readNamedWorks(own, terminal)).value.works;
    const { value: file, problems: unread } = await readNamedArticle(operands[0] as string);
    if (file === undefined) {
      terminal.tell(problemLines(unread));
      return 1;
    }
    terminal.tell(problemLines(unread));
    const { value: article, problems } = readArticle(file, { bibliography: works });
    if (flags.has('json')) terminal.print(`${JSON.stringify(asJson(file, article, works))}\n`);
    else terminal.print(`${lines(file, article, problems)}${summary(article)}\n`);
    return checkParts(article.check).toMend.length + unread.length === 0 ? 0 : 1;
  },
};

/** In a PDF nobody counts lines: there, the page says where. */
function lines(file: TextFile, { check }: Article, problems: readonly Problem[]): string {
  if (file.pages === undefined) return problemLines(problems);
  const found = [...check].sort((a, b) => a.start - b.start);
  const told = found.map(({ problem, start }) => {
    const { what, todo } = problemText(problem);
    return `${untrusted(file.name, 200)}, page ${pageAt(file, start)}: ${what}; ${todo}\n`;
  });
  return told.join('');
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
