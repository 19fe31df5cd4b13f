import { isSameSize } from './chunks';
import type { PageLine } from './page-lines';
import { goesOn, type Paragraph } from './paragraphs';
import { commonType } from './type-face';

/** Begins like what is set beside the text: a caption. */
const caption =
  /^(?:fig(?:ure|ura|\.)|abb(?:ildung|\.)|tab(?:le|elle|leau|la|ela|\.)|box|quadro|source|fonte|fuente|quelle) ?(?:[A-Z]?\d{1,3}|[IVX]{1,5}|:)\b/iu;

/**
 * Paragraphs in the order in which they are read: one that a column or page cuts is joined, and what stands between
 * its parts, notes and captions, comes behind it.
 */
export function inReadingOrder(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const ordered: Paragraph[] = [];
  let open: (Paragraph & { readonly lines: PageLine[] }) | undefined;
  let waiting: Paragraph[] = [];
  const close = () => {
    if (open) ordered.push(open);
    for (const one of waiting) ordered.push(one);
    open = undefined;
    waiting = [];
  };
  const asides = asidesAmong(paragraphs);
  for (const one of paragraphs) {
    if (one.kind === 'heading') {
      close();
      ordered.push(one);
    } else if (asides.has(one)) {
      if (open) waiting.push(one);
      else ordered.push(one);
    } else if (open && isCut(open, one, waiting.length > 0) && goesOn(open, one)) {
      for (const line of one.lines) open.lines.push(line);
    } else {
      close();
      open = { ...one, lines: [...one.lines] };
    }
  }
  close();
  return ordered;
}

function isCut({ lines }: Paragraph, next: Paragraph, between: boolean): boolean {
  return between || lines.at(-1)?.lane !== next.lines[0]?.lane;
}

/** Captions, and what is smaller than the text between the same two headings. */
function asidesAmong(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const asides = new Set<Paragraph>();
  let region: Paragraph[] = [];
  const close = () => {
    const prose = region.filter(({ kind }) => kind === 'text');
    const common = commonType(prose.flatMap(({ lines }) => lines));
    for (const one of region) {
      const first = one.lines[0];
      const isSmall = first && first.size < common.size && !isSameSize(first, common);
      if (isSmall || one.kind === 'cells' || caption.test(first?.text ?? '')) asides.add(one);
    }
    region = [];
  };
  for (const one of paragraphs) {
    if (one.kind === 'heading') close();
    else region.push(one);
  }
  close();
  return asides;
}
