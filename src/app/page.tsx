import { DebatePage } from './debate-page';
import { DropZone } from './load/drop-zone';
import { useDebate } from './state/use-debate';
import { useOpening } from './state/use-opening';

/** The whole page; until a debate is open, what is under way or went wrong. */
export function Page() {
  const state = useDebate();
  const { open, list, setList } = useOpening(state);
  return (
    <DropZone onFiles={open}>
      {state.opened ? (
        <DebatePage
          key={state.opened.edition}
          state={state}
          opened={state.opened}
          openFiles={open}
          list={list}
          setList={setList}
        />
      ) : (
        <main className="waiting">
          <h1>Faultline</h1>
          <p role="status">{state.fault ?? `Opening ${state.busy?.what ?? 'the debate'}…`}</p>
        </main>
      )}
    </DropZone>
  );
}
