import { useMemo, useState } from 'react';
import type { Article, CiteFinding } from '../../core/model/article';
import { checkParts, checkWords } from '../../core/view/check-parts';
import { ended } from '../../core/view/end-mark';
import { type GroupedFinding, groupFindings } from '../../core/view/grouped-findings';
import { counted } from '../../core/view/words';

/** So many more are listed at a time. */
const listedAtOnce = 100;

/** What does not add up between the cites and the list, each with the way to its place in the text. */
export function ArticleCheck({ article }: { article: Article }) {
  const { check, cites, references } = article;
  const parts = checkParts(check);
  const { toMend, sameVolume } = parts;
  const isPrinted = references.some(({ start, end }) => end > start);
  const linked = cites.filter((cite) => cite.references.length > 0).length;
  const found = `${counted(cites.length, 'cite')}, ${linked} of them linked to ${counted(references.length, 'entry', 'entries')} of the ${isPrinted ? 'list' : 'bibliography'}`;
  const words = `${found}; ${checkWords(parts, 'nothing to look at')}`;
  if (check.length === 0) return <p className="note">{words}.</p>;
  return (
    <details className="article-check" open={toMend.length > 0 && toMend.length <= 5}>
      <summary>{words}</summary>
      <Findings findings={toMend} />
      {sameVolume.length > 0 && (
        <>
          <p className="note">Of the same volume, and so in no list:</p>
          <Findings findings={sameVolume} />
        </>
      )}
    </details>
  );
}

function Findings({ findings }: { findings: readonly CiteFinding[] }) {
  const [upTo, setUpTo] = useState(listedAtOnce);
  const groups = useMemo(() => groupFindings(findings), [findings]);
  if (groups.length === 0) return null;
  return (
    <>
      <ol>
        {groups.slice(0, upTo).map((group) => (
          <GroupItem key={`${group.starts[0]} ${group.what}`} {...group} />
        ))}
      </ol>
      {groups.length > upTo && (
        <button type="button" onClick={() => setUpTo(upTo + listedAtOnce)}>
          Show {Math.min(listedAtOnce, groups.length - upTo)} more
        </button>
      )}
    </>
  );
}

/** Pressed again, it goes on to the next place. */
function GroupItem({ what, todo, starts }: GroupedFinding) {
  const [shown, setShown] = useState(-1);
  const next = (shown + 1) % starts.length;
  const times = shown < 0 ? `${starts.length} times` : `${shown + 1} of ${starts.length}`;
  return (
    <li>
      <button
        type="button"
        className="figure"
        onClick={(event) => {
          bringIntoSight(event.currentTarget, starts[next] as number);
          setShown(next);
        }}
      >
        <bdi>{what}</bdi>
        {starts.length > 1 && ` (${times})`}
      </button>
      <span className="note">
        <bdi>{ended(todo)}</bdi>
      </span>
    </li>
  );
}

/** What begins at a place of the text; focus goes with it, so that the keyboard reads on from there. */
function bringIntoSight(from: Element, start: number): void {
  const text = from.closest('.source-text');
  const cite = text?.querySelector<HTMLElement>(`[data-at="${start}"]`);
  const place = cite ?? text?.querySelector<HTMLElement>(`[data-block="${start}"]`);
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}
