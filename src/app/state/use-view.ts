import { useCallback, useMemo } from 'react';
import type { Exploration } from '../../core/explore';
import type { WorkId } from '../../core/model/id';
import type { Choices } from '../../core/view/choices';
import { chooseWorks } from '../../core/view/choose-works';
import { findingSentences, type Sentence, worksOfFinding } from '../../core/view/finding-text';
import { knownChoices } from '../../core/view/known-choices';
import type { Theme } from '../../core/view/palette';
import { type Row, showRows, sortRows } from '../../core/view/rows';
import { type Choose, choose } from './address';
import { useSearch } from './use-search';

/** The page as derived from the debate and the reader's choices. */
export interface View {
  /** Without what this debate does not have, which `ignored` names. */
  readonly choices: Choices;
  readonly ignored: readonly string[];
  readonly rows: readonly Row[];
  /** The rows that the choices leave, sorted. */
  readonly shownRows: readonly Row[];
  readonly shown: ReadonlySet<WorkId>;
  readonly selected: Row | undefined;
  readonly sentences: readonly Sentence[];
  /** Why nothing is left out for the search: it is not ready yet, or could not be loaded. */
  readonly waiting: 'searching' | 'failed' | undefined;
  readonly select: Select;
}

/** Selects a work everywhere, or none; `passage` is where its passage begins in a source text, to be shown there. */
export type Select = (work: WorkId | undefined, passage?: number) => void;

/** What every view of the works is given. */
export interface Views {
  readonly exploration: Exploration;
  readonly rows: readonly Row[];
  readonly shown: ReadonlySet<WorkId>;
  readonly selected: Row | undefined;
  readonly choices: Choices;
  readonly choose: Choose;
  readonly select: Select;
  readonly theme: Theme;
}

export function useView(exploration: Exploration, asked: Choices): View {
  const { debate, cites, camps, divide } = exploration;
  const rows = useMemo(() => showRows(debate, cites), [debate, cites]);
  const sentences = useMemo(() => findingSentences(debate, camps, divide), [debate, camps, divide]);
  const { choices, ignored } = useMemo(
    () => knownChoices(asked, debate, sentences),
    [asked, debate, sentences],
  );
  const { found, failed } = useSearch(debate, choices.query);
  const { positions, stances, kinds, hands, from, to, finding } = choices;
  const shown = useMemo(() => {
    const filters = { positions, stances, kinds, hands, from, to };
    const left = chooseWorks(debate, filters);
    const of = finding === undefined ? undefined : worksOfFinding(sentences, finding);
    const alone = of && new Set(of);
    return new Set(left.filter((id) => (found?.has(id) ?? true) && (alone?.has(id) ?? true)));
  }, [debate, positions, stances, kinds, hands, from, to, finding, sentences, found]);
  const { sort, descending } = choices;
  const shownRows = useMemo(() => {
    const left = rows.filter((row) => shown.has(row.work));
    return sortRows(
      left,
      { sort, descending },
      debate.positions.map((p) => p.id),
    );
  }, [rows, shown, sort, descending, debate]);
  const selected = useMemo(
    () =>
      choices.work === undefined ? undefined : rows.find((row) => row.address === choices.work),
    [rows, choices.work],
  );
  const select = useCallback<Select>(
    (work, passage) => {
      const row = rows.find((candidate) => candidate.work === work);
      const pane = passage === undefined ? {} : { pane: 'text' as const };
      choose({ work: row?.address, passage, ...pane });
    },
    [rows],
  );
  return {
    select,
    rows,
    shownRows,
    shown,
    selected,
    sentences,
    waiting: found || choices.query.trim() === '' ? undefined : failed ? 'failed' : 'searching',
    choices,
    ignored,
  };
}
