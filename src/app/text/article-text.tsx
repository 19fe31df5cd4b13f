import { type ReactNode, useMemo } from 'react';
import type { StanceId, WorkId } from '../../core/model/id';
import type { Marked } from '../../core/model/markdown-marks';
import type { SourceReading } from '../../core/model/source-reading';
import {
  type ArticleCite,
  type ArticlePiece,
  type ShownBlock,
  showArticle,
} from '../../core/view/article-text';
import { type Choices, writeChoices } from '../../core/view/choices';
import { listed } from '../../core/view/words';
import type { RowOf } from '../load/opened';

interface ArticleTextProps {
  readonly source: SourceReading;
  readonly rowOf: RowOf;
  readonly workOf: ReadonlyMap<StanceId, WorkId>;
  readonly selected: WorkId | undefined;
  readonly choices: Choices;
  /** How the address names this text. */
  readonly address: string;
}

/** An article as one reads it: each cite a link that selects its work, coded passages marked. */
export function ArticleText(props: ArticleTextProps) {
  const { source } = props;
  const blocks = useMemo(() => showArticle(source), [source]);
  return blocks.map((block) => (
    <Block key={block.start} block={block}>
      {block.pieces.map((piece) => (
        <Piece key={piece.start} {...props} piece={piece} />
      ))}
      {block.work !== undefined && <EntryLink {...props} work={block.work} at={block.start} />}
    </Block>
  ));
}

/** Below the title, which is the second of the page's. */
const headings = ['h3', 'h4', 'h5', 'h6'] as const;

function Block({ block, children }: { block: ShownBlock; children: ReactNode }) {
  const at = block.start;
  switch (block.kind) {
    case 'title':
      return (
        <h2 data-block={at} className="article-title" tabIndex={-1}>
          {children}
        </h2>
      );
    case 'heading': {
      const Heading = headings[(block.level ?? 2) - 2] ?? 'h6';
      return (
        <Heading data-block={at} className="article-heading" tabIndex={-1}>
          {children}
        </Heading>
      );
    }
    default:
      return (
        <p data-block={at} className={`article-${block.kind}`} tabIndex={-1}>
          {children}
        </p>
      );
  }
}

function Piece(props: ArticleTextProps & { piece: ArticlePiece }) {
  const { piece, workOf, selected } = props;
  const { cite, passage, text } = piece;
  const words = cite ? <Cite {...props} cite={cite} text={text} /> : text;
  const said = (piece.marked ?? []).reduceRight<ReactNode>(
    (inner, mark) => <SetApart mark={mark} inCite={cite !== undefined} words={inner} />,
    words,
  );
  const guesses = cite?.guesses.map((guess) => (
    <small key={guess} className="guess">
      {guess}
    </small>
  ));
  if (passage === undefined)
    return (
      <>
        {said}
        {guesses}
      </>
    );
  const chosen = passage.stances.some((stance) => workOf.get(stance) === selected);
  const isFirst = piece.start <= passage.coded;
  return (
    <mark
      id={isFirst ? `passage-${passage.coded}` : undefined}
      className={selected && chosen ? 'of-selected' : undefined}
    >
      {said}
      {guesses}
    </mark>
  );
}

/** A link within a cite would be a link within a link; there the cite's leads on. */
function SetApart(props: { mark: Marked; inCite: boolean; words: ReactNode }) {
  const { mark, inCite, words } = props;
  if (mark.style === 'emphasis') return <em>{words}</em>;
  if (mark.style === 'strong') return <strong>{words}</strong>;
  if (mark.style === 'raised') return <sup>{words}</sup>;
  if (mark.href === undefined || inCite) return words;
  return (
    <a href={mark.href} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  );
}

function Cite(props: ArticleTextProps & { cite: ArticleCite; text: string }) {
  const { cite, text, rowOf, selected } = props;
  const odd = cite.odd ? ' odd' : '';
  const [first, ...others] = cite.works;
  const rows = cite.works.flatMap((work) => rowOf.get(work) ?? []);
  const row = first === undefined ? undefined : rowOf.get(first);
  if (row === undefined) {
    return (
      <span
        data-at={cite.start}
        className={`cite unlinked${odd}`}
        title={cite.thisVolume ? 'A chapter of the same volume' : 'Not in the bibliography'}
        tabIndex={-1}
      >
        {text}
      </span>
    );
  }
  const isSelected = selected !== undefined && cite.works.includes(selected);
  return (
    <>
      <a
        data-at={cite.start}
        className={`cite${odd}`}
        href={addressOf(props, row.address, cite.start)}
        aria-current={isSelected || undefined}
        title={listed(rows.map(({ label }) => label))}
      >
        {text}
      </a>
      {others
        .flatMap((work) => rowOf.get(work) ?? [])
        .map((other) => (
          <a
            key={other.work}
            className="cite also"
            href={addressOf(props, other.address, cite.start)}
          >
            <bdi>{other.label}</bdi>
          </a>
        ))}
    </>
  );
}

function EntryLink(props: ArticleTextProps & { work: WorkId; at: number }) {
  const { rowOf, work, at, selected } = props;
  const row = rowOf.get(work);
  if (row === undefined) return null;
  return (
    <>
      {' '}
      <a
        className="entry-link"
        href={addressOf(props, row.address, at)}
        aria-current={selected === work || undefined}
      >
        <bdi>{row.label}</bdi>
      </a>
    </>
  );
}

function addressOf(
  { choices, address }: Pick<ArticleTextProps, 'choices' | 'address'>,
  work: string,
  passage: number,
): string {
  return `#${writeChoices({ ...choices, work, passage, text: address })}`;
}
