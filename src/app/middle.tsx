import { useEffect, useMemo } from 'react';
import type { Pane } from '../core/view/choices';
import { FileButton } from './load/file-button';
import type { Opened } from './load/opened';
import type { Session } from './load/session';
import { Legend } from './map/legend';
import { MapView } from './map/map-view';
import { later } from './parts/later';
import { Tabs } from './parts/tabs';
import type { Choose } from './state/address';
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
  const { overview, rowOf, choices, choose, select, theme, looks, selected, session, opened } =
    props;
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
    <section
      className="middle"
      aria-label="Map and text"
      aria-busy={opened.isUndrawn === true ? true : undefined}
    >
      <Words sentences={sentences} choices={choices} />
      <Positions coding={coding} rowOf={rowOf} select={select} looks={looks} />
      {isMap ? (
        <>
          <MapView {...props} tabs={tabs} />
          <Legend
            positions={positions}
            stances={stances}
            edges={choices.edges}
            hasCites={sources.length > 1}
            divided={overview.shapes.line !== undefined}
            choose={choose}
            theme={theme}
            looks={looks}
          />
        </>
      ) : (
        <div className="bar">{tabs}</div>
      )}
      {choices.pane === 'map' && !isMap && (
        <NoMap
          works={overview.rows.length}
          onFiles={(files) => session.openFiles(files)}
          choose={choose}
        />
      )}
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

/** What to do next, where a map cannot be drawn yet. */
function NoMap(props: {
  works: number;
  onFiles: (files: readonly File[]) => void;
  choose: Choose;
}) {
  const { works, onFiles, choose } = props;
  if (works === 0) {
    return (
      <div className="empty">
        <p>
          This debate has no works yet. Drop a bibliography or an article anywhere on the page, or
          paste a reference list by “Add references…”.
        </p>
        <FileButton onFiles={onFiles}>Open files…</FileButton>
      </div>
    );
  }
  return (
    <div className="empty">
      <p>
        There is nothing to map yet: no work has a position. Name the positions, and say which work
        holds, supports or disputes what; or open a claims file that names this bibliography. The
        table lists all works meanwhile.
      </p>
      <button type="button" onClick={() => choose({ beside: 'code' })}>
        Name positions and code
      </button>
    </div>
  );
}

const paneNames: Readonly<Record<Pane, string>> = {
  map: 'Map',
  text: 'Source text',
  files: 'Files',
};
