import { useMemo } from 'react';
import type { Coding } from '../../core/model/debate';
import { hands, stanceKinds } from '../../core/model/stance';
import { type Choices, defaultChoices } from '../../core/view/choices';
import { chooseWorks, noPosition } from '../../core/view/choose-works';
import { type SourceKind, sourceKindNames, sourceKinds } from '../../core/view/kind-of-source';
import type { PositionLook } from '../../core/view/palette';
import type { Row } from '../../core/view/rows';
import { Glyph } from '../parts/glyph';
import type { Choose } from '../state/address';
import { Toggles } from './toggles';
import { Years } from './years';

const handNames = { first: 'First hand', second: 'Second hand' } as const;

interface FiltersProps {
  readonly coding: Coding;
  readonly rows: readonly Row[];
  readonly choices: Choices;
  readonly choose: Choose;
  readonly looks: readonly PositionLook[];
}

/** What limits the works shown, everywhere at once. Only what occurs in the debate is offered. */
export function Filters({ coding, rows, choices, choose, looks }: FiltersProps) {
  const positions = useMemo(() => positionOptions(coding, rows, looks), [coding, rows, looks]);
  const kinds = useMemo(() => kindOptions(rows), [rows]);
  const years = useMemo(() => yearsOf(rows), [rows]);
  const stances = stanceKinds.filter((kind) => coding.stances.some((s) => s.kind === kind));
  return (
    <div className="filters">
      {coding.positions.length > 0 && (
        <Toggles
          title="Position"
          note="any stance on it, for or against"
          options={positions}
          chosen={choices.positions}
          onChange={(positions) => choose({ positions })}
        />
      )}
      {stances.length > 0 && (
        <Toggles
          title="Stance"
          options={stances.map((value) => ({ value, name: value }))}
          chosen={choices.stances}
          onChange={(value) => choose({ stances: value })}
        />
      )}
      {stances.length > 0 && (
        <Toggles
          title="Whose word"
          options={hands.map((value) => ({ value, name: handNames[value] }))}
          chosen={choices.hands}
          onChange={(value) => choose({ hands: value })}
        />
      )}
      <Toggles
        title="Kind of source"
        options={kinds}
        chosen={choices.kinds}
        onChange={(value) => choose({ kinds: value })}
      />
      {years && <Years {...years} choices={choices} choose={choose} />}
    </div>
  );
}

function kindOptions(rows: readonly Row[]) {
  const counts = new Map<SourceKind, number>();
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return sourceKinds.flatMap((value) => {
    const count = counts.get(value);
    return count === undefined ? [] : [{ value, name: sourceKindNames[value], count }];
  });
}

function positionOptions(
  { positions, stances }: Coding,
  rows: readonly Row[],
  looks: FiltersProps['looks'],
) {
  const count = (id: string) =>
    chooseWorks(rows, stances, { ...defaultChoices, positions: [id] }).length;
  if (positions.length === 0) return [];
  const named = positions.map(({ id, name }, index) => ({
    value: id as string,
    name: (
      <>
        <Glyph look={looks[index]} /> <bdi>{name}</bdi>
      </>
    ),
    count: count(id),
  }));
  const none = { value: noPosition, name: <>None of them</>, count: count(noPosition) };
  return none.count > 0 ? [...named, none] : named;
}

function yearsOf(rows: readonly Row[]) {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { year } of rows) {
    if (year === undefined) continue;
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return last < first ? undefined : { first, last };
}
