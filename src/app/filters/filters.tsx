import { useMemo } from 'react';
import type { Debate } from '../../core/model/debate';
import { hands, stanceKinds } from '../../core/model/stance';
import { type Choices, defaultChoices } from '../../core/view/choices';
import { chooseWorks, noPosition } from '../../core/view/choose-works';
import { type SourceKind, sourceKindNames, sourceKinds } from '../../core/view/kind-of-source';
import type { Theme } from '../../core/view/palette';
import type { Row } from '../../core/view/rows';
import { Glyph } from '../parts/glyph';
import type { Choose } from '../state/address';
import { Toggles } from './toggles';
import { Years } from './years';

const handNames = { first: 'First hand', second: 'Second hand' } as const;

interface FiltersProps {
  readonly debate: Debate;
  readonly rows: readonly Row[];
  readonly choices: Choices;
  readonly choose: Choose;
  readonly theme: Theme;
}

/** What limits the works shown, everywhere at once. Only what occurs in the debate is offered. */
export function Filters({ debate, rows, choices, choose, theme }: FiltersProps) {
  const positions = useMemo(() => positionOptions(debate, theme), [debate, theme]);
  const kinds = useMemo(() => kindOptions(rows), [rows]);
  const years = useMemo(() => rows.flatMap((row) => row.year ?? []), [rows]);
  const stances = stanceKinds.filter((kind) => debate.stances.some((s) => s.kind === kind));
  return (
    <div className="filters">
      {debate.positions.length > 0 && (
        <Toggles
          title="Position"
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
      {years.length > 0 && (
        <Years
          first={minimum(years)}
          last={-minimum(years.map((y) => -y))}
          choices={choices}
          choose={choose}
        />
      )}
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

function positionOptions(debate: Debate, theme: Theme) {
  const count = (id: string) => chooseWorks(debate, { ...defaultChoices, positions: [id] }).length;
  const named = debate.positions.map(({ id, name }, index) => ({
    value: id as string,
    name: (
      <>
        <Glyph index={index} theme={theme} /> <bdi>{name}</bdi>
      </>
    ),
    count: count(id),
  }));
  const none = { value: noPosition, name: <>No position</>, count: count(noPosition) };
  return none.count > 0 ? [...named, none] : named;
}

/** Not Math.min(...): thousands of arguments overflow a call. */
function minimum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}
