import { useEffect, useState } from 'react';
import type { PairChoice } from '../../core/analysis/coders/pair-codings';
import type { Comparison } from '../../core/show-comparison';
import type { Desk } from '../load/opened';
import { type ComparisonState, type OpenDebate, recalled, remember } from './remembered-comparison';

/** What is laid beside the debate, what was decided, and what comes of it. */
export function useComparison(desk: Desk, debate: OpenDebate) {
  const [state, setState] = useState(() => recalled(debate));
  const [comparison, setComparison] = useState<Comparison>();
  const [fault, setFault] = useState('');
  const { files, choices } = state;
  useEffect(() => {
    let current = true;
    desk.compare({ files, choices }).then(
      (answer) => {
        if (!current) return;
        setComparison(answer);
        setFault('');
      },
      (error) => current && setFault(`The two could not be compared: ${error.message}`),
    );
    return () => {
      current = false;
    };
  }, [desk, files, choices]);
  const change = (next: ComparisonState) => {
    remember(debate, next);
    setState(next);
  };
  return { state, change, comparison, fault, setFault };
}

/** A newer choice on what was chosen last takes its place: arrow keys walk through a list one by one. */
export function withChoice(
  choices: readonly PairChoice[],
  choice: PairChoice,
): readonly PairChoice[] {
  const last = choices.at(-1);
  const isSame = last?.kind === choice.kind && last.theirs === choice.theirs;
  return [...(isSame ? choices.slice(0, -1) : choices), choice];
}
