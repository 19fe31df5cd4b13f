import { useEffect, useMemo, useRef } from 'react';
import type { StanceId, WorkId } from '../../core/model/id';
import type { SourceReading } from '../../core/model/source-reading';
import type { Overview } from '../../core/overview';
import type { Choices } from '../../core/view/choices';
import type { Row } from '../../core/view/rows';
import { textAddress } from '../../core/view/text-address';
import { showParagraphs, type TextPiece } from '../../core/view/text-paragraphs';
import { counted } from '../../core/view/words';
import type { Select } from '../state/use-view';
import { ArticleCheck } from './article-check';
import { ArticleText } from './article-text';

interface SourceTextProps {
  readonly overview: Overview;
  readonly rowOf: ReadonlyMap<WorkId, Row>;
  readonly source: SourceReading;
  readonly selected: WorkId | undefined;
  /** Where the passage asked for begins, as coded. */
  readonly passage: number | undefined;
  readonly select: Select;
  readonly choices: Choices;
}

/** A source text with its passages marked; those of the selected work stand out and are brought into sight. */
export function SourceText(props: SourceTextProps) {
  const { overview, rowOf, source, selected, passage, select, choices } = props;
  const { stances } = overview.coding;
  const { article: read } = source;
  const paragraphs = useMemo(() => (read ? [] : showParagraphs(source)), [source, read]);
  const workOf = useMemo(
    () => new Map(stances.map((stance) => [stance.id, stance.work])),
    [stances],
  );
  const article = useRef<HTMLElement>(null);
  const address = textAddress(source, rowOf);
  const isElsewhere = choices.text !== undefined && choices.text !== address;
  useEffect(() => {
    if (isElsewhere) return;
    const marks = [
      ...(article.current?.querySelectorAll('mark.of-selected, .cite[aria-current]') ?? []),
    ];
    const asked = marks.find(
      (mark) =>
        mark.id === `passage-${passage}` || mark.getAttribute('data-at') === String(passage),
    );
    // From the card one goes on in the text.
    if (asked instanceof HTMLElement && document.activeElement?.closest('.card')) {
      if (!asked.matches('a')) asked.tabIndex = -1;
      asked.focus({ preventScroll: true });
    }
    // What is in sight stays where it is; a passage of another text is not here.
    if (asked === undefined ? passage !== undefined || marks.some(inSight) : inSight(asked)) return;
    (asked ?? marks[0])?.scrollIntoView({ block: 'center' });
  }, [selected, passage, isElsewhere]);

  const piece = (shown: TextPiece) =>
    shown.stances === undefined ? (
      shown.text
    ) : (
      <Passage
        key={shown.start}
        piece={shown}
        works={worksOf(shown.stances, workOf)}
        rowOf={rowOf}
        selected={selected}
        onSelect={select}
      />
    );
  const broken = source.passages.filter((passage) => !passage.intact).length;
  return (
    <article className="source-text" ref={article} aria-label={source.text.name}>
      <p className="note text-state">
        {!/\S/.test(source.text.text)
          ? `${source.text.name} is empty: there is no text in it.`
          : source.work === undefined
            ? `${source.text.name} is no source of this debate: none of its passages stands in it.`
            : source.passages.length === 0
              ? `${rowOf.get(source.work)?.label}: no passage of it has been coded yet.`
              : `${rowOf.get(source.work)?.label}: ${counted(source.passages.length - broken, 'passage')} in place${broken > 0 ? `, ${broken} no longer as coded` : ', each checked by its fingerprint'}.`}
      </p>
      {read && <ArticleCheck article={read} />}
      {read && (
        <ArticleText
          source={source}
          rowOf={rowOf}
          workOf={workOf}
          selected={selected}
          choices={choices}
          address={address}
        />
      )}
      {paragraphs.map((paragraph) => (
        <p key={paragraph.start}>{paragraph.pieces.map(piece)}</p>
      ))}
    </article>
  );
}

function worksOf(
  stances: readonly StanceId[],
  workOf: ReadonlyMap<StanceId, WorkId>,
): readonly WorkId[] {
  return [...new Set(stances.flatMap((stance) => workOf.get(stance) ?? []))];
}

function Passage(props: {
  piece: TextPiece;
  works: readonly WorkId[];
  rowOf: ReadonlyMap<WorkId, Row>;
  selected: WorkId | undefined;
  onSelect: (work: WorkId) => void;
}) {
  const { piece, works, rowOf, selected, onSelect } = props;
  const chosen = selected !== undefined && works.includes(selected);
  return (
    <>
      <mark id={`passage-${piece.coded}`} className={chosen ? 'of-selected' : undefined}>
        {piece.text}
      </mark>
      {works.map((work) => (
        <button key={work} type="button" className="passage-work" onClick={() => onSelect(work)}>
          <bdi>{rowOf.get(work)?.label}</bdi>
        </button>
      ))}
    </>
  );
}

/** On a narrow page the card covers the lower half; `scroll-margin` in the style sheet says how much. */
function inSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const pane = element.closest('.texts')?.getBoundingClientRect();
  const covered = Number.parseFloat(getComputedStyle(element).scrollMarginBottom) || 0;
  if (pane === undefined) return false;
  return (
    bottom > Math.max(0, pane.top) && top < pane.bottom && bottom < window.innerHeight - covered
  );
}
