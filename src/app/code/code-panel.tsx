import { useEffect, useMemo, useRef, useState } from 'react';
import type { Edit, StanceTarget } from '../../core/model/edit';
import type { StanceKind } from '../../core/model/stance';
import { codedPassages, nextUncoded, stanceOfSuggestion } from '../../core/view/coding-walk';
import { counted } from '../../core/view/words';
import { later } from '../parts/later';
import { Tabs } from '../parts/tabs';
import type { PanelProps } from '../works/beside';
import { GivenStances } from './given-stances';
import { NoPositions } from './no-positions';
import { PassageView } from './passage-view';
import { StanceKeys } from './stance-keys';
import { TargetChoice } from './target-choice';
import { ToLookAt } from './to-look-at';
import { useCodingKeys } from './use-coding-keys';
import { type ToCode, useWalk } from './use-walk';
import '../style/code.css';

const CompareDialog = later(async () => (await import('./compare-dialog')).CompareDialog);
const PositionsDialog = later(async () => (await import('./positions-dialog')).PositionsDialog);

/** Coding by hand: one passage or work after the other, and a key for each stance that can be given. */
export function CodePanel(props: PanelProps) {
  const { overview, rowOf, select, edit, theme, desk, openFile } = props;
  const { coding, sources } = overview;
  const [mode, setMode] = useState<'passages' | 'works'>('passages');
  const { walk, at, current, goTo } = useWalk(props, mode);
  const [on, setOn] = useState<StanceTarget>();
  const [note, setNote] = useState('');
  const [page, setPage] = useState('');
  const [dialog, setDialog] = useState<'positions' | 'coders'>();
  const close = () => setDialog(undefined);
  const target = useKnownTarget(on, coding.positions, coding.claims);
  const passages = useMemo(() => codedPassages(walk.flatMap((one) => one.passage ?? [])), [walk]);
  const give = (stance: StanceKind) => {
    if (current === undefined || (target === undefined && stance !== 'mentions')) return;
    const about = stance === 'mentions' && target === undefined ? undefined : target;
    edit(giveStance(current, stance, about, note, page));
    setNote('');
    setPage('');
  };
  const go = (to: number | undefined) => {
    if (to !== undefined) goTo(to);
  };
  useCodingKeys({
    positions: coding.positions,
    onPosition: (position) => setOn({ position }),
    onClaim: () => setOn((before) => nextClaim(before, coding.claims)),
    onStance: give,
    onNext: () => go(Math.min(at + 1, walk.length - 1)),
    onBefore: () => go(Math.max(at - 1, 0)),
    onAccept: () => {
      const [first] = current?.passage?.suggestions ?? [];
      if (first) give(stanceOfSuggestion[first.kind]);
    },
    onUncoded: () => go(nextUncoded(walk, at)),
  });
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className="code" aria-labelledby="code-title">
      <div className="code-head">
        <h2 id="code-title" ref={heading} tabIndex={-1}>
          Coding
        </h2>
        <button type="button" onClick={() => setDialog('positions')}>
          Positions and claims…
        </button>
        <button type="button" onClick={() => setDialog('coders')}>
          Two coders…
        </button>
      </div>
      <div className="bar">
        <Tabs title="What is walked" names={modes} chosen={mode} onChoose={setMode} />
      </div>
      <p role="status" className="progress-line">
        {mode === 'passages'
          ? passages.all === 0
            ? 'No open text cites a work: drop an article to code its passages, or walk the works.'
            : `${passages.coded} of ${counted(passages.all, 'passage')} coded.`
          : `${walk.filter(({ given }) => given.length > 0).length} of ${counted(walk.length, 'work')} coded.`}
      </p>
      {coding.positions.length === 0 && <NoPositions edit={edit} />}
      {walk.length > 0 && (
        <div className="code-steps">
          <button type="button" onClick={() => go(Math.max(at - 1, 0))} aria-keyshortcuts="p">
            Back (p)
          </button>
          <button
            type="button"
            onClick={() => go(Math.min(at + 1, walk.length - 1))}
            aria-keyshortcuts="n"
          >
            {at < 0 ? 'Begin (n)' : 'Next (n)'}
          </button>
          <button type="button" onClick={() => go(nextUncoded(walk, at))} aria-keyshortcuts="g">
            Next not coded (g)
          </button>
        </div>
      )}
      {current && (
        <>
          <PassageView
            item={current}
            row={rowOf.get(current.work)}
            by={rowOf}
            of={walk.length}
            at={at}
            onAccept={({ kind }) => give(stanceOfSuggestion[kind])}
          />
          <GivenStances
            given={current.given}
            coding={coding}
            rowOf={rowOf}
            edit={edit}
            theme={theme}
          />
          {coding.positions.length > 0 && (
            <>
              <TargetChoice coding={coding} target={target} onTarget={setOn} theme={theme} />
              <StanceKeys onStance={give} canTake={target !== undefined} />
              <label className="code-field">
                Note, for the next stance
                <input
                  type="text"
                  value={note}
                  dir="auto"
                  onChange={(e) => setNote(e.target.value)}
                />
              </label>
              {current.passage === undefined && (
                <label className="code-field">
                  Page, for the next stance
                  <input type="text" value={page} onChange={(e) => setPage(e.target.value)} />
                </label>
              )}
            </>
          )}
        </>
      )}
      <ToLookAt coding={coding} sources={sources} rowOf={rowOf} select={select} />
      {dialog === 'positions' && (
        <PositionsDialog coding={coding} edit={edit} theme={theme} rowOf={rowOf} onClose={close} />
      )}
      {dialog === 'coders' && (
        <CompareDialog desk={desk} name={overview.name} onOpen={openFile} onClose={close} />
      )}
    </section>
  );
}

