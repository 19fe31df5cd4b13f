import type { PdfFault, PdfPages } from '../model/pdf';
import type { Problem, ProblemCode, ProblemFacts, Reading } from '../model/problem';
import type { PageStart, TextFile } from '../model/source';
import { unnamedLetters } from './pdf/letters';
import { type PagedText, textOfPages } from './pdf/page-text';

/** Where more than this part of the letters have no name, the text is of no use. */
const mostUnnamed = 0.3;

/**
 * The text of a PDF in reading order, as `textOfPages` gives it, with where its pages begin: its decoded text, to
 * which all offsets refer. No text (undefined) and a problem where the file is locked, broken, or has none.
 */
export function readPdfText(name: string, pdf: PdfPages | PdfFault): Reading<TextFile | undefined> {
  if (pdf === 'encrypted') return nothing(problem(name, 'pdf-encrypted', { name }));
  if (pdf === 'broken') return nothing(problem(name, 'pdf-broken', { name }));
  const { pages, count, hasImages, isCut } = pdf;
  const lost = pages.filter((page) => page === undefined || (isCut && !page.items.length)).length;
  if (pages.length > 0 && lost === pages.length) {
    return nothing(problem(name, 'pdf-broken', { name }));
  }
  const paged = textOfPages(pages);
  const isUnnamed =
    unnamedLetters(paged.text) > mostUnnamed * paged.text.replace(/\s+/g, '').length;
  if (paged.text === '' || isUnnamed) {
    const why = paged.text !== '' ? 'letters' : hasImages ? 'images' : 'nothing';
    return nothing(problem(name, 'pdf-without-text', { name, pages: count, why }));
  }
  const read = pages.length;
  const problems = [
    ...(lost > 0 || isCut ? [problem(name, 'pdf-pages-lost', { name, lost, pages: count })] : []),
    ...(read < count ? [problem(name, 'pdf-pages-left-out', { name, read, pages: count })] : []),
  ];
  return { value: { name, text: paged.text, pages: pageStarts(pdf, paged) }, problems };
}

function nothing(why: Problem): Reading<undefined> {
  return { value: undefined, problems: [why] };
}

function problem<C extends ProblemCode>(name: string, code: C, facts: ProblemFacts[C]): Problem {
  return { code, place: { file: name, line: 1, column: 1 }, facts } as Problem;
}

/** A page is called as the file labels it; else by the number printed on it; else by its place. */
function pageStarts({ pages }: PdfPages, { starts, firstNumber }: PagedText): readonly PageStart[] {
  return starts.map(({ start, page }) => {
    const printed = firstNumber === undefined ? 0 : firstNumber + page;
    const place = printed > 0 ? String(printed) : `${page + 1} of the file`;
    return { start, page: pages[page]?.label ?? place };
  });
}
