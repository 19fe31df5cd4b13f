import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Edit } from '../core/model/edit';
import { positionLooks, type Theme } from '../core/view/palette';
import { countedOf } from '../core/view/words';
import { Banners } from './banners';
import { Filters } from './filters/filters';
import { SearchBox } from './filters/search-box';
import { Status } from './filters/status';
import type { Opened } from './load/opened';
import { Middle } from './middle';
import { PageHead } from './page-head';
import { later } from './parts/later';
import { Live } from './parts/live';
import { choose, useAddress } from './state/address';
import type { DebateState } from './state/use-debate';
import { useKeys } from './state/use-keys';
import { useMedia } from './state/use-media';
import { useTour } from './state/use-tour';
import { useView } from './state/use-view';
import { Beside } from './works/beside';

const ExportDialog = later(async () => (await import('./export/export-dialog')).ExportDialog);
const ReferencesDialog = later(
  async () => (await import('./references/references-dialog')).ReferencesDialog,
);
const EditBar = later(async () => (await import('./code/edit-bar')).EditBar);
const DebatesDialog = later(async () => (await import('./code/debates-dialog')).DebatesDialog);
const Tour = later(async () => (await import('./help/tour')).Tour);
const HelpDialog = later(async () => (await import('./help/help-dialog')).HelpDialog);

interface DebatePageProps {
  readonly state: DebateState;
  readonly opened: Opened;
  readonly openFiles: (files: readonly File[]) => void;
  /** A printed list to look over; empty: one to be pasted; undefined: none. */
  readonly list: string | undefined;
  readonly setList: (list: string | undefined) => void;
}

/** One debate, opened: everything on it is derived from the debate and what the address says was chosen. */
export function DebatePage(props: DebatePageProps) {
  const { state, opened, openFiles, list, setList } = props;
  const { session } = state;
  const { overview, desk, rowOf } = opened;
  const { coding, rows } = overview;
  const address = useAddress();
  const view = useView(opened, address.choices);
  const { choices } = view;
  const theme: Theme = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const looks = useMemo(
    () => positionLooks(coding.positions.length, overview.looks, theme),
    [coding, overview, theme],
  );
  const [dialog, setDialog] = useState<'export' | 'help' | 'new'>();
  const onHelp = useCallback(() => setDialog('help'), []);
  const onUndo = useCallback(() => session.undo(), [session]);
  const onRedo = useCallback(() => session.redo(), [session]);
  useKeys({ onHelp, onUndo, onRedo });
  const openFile = useCallback((file: File) => session.openFiles([file]), [session]);
  const edit = useCallback((one: Edit) => session.edit(one, opened), [session, opened]);
  useEffect(() => {
    document.title = `${coding.title || 'Untitled debate'} – Faultline`;
  }, [coding]);
  const { shown, selected, select } = view;
  const shared = {
    overview,
    desk,
    choices,
    choose,
    select,
    theme,
    looks,
    rowOf,
    shown,
    selected,
    edit,
    openFile,
    edition: opened.edition,
  };
  const tour = useTour();
  const closeDialog = () => setDialog(undefined);
  return (
    <>
      <PageHead
        state={state}
        title={coding.title}
        question={coding.question}
        onFiles={openFiles}
        onReferences={() => setList('')}
        onExport={() => setDialog('export')}
        onHelp={onHelp}
        onNew={() => setDialog('new')}
      />
      {(opened.history.versions.length > 1 || state.kept?.id !== undefined) && (
        <EditBar history={opened.history} session={session} kept={state.kept} />
      )}
      <Banners
        fault={state.fault}
        unmade={state.unmade}
        session={session}
        ignored={[...address.ignored, ...view.ignored]}
        unknownWork={selected ? undefined : choices.work}
        kept={state.kept}
        onDebates={() => setDialog('new')}
        bundled={opened.bundled}
        overview={overview}
      />
      <main className={selected ? 'page with-card' : 'page'} data-beside={choices.beside}>
        <section className="side" aria-label="Search and filters">
          <SearchBox query={choices.query} choose={choose} />
          <Status view={view} overview={overview} choices={choices} choose={choose} />
          <Filters coding={coding} rows={rows} choices={choices} choose={choose} looks={looks} />
        </section>
        <Middle {...shared} opened={opened} session={session} />
        <Beside {...shared} shownRows={view.shownRows} />
      </main>
      <Live
        texts={[
          countedOf(shown.size, rows.length, 'works'),
          // The panel of coding reads out more of it.
          selected && choices.beside !== 'code' ? `${selected.label} selected` : '',
        ]}
      />
      {dialog === 'export' && <ExportDialog {...shared} onClose={closeDialog} />}
      {list !== undefined && (
        <ReferencesDialog
          {...shared}
          given={list}
          replaces={opened.bundled}
          onClose={() => setList(undefined)}
        />
      )}
      {dialog === 'new' && (
        <DebatesDialog
          kept={state.kept}
          onMade={(file) => session.begin([file])}
          onBundled={() => session.openBundled()}
          onClose={closeDialog}
        />
      )}
      {dialog === 'help' && (
        <HelpDialog
          onClose={closeDialog}
          onTour={() => {
            closeDialog();
            tour.begin(opened.bundled);
            if (!opened.bundled) session.openBundled();
          }}
        />
      )}
      {tour.state !== undefined && opened.bundled && state.kept && (
        <Tour choose={choose} begun={tour.state === 'begun'} onEnd={tour.end} key={tour.state} />
      )}
    </>
  );
}
