import { type ComponentType, useState } from 'react';
import type { Beside as Panel } from '../../core/view/choices';
import type { Row } from '../../core/view/rows';
import { later } from '../parts/later';
import { Tabs } from '../parts/tabs';
import type { Views } from '../state/use-view';
import type { AskedStances } from './card';
import { WorksTable } from './works-table';

const Card = later(async () => (await import('./card')).Card);

export interface PanelProps extends Views {
  /** The rows that the choices leave, sorted. */
  readonly shownRows: readonly Row[];
  /** Brings a work's stances on one position into sight on its card. */
  readonly ask: (asked: AskedStances | undefined) => void;
  readonly asked: AskedStances | undefined;
}

/** One row a panel: its name on the tab, and what it shows. */
const panels: Readonly<Record<Panel, { name: string; Panel: ComponentType<PanelProps> }>> = {
  works: { name: 'Works', Panel: WorksTable },
  divide: {
    name: 'Divide',
    Panel: later(async () => (await import('../divide/divide-report')).DivideReport),
  },
  matrix: {
    name: 'Matrix',
    Panel: later(async () => (await import('../matrix/matrix')).Matrix),
  },
  timeline: {
    name: 'Timeline',
    Panel: later(async () => (await import('../timeline/timeline')).Timeline),
  },
  code: {
    name: 'Code',
    Panel: later(async () => (await import('../code/code-panel')).CodePanel),
  },
};

const names = Object.fromEntries(
  Object.entries(panels).map(([value, { name }]) => [value, name]),
) as Readonly<Record<Panel, string>>;

/** Beside the map: the card of the selected work (the panel of coding shows it itself), and below it the works as table, matrix or timeline, or what is measured of the divide. */
export function Beside(props: Omit<PanelProps, 'ask' | 'asked'>) {
  const { selected, shown, choices, choose } = props;
  const [asked, ask] = useState<AskedStances>();
  const { Panel } = panels[choices.beside];
  return (
    <section className="works" aria-label="Works">
      {selected && choices.beside !== 'code' && (
        <Card {...props} row={selected} hidden={!shown.has(selected.work)} asked={asked} />
      )}
      <div className="bar beside-bar">
        <Tabs
          title="What stands beside the map"
          names={names}
          chosen={choices.beside}
          onChoose={(beside) => choose({ beside })}
        />
      </div>
      <Panel {...props} ask={ask} asked={asked} />
    </section>
  );
}
