import { DebatePage } from './debate-page';
import { DropZone } from './load/drop-zone';
import { useDebate } from './state/use-debate';

/** The whole page; until a debate is open, what is under way or went wrong. */
export function Page() {
  const state = useDebate();
  return (
    <DropZone onFiles={(files) => state.session.openFiles(files)}>
      {state.opened ? (
        <DebatePage key={state.opened.edition} state={state} opened={state.opened} />
      ) : (
        <main className="waiting">
          <h1>Faultline</h1>
          <p role="status">{state.fault ?? `Opening ${state.busy?.what ?? 'the debate'}…`}</p>
        </main>
      )}
    </DropZone>
  );
}
