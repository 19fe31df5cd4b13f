import { useEffect, useMemo } from 'react';
import { type Pane, panes } from '../core/view/choices';
import type { Sentence } from '../core/view/finding-text';
import { Legend } from './map/legend';
import { MapView } from './map/map-view';
import { later } from './parts/later';
import type { Choose } from './state/address';
import type { Views } from './state/use-view';
import { Positions } from './words/positions';
import { Words } from './words/words';

const TextPane = later(async () => (await import('./text/text-pane')).TextPane);

interface MiddleProps extends Views {
  readonly edition: number;
  readonly sentences: readonly Sentence[];
  readonly onFiles: (files: readonly File[]) => void;
}

/** The divide in words, and below them the map or the source text. */
export function Middle(props: MiddleProps) {
  const { exploration, sentences, choices, choose, select, theme, selected, onFiles } = props;
  const { debate } = exploration;
  const stances = useMemo(() => [...new Set(debate.stances.map((s) => s.kind))], [debate]);
  useEffect(() => {
    if (choices.pane === 'text') document.documentElement.dataset.ready = '';
  }, [choices.pane]);
  const tabs = <PaneTabs pane={choices.pane} choose={choose} />;
  return (
    <section className="middle" aria-label="Map and text">
      <Words sentences={sentences} choices={choices} />
      <Positions debate={debate} select={select} theme={theme} />
      {choices.pane === 'map' ? (
        <>
          <MapView {...props} tabs={tabs} />
          <Legend
            positions={debate.positions}
            stances={stances}
            edges={choices.edges}
            hasCites={debate.sources.length > 1}
            choose={choose}
            theme={theme}
          />
        </>
      ) : (
        <>
          <div className="bar">{tabs}</div>
          <TextPane
            exploration={exploration}
            selected={selected?.work}
            passage={choices.passage}
            select={select}
            onFiles={onFiles}
          />
        </>
      )}
    </section>
  );
}

const paneNames: Readonly<Record<Pane, string>> = { map: 'Map', text: 'Source text' };

function PaneTabs({ pane, choose }: { pane: Pane; choose: Choose }) {
  return (
    <fieldset className="tabs">
      <legend className="visually-hidden">What the middle shows</legend>
      {panes.map((value) => (
        <button
          key={value}
          type="button"
          aria-pressed={pane === value}
          onClick={() => choose({ pane: value })}
        >
          {paneNames[value]}
        </button>
      ))}
    </fieldset>
  );
}
