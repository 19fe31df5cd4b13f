import type { PdfPage } from '../../model/pdf';
import { chunksOf } from './chunks';
import { fragmentsOf } from './fragments';
import { findGutters } from './gutters';
import { inReadingOrder } from './in-order';
import { raised } from './letters';
import { lineNumbersOf } from './line-numbers';
import { findPageFurniture } from './page-furniture';
import { linesOfPage, type PageLine } from './page-lines';
import { type Paragraph, paragraphsOf } from './paragraphs';
import { commonType, type TypeFace } from './type-face';
import { uprightPage } from './upright';

/** A text with where its pages begin: their places in the file, from 0. */
export interface PagedText {
  readonly text: string;
  readonly starts: readonly { readonly start: number; readonly page: number }[];
  /** See `PageFurniture`. */
  readonly firstNumber: number | undefined;
}

/**
 * The text of pages in reading order: columns one after the other, paragraphs parted by an empty line, lines as
 * they are printed (hyphens too), headings by themselves, what is raised as raised digits. Running heads, page
 * numbers, numbers of lines and what stands on its side are left out; notes and captions follow the paragraph that they stand in or under.
 */
export function textOfPages(pages: readonly (PdfPage | undefined)[]): PagedText {
  const upright = pages.map((page) => {
    if (page === undefined) return { height: 0, fragments: [] };
    const { height, pieces } = uprightPage(page);
    const fragments = fragmentsOf(pieces);
    const numbers = new Set(lineNumbersOf(fragments));
    return { height, fragments: fragments.filter((one) => !numbers.has(one)) };
  });
  const furniture = findPageFurniture(upright);
  const kept = upright.map(({ fragments }) => fragments.filter((f) => !furniture.fragments.has(f)));
  const body = commonType(kept.flat());
  const gutters = kept.map((fragments) => findGutters(fragments, body.size));
  const lines = kept.flatMap((fragments, page) => {
    return linesOfPage(page, fragments, gutters[page] ?? [], body.size);
  });
  const hasColumns = gutters.some((own) => own.length > 0);
  const chunks = chunksOf(
    lines.map((line) => withNoteMark(line, body)),
    body,
  );
  const paragraphs = titleFirst(inReadingOrder(paragraphsOf(chunks)), body);
  return {
    ...printed(paragraphs, hasColumns && isNarrow(lines)),
    firstNumber: furniture.firstNumber,
  };
}

/** A mark that is not raised at the note itself: "1Accounts were kept". */
function withNoteMark(line: PageLine, body: TypeFace): PageLine {
  if (line.size > 0.95 * body.size) return line;
  return { ...line, text: line.text.replace(/^\d{1,3}(?=["“(]?\p{Lu}\p{Ll})/u, raised) };
}

/** A title is so many times as large as the text. */
const titleSize = 1.2;

/** What stands above the title, the journal's name or the kind of article, comes after it. */
function titleFirst(paragraphs: readonly Paragraph[], body: TypeFace): readonly Paragraph[] {
  const onFirst = paragraphs.filter(({ lines, kind }) => {
    return kind === 'heading' && lines[0]?.lane.page === 0 && isWordy(lines);
  });
  const sizeOf = ({ lines }: Paragraph) => lines[0]?.size ?? 0;
  const title = onFirst.reduce<Paragraph | undefined>(
    (most, one) => (most && sizeOf(most) >= sizeOf(one) ? most : one),
    undefined,
  );
  if (title === undefined || sizeOf(title) < titleSize * body.size) return paragraphs;
  return [title, ...paragraphs.filter((one) => one !== title)];
}

/** A title has several words; a journal's name may be larger, and a drop cap is a letter. */
function isWordy(lines: readonly PageLine[]): boolean {
  return lines.reduce((sum, { text }) => sum + text.split(' ').length, 0) >= 3;
}

/** Lines of fewer letters than this are narrow; two or three of them become one. */
const narrow = 46;
const wideEnough = 58;

function isNarrow(lines: readonly PageLine[]): boolean {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  return (lengths[Math.floor(lengths.length * 0.9)] ?? narrow) < narrow;
}

function printed(
  paragraphs: readonly Paragraph[],
  isNarrow: boolean,
): Pick<PagedText, 'text' | 'starts'> {
  const starts: { start: number; page: number }[] = [];
  const parts: string[] = [];
  let length = 0;
  const put = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  paragraphs.forEach(({ lines }, i) => {
    if (i > 0) put('\n\n');
    let width = 0;
    lines.forEach(({ text, lane: { page } }, n) => {
      const before = lines[n - 1]?.text ?? '';
      const isLong = !isNarrow || width >= wideEnough || before.endsWith('-');
      if (n > 0 && !isAddressCut(before, text)) put(isLong ? '\n' : ' ');
      width = n > 0 && !isLong ? width + text.length : text.length;
      if (starts.at(-1)?.page !== page) starts.push({ start: length, page });
      put(text);
    });
  });
  if (length > 0) put('\n');
  return { text: parts.join(''), starts };
}

/** An address that is broken over two lines is one word. */
function isAddressCut(line: string, next: string): boolean {
  const word = line.slice(line.lastIndexOf(' ') + 1);
  if (!/^[<([]?(?:https?:\/\/|doi:|www\.|10\.\d{4,9}\/)/i.test(word)) return false;
  return /[/_=&?#%.-]$/.test(word) ? /^[a-z\d%]/.test(next) : /^[/_=&?#%.][\w%]/.test(next);
}
