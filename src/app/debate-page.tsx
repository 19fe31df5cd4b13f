import { useEffect, useState } from 'react';
import type { Theme } from '../core/view/palette';
import { countedOf } from '../core/view/words';
import { Banners } from './banners';
import { Filters } from './filters/filters';
import { SearchBox } from './filters/search-box';
import { Status } from './filters/status';
import { Middle } from './middle';
import { PageHead } from './page-head';
import { later } from './parts/later';
import { Live } from './parts/live';
import { choose, useAddress } from './state/address';
import type { DebateState, Opened } from './state/use-debate';
import { useKeys } from './state/use-keys';
import { useMedia } from './state/use-media';
import { useView } from './state/use-view';
import { Table } from './works/table';

const Card = later(async () => (await import('./works/card')).Card);
const ExportDialog = later(async () => (await import('./export/export-dialog')).ExportDialog);
const HelpDialog = later(async () => (await import('./help/help-dialog')).HelpDialog);

/** One debate, opened: everything on it is derived from the debate and what the address says was chosen. */
export function DebatePage({ state, opened }: { state: DebateState; opened: Opened }) {
  const { exploration } = opened;
  const { debate } = exploration;
  const address = useAddress();
  const view = useView(exploration, address.choices);
  const { choices } = view;
  const theme: Theme = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const [dialog, setDialog] = useState<'export' | 'help'>();
  useKeys({ onHelp: () => setDialog('help') });
  useEffect(() => {
    document.title = `${debate.title || 'Untitled debate'} – Faultline`;
  }, [debate]);
  const work = debate.works.find((w) => w.id === view.selected?.work);
  const { rows, selected, select } = view;
  const shared = { exploration, choices, choose, select, theme, rows, selected };
  const closeDialog = () => setDialog(undefined);
  return (
    <>
      <PageHead
        state={state}
        title={debate.title}
        question={debate.question}
        onExport={() => setDialog('export')}
        onHelp={() => setDialog('help')}
      />
      <Banners
        fault={state.fault}
        ignored={[...address.ignored, ...view.ignored]}
        unknownWork={view.selected ? undefined : choices.work}
        problems={opened.problems}
      />
      <main className={work ? 'page with-card' : 'page'}>
        <section className="side" aria-label="Search and filters">
          <SearchBox query={choices.query} choose={choose} />
          <Status view={view} debate={debate} choices={choices} choose={choose} />
          <Filters
            debate={debate}
            rows={view.rows}
            choices={choices}
            choose={choose}
            theme={theme}
          />
        </section>
        <Middle
          {...shared}
          edition={opened.edition}
          shown={view.shown}
          sentences={view.sentences}
          onFiles={state.openFiles}
        />
        <section className="works" aria-label="Works">
          {work && <Card {...shared} work={work} hidden={!view.shown.has(work.id)} />}
          <Table {...shared} rows={view.shownRows} positions={debate.positions} />
        </section>
      </main>
      <Live
        text={`${countedOf(view.shown.size, view.rows.length, 'works')}${view.selected ? `; ${view.selected.label} selected` : ''}`}
      />
      {dialog === 'export' && <ExportDialog {...shared} shown={view.shown} onClose={closeDialog} />}
      {dialog === 'help' && <HelpDialog onClose={closeDialog} />}
    </>
  );
}
