import { useMemo, useState } from 'react';
import { codedPassages, nextUncoded, stanceOfSuggestion } from '../../core/view/coding-walk';
import { counted } from '../../core/view/words';
import { later } from '../parts/later';
import { Tabs } from '../parts/tabs';
import type { PanelProps } from '../works/beside';
import { CodeSteps } from './code-steps';
import { GivenStances } from './given-stances';
import { NextStance } from './next-stance';
import { NoPositions } from './no-positions';
import { PassageView } from './passage-view';
import { ToLookAt } from './to-look-at';
import { useCodingKeys } from './use-coding-keys';
import { useNextStance } from './use-next-stance';
import { type ToCode, useWalk } from './use-walk';
import '../style/code.css';

const CompareDialog = later(async () => (await import('./compare-dialog')).CompareDialog);
const PositionsDialog = later(async () => (await import('./positions-dialog')).PositionsDialog);

/** Coding by hand: one passage or work after the other, and a key for each stance that can be given. */
export function CodePanel(props: PanelProps) {
  const { overview, rowOf, select, edit, theme, looks, desk, openFile, edition } = props;
  const { coding, sources } = overview;
  const [mode, setMode] = useState<'passages' | 'works'>('passages');
  const { walk, at, current, goTo } = useWalk(props, mode);
  const next = useNextStance(current, coding, edit, overview.name);
  const { give } = next;
  // Who names positions goes on to the next one, until the first work is looked at.
  const [isFirst] = useState(coding.positions.length < 2);
  const isNaming = coding.positions.length < 2 || (isFirst && at < 0);
  const [dialog, setDialog] = useState<'positions' | 'coders'>();
  const close = () => setDialog(undefined);
  const passages = useMemo(() => codedPassages(walk.flatMap((one) => one.passage ?? [])), [walk]);
  const go = (to: number | undefined) => {
    if (to !== undefined) goTo(to);
  };
  const steps = {
    onNext: () => go(Math.min(at + 1, walk.length - 1)),
    onBefore: () => go(Math.max(at - 1, 0)),
    onUncoded: () => go(nextUncoded(walk, at)),
  };
  useCodingKeys({
    positions: coding.positions,
    onPosition: (position) => next.onTarget({ position }),
    onClaim: next.onClaim,
    onStance: give,
    ...steps,
    onAccept: () => {
      const [first] = current?.passage?.suggestions ?? [];
      if (first) give(stanceOfSuggestion[first.kind]);
    },
  });
  return (
    <section className="code" aria-labelledby="code-title">
      <div className="code-head">
        <h2 id="code-title" tabIndex={-1}>
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
      <p className="progress-line">
        {mode === 'passages' ? passagesText(passages, walk) : worksText(walk)}
      </p>
      <p role="status" className="note">
        {next.told}
      </p>
      {isNaming && <NoPositions edit={edit} debate={overview.name} />}
      {walk.length > 0 && <CodeSteps {...steps} isBegun={at >= 0} />}
      {/* Read out at each step, wherever the focus is: the keys hold on the whole page. */}
      <div role="status">
        {current && (
          <PassageView
            item={current}
            row={rowOf.get(current.work)}
            by={rowOf}
            of={walk.length}
            at={at}
            onAccept={({ kind }) => give(stanceOfSuggestion[kind])}
          />
        )}
      </div>
      {current && (
        <>
          <GivenStances
            given={current.given}
            coding={coding}
            rowOf={rowOf}
            edit={edit}
            looks={looks}
          />
          {coding.positions.length > 0 && (
            <NextStance
              next={next}
              coding={coding}
              looks={looks}
              hasPage={current.passage === undefined}
            />
          )}
        </>
      )}
      <ToLookAt coding={coding} sources={sources} rowOf={rowOf} select={select} />
      {dialog === 'positions' && (
        <PositionsDialog
          coding={coding}
          edit={edit}
          theme={theme}
          looks={looks}
          rowOf={rowOf}
          debate={overview.name}
          onClose={close}
        />
      )}
      {dialog === 'coders' && (
        <CompareDialog
          desk={desk}
          debate={{ edition, name: overview.name, title: coding.title }}
          onOpen={openFile}
          onClose={close}
        />
      )}
    </section>
  );
}

const modes = { passages: 'Passages', works: 'Works' } as const;

/** A passage may cite several works, and each of these cites is a step of the walk. */
function passagesText(
  { all, coded }: ReturnType<typeof codedPassages>,
  walk: readonly ToCode[],
): string {
  if (all === 0)
    return 'No open text cites a work: drop an article to code its passages, or walk the works.';
  const cites = walk.filter(({ given }) => given.length > 0).length;
  const inside = walk.length > all ? `, ${cites} of their ${counted(walk.length, 'cite')}` : '';
  return `${coded} of ${counted(all, 'passage')} coded${inside}.`;
}

function worksText(walk: readonly ToCode[]): string {
  const coded = walk.filter(({ given }) => given.length > 0).length;
  return `${coded} of ${counted(walk.length, 'work')} coded first hand.`;
}
