import { useEffect, useRef } from 'react';
import { FileButton } from './load/file-button';
import { useHome } from './state/home';
import type { DebateState } from './state/use-debate';

interface PageHeadProps {
  readonly state: DebateState;
  readonly title: string;
  readonly question: string | undefined;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onReferences: () => void;
  readonly onExport: () => void;
  readonly onHelp: () => void;
  readonly onNew: () => void;
}

/** What is open, and what can be done with all of it. */
export function PageHead({
  state,
  title,
  question,
  onFiles,
  onReferences,
  onExport,
  onHelp,
  onNew,
}: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { standalone } = useHome();
  const edition = state.opened?.edition ?? 1;
  // A debate that takes another's place takes the focus, which was on what is no longer there.
  useEffect(() => {
    if (edition > 1) heading.current?.focus();
  }, [edition]);
  return (
    <header className="head">
      <span className="brand">Faultline</span>
      <div className="debate-name">
        <h1 ref={heading} tabIndex={-1}>
          <bdi>{title || 'Untitled debate'}</bdi>
        </h1>
        {question && (
          <p>
            <bdi>{question}</bdi>
          </p>
        )}
      </div>
      {state.busy !== undefined && (
        <p className="busy">
          <span role="status">
            Opening <bdi>{state.busy.what}</bdi>…
          </span>{' '}
          <progress value={state.busy.share || undefined} aria-label="Read" />{' '}
          <button type="button" onClick={() => state.session.stop()}>
            Stop
          </button>
        </p>
      )}
      <div className="actions">
        <button type="button" onClick={onNew}>
          Debates…
        </button>
        <FileButton onFiles={onFiles}>Open files…</FileButton>
        {!standalone && (
          <button type="button" onClick={onReferences}>
            Add references…
          </button>
        )}
        <button type="button" onClick={onExport}>
          Export…
        </button>
        <button type="button" onClick={onHelp} aria-keyshortcuts="?">
          Help
        </button>
      </div>
    </header>
  );
}
