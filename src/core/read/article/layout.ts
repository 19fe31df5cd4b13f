import type { ArticleBlock, ArticleBlockKind } from '../../model/article';
import { createFlow, type Flow } from './flow';
import { isNoteHead, looksLikeHeading } from './headings';
import { isJats, jatsParts } from './jats-parts';
import type { Line } from './lines';
import type { BodyPart, EntryLink, ListEntry } from './parts';
import { plainParts } from './plain-parts';
import { sentencesIn } from './sentences';

/** A block of the body with its place in the body's flow. */
export interface BodyBlock extends ArticleBlock {
  readonly flowStart: number;
  readonly flowEnd: number;
  readonly flowSentences: readonly { readonly start: number; readonly end: number }[];
  /** The words of a heading. */
  readonly heading?: string;
}

/** A text taken apart: its body, and the entries of its list. */
export interface Layout {
  readonly isXml: boolean;
  readonly body: Flow;
  /** The format's own links; offsets are the text's. */
  readonly links: readonly EntryLink[];
  readonly blocks: readonly BodyBlock[];
  readonly entries: readonly (ListEntry & {
    readonly start: number;
    readonly end: number;
    readonly clean: string;
  })[];
}

/** Takes a text apart; whether it is JATS is told from its content. Markdown is plain text. */
export function layOut(text: string): Layout {
  const xml = isJats(text);
  const { body, entries, links = [] } = xml ? jatsParts(text) : plainParts(text);
  const linesOf = (parts: readonly { readonly lines: readonly Line[] }[]) =>
    parts.map(({ lines }) => lines);
  const flow = createFlow(text, linesOf(body), { xml });
  const listed = entries.filter(({ lines }) => lines.length > 0);
  const printed = createFlow(text, linesOf(listed), { xml }).text.split('\n');
  return {
    isXml: xml,
    body: flow,
    links,
    blocks: bodyBlocks(body, flow),
    entries: listed.map((entry, i) => ({
      ...entry,
      start: (entry.lines[0] as Line).start,
      end: (entry.lines.at(-1) as Line).end,
      clean: entry.cited?.clean ?? (printed[i] ?? '').trim(),
    })),
  };
}

function bodyBlocks(blocks: readonly BodyPart[], flow: Flow): readonly BodyBlock[] {
  let inNotes = false;
  let flowStart = 0;
  return blocks.map((block, i) => {
    const first = block.lines[0] as Line;
    const last = block.lines.at(-1) as Line;
    const next = flow.text.indexOf('\n', flowStart);
    const flowEnd = next < 0 ? flow.text.length : next;
    const kind = kindOf(block, i, inNotes);
    if (kind === 'heading') inNotes = isNoteHead(first.text);
    const prose = kind === 'paragraph' || kind === 'note';
    const flowSentences = prose ? sentencesIn(flow.text, flowStart, flowEnd) : [];
    const sentences = flowSentences.map(({ start, end }) => flow.spanOf(start, end));
    const words = flow.text
      .slice(flowStart, flowEnd)
      .replace(/^#+\s*/, '')
      .trim();
    const span = { start: first.start, end: last.end };
    const inFlow = { flowStart, flowEnd, flowSentences };
    flowStart = flowEnd + 1;
    return { kind, ...span, sentences, ...inFlow, ...(kind === 'heading' && { heading: words }) };
  });
}

const noteMark = /^(?:\[\^?\d{1,3}\]:?|\d{1,3}[.)]|[¹²³⁰⁴-⁹]+|\^\d{1,3})\s*\p{L}/u;

function kindOf(block: BodyPart, i: number, inNotes: boolean): ArticleBlockKind {
  const line = block.lines[0]?.text ?? '';
  if (block.kind !== undefined) return block.kind;
  if (i === 0) return 'title';
  if (block.lines.length <= 2 && looksLikeHeading(block.lines.map(({ text }) => text).join(' ')))
    return 'heading';
  if (noteMark.test(line) && (inNotes || /^(?:\[\^|[¹²³⁰⁴-⁹])/.test(line))) return 'note';
  return 'paragraph';
}
