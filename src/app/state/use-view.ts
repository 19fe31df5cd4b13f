import { useCallback, useMemo } from 'react';
import type { Edit } from '../../core/model/edit';
import type { WorkId } from '../../core/model/id';
import type { SourceReading } from '../../core/model/source-reading';
import type { Overview } from '../../core/overview';
import { type Choices, type SortKey, sortedPosition } from '../../core/view/choices';
import { chooseWorks } from '../../core/view/choose-works';
import { allSentences, worksOfFinding } from '../../core/view/finding-text';
import { knownChoices } from '../../core/view/known-choices';
import type { PositionLook, Theme } from '../../core/view/palette';
import { orderByPosition, rowsInOrder } from '../../core/view/row-order';
import type { Row } from '../../core/view/rows';
import { textAddress } from '../../core/view/text-address';
import type { Desk, Opened, RowOf } from '../load/opened';
import { type Choose, choose } from './address';
import { useSearch } from './use-search';

/** The page as derived from the debate and the reader's choices. */
export interface View {
  /** Without what this debate does not have, which `ignored` names. */
  readonly choices: Choices;
  readonly ignored: readonly string[];
  /** The rows that the choices leave, sorted. */
  readonly shownRows: readonly Row[];
  readonly shown: ReadonlySet<WorkId>;
  readonly selected: Row | undefined;
  /** Why nothing is left out for the search: it is not ready yet, or could not be loaded. */
  readonly waiting: 'searching' | 'failed' | undefined;
  readonly select: Select;
}

/** Selects a work everywhere, or none; `passage` is where its passage begins in a source text, `source`, to be shown there. */
export type Select = (work: WorkId | undefined, passage?: number, source?: SourceReading) => void;

/** What every view of the works is given. */
export interface Views {
  readonly overview: Overview;
  readonly desk: Desk;
  readonly rowOf: RowOf;
  readonly shown: ReadonlySet<WorkId>;
  readonly selected: Row | undefined;
  readonly choices: Choices;
  readonly choose: Choose;
  readonly select: Select;
  readonly theme: Theme;
  /** Of all positions, in the debate's order. */
  readonly looks: readonly PositionLook[];
  readonly edit: (edit: Edit) => void;
  readonly openFile: (file: File) => void;
  /** Counts debates; see `Opened`. */
  readonly edition: number;
}

export function useView({ overview, desk, rowOf }: Opened, asked: Choices): View {
  const { coding, rows, orders } = overview;
  const sentences = useMemo(() => allSentences(overview), [overview]);
  const { choices, ignored } = useMemo(
    () => knownChoices(asked, coding, sentences),
    [asked, coding, sentences],
  );
  const all = useMemo(() => new Set(rowOf.keys()), [rowOf]);
  const { found, failed } = useSearch(desk, rows, choices.query);
  const { positions, stances, kinds, hands, from, to, finding } = choices;
  const shown = useMemo(() => {
    const filters = { positions, stances, kinds, hands, from, to };
    const left = chooseWorks(rows, coding.stances, filters);
    const of = finding === undefined ? undefined : worksOfFinding(sentences, finding);
    const limits = [found, of && new Set(of)].filter((limit) => limit !== undefined);
    if (left.length === rows.length && limits.length === 0) return all;
    return new Set(left.filter((id) => limits.every((limit) => limit.has(id))));
  }, [rows, all, coding, positions, stances, kinds, hands, from, to, finding, sentences, found]);
  const { sort, descending } = choices;
  const order = useMemo(() => {
    const position = sortedPosition(sort);
    if (position !== undefined) return orderByPosition(rows, orders.label, position);
    return orders[sort as SortKey];
  }, [rows, orders, sort]);
  const shownRows = useMemo(() => {
    const places = rowsInOrder(order, descending);
    const left: Row[] = [];
    for (let i = 0; i < places.length; i++) {
      const row = rows[places[i] ?? -1];
      if (row && (shown === all || shown.has(row.work))) left.push(row);
    }
    return left;
  }, [rows, all, order, shown, descending]);
  const selected = useMemo(
    () =>
      choices.work === undefined
        ? undefined
        : (rows.find((row) => row.address === choices.work) ??
          rows.find((row) => row.otherKeys?.includes(choices.work ?? ''))),
    [rows, choices.work],
  );
  const select = useCallback<Select>(
    (work, passage, source) => {
      const row = work === undefined ? undefined : rowOf.get(work);
      const pane = passage === undefined ? {} : { pane: 'text' as const };
      const text = source && textAddress(source, rowOf);
      choose({ work: row?.address, passage, text, ...pane });
    },
    [rowOf],
  );
  return {
    select,
    shownRows,
    shown,
    selected,
    waiting: found || choices.query.trim() === '' ? undefined : failed ? 'failed' : 'searching',
    choices,
    ignored,
  };
}