const modes = { passages: 'Passages', works: 'Works' } as const;

/** What was chosen, while the debate still has it; else its first position. */
function useKnownTarget(
  on: StanceTarget | undefined,
  positions: PanelProps['overview']['coding']['positions'],
  claims: PanelProps['overview']['coding']['claims'],
): StanceTarget | undefined {
  const first = positions[0]?.id;
  const isKnown =
    on !== undefined &&
    ('claim' in on
      ? claims.some(({ id }) => id === on.claim)
      : positions.some(({ id }) => id === on.position));
  const known = isKnown ? on : first && { position: first };
  const last = useRef(known);
  useEffect(() => {
    last.current = known;
  }, [known]);
  return known;
}

/** From a position to its first claim, from claim to claim, and from the last back to the position. */
function nextClaim(
  on: StanceTarget | undefined,
  claims: PanelProps['overview']['coding']['claims'],
): StanceTarget | undefined {
  if (on === undefined) return on;
  const position = 'claim' in on ? claims.find(({ id }) => id === on.claim)?.position : on.position;
  const own = claims.filter((claim) => claim.position === position);
  const at = 'claim' in on ? own.findIndex(({ id }) => id === on.claim) : -1;
  const next = own[at + 1];
  if (next !== undefined) return { claim: next.id };
  return position === undefined ? on : { position };
}

/** Second hand in a passage of a text; first hand, with a page, where a work is coded as such. */
function giveStance(
  { work, passage }: ToCode,
  stance: StanceKind,
  on: StanceTarget | undefined,
  note: string,
  page: string,
): Edit {
  const shared = { kind: 'give-stance', work, stance, on, note } as const;
  if (passage === undefined) {
    const locator = [{ label: 'page', value: page.trim() }] as const;
    const evidence = page.trim() === '' ? undefined : { locator };
    return { ...shared, accordingTo: undefined, evidence };
  }
  const { source, reading, cluster, locator } = passage;
  const evidence = { locator, cluster, passage: { ...passage.passage, text: reading.text.name } };
  return { ...shared, accordingTo: source, evidence };
}
