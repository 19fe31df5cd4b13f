import { useEffect, useMemo } from 'react';
import type { Pane } from '../core/view/choices';
import type { Opened, Session } from './load/session';
import { Legend } from './map/legend';
import { MapView } from './map/map-view';
import { later } from './parts/later';
import { Tabs } from './parts/tabs';
import type { Views } from './state/use-view';
import { Positions } from './words/positions';
import { Words } from './words/words';

const FilesPane = later(async () => (await import('./files/files-pane')).FilesPane);
const TextPane = later(async () => (await import('./text/text-pane')).TextPane);

interface MiddleProps extends Views {
  readonly opened: Opened;
  readonly session: Session;
}

/** The divide in words, and below them the map or the source text. */
export function Middle(props: MiddleProps) {
  const { overview, rowOf, choices, choose, select, theme, selected, session, opened } = props;
  const { coding, sentences } = overview;
  const { positions, sources } = coding;
  const stances = useMemo(() => [...new Set(coding.stances.map((s) => s.kind))], [coding]);
  const isMap = choices.pane === 'map' && positions.length > 0;
  useEffect(() => {
    if (!isMap) document.documentElement.dataset.ready = '';
  }, [isMap]);
  const tabs = (
    <Tabs
      title="What the middle shows"
      names={paneNames}
      chosen={choices.pane}
      onChoose={(pane) => choose({ pane })}
    />
  );
  return (
    <section className="middle" aria-label="Map and text">
      <Words sentences={sentences} choices={choices} />
      <Positions coding={coding} rowOf={rowOf} select={select} theme={theme} />
      {isMap ? (
        <>
          <MapView {...props} edition={opened.edition} tabs={tabs} />
          <Legend
            positions={positions}
            stances={stances}
            edges={choices.edges}
            hasCites={sources.length > 1}
            divided={overview.shapes.line !== undefined}
            choose={choose}
            theme={theme}
          />
        </>
      ) : (
        <div className="bar">{tabs}</div>
      )}
      {choices.pane === 'map' && !isMap && <NoMap />}
      {choices.pane === 'text' && (
        <TextPane
          overview={overview}
          rowOf={rowOf}
          selected={selected?.work}
          passage={choices.passage}
          select={select}
          choices={choices}
          onFiles={(files) => session.openFiles(files)}
        />
      )}
      {choices.pane === 'files' && <FilesPane opened={opened} session={session} select={select} />}
    </section>
  );
}

function NoMap() {
  return (
    <div className="empty">
      <p>
        There is nothing to map yet: no work has a position. Add a claims file that names this
        bibliography and says which work holds, supports or disputes what; the README shows one. The
        table lists all works meanwhile.
      </p>
    </div>
  );
}

const paneNames: Readonly<Record<Pane, string>> = {
  map: 'Map',
  text: 'Source text',
  files: 'Files',
};
