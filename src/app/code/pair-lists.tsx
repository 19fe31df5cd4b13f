import { useEffect } from 'react';
import type { PairChoice } from '../../core/analysis/coders/pair-codings';
import type { PairItem, PairList } from '../../core/view/pair-lists';

interface PairListsProps {
  readonly sentences: readonly string[];
  readonly lists: readonly PairList[];
  /** Whether there is a choice to be undone. */
  readonly canUndo: boolean;
  readonly onChoose: (choice: PairChoice) => void;
  readonly onUndo: () => void;
}

/** What of the second file is what in the first: said, proposed, and decided by the reader. */
export function PairLists({ sentences, lists, canUndo, onChoose, onUndo }: PairListsProps) {
  useUndoKey(onUndo);
  return (
    <section className="pairs" aria-labelledby="pairs">
      <h3 id="pairs" tabIndex={-1}>
        What the two have in common
      </h3>
      {sentences.length === 0 && (
        <p className="note">All positions, claims and works go by the same names in both.</p>
      )}
      {sentences.map((sentence) => (
        <p key={sentence}>
          <bdi>{sentence}</bdi>
        </p>
      ))}
      {lists.map(({ kind, summary, items }) => (
        <details key={kind} open={isOpen(kind, items)}>
          <summary>{summary}</summary>
          <ul>
            {items.map((item) => (
              <Item key={item.theirs} item={item} kind={kind} onChoose={onChoose} />
            ))}
          </ul>
        </details>
      ))}
      <p className="position-buttons">
        <button
          type="button"
          aria-disabled={!canUndo}
          aria-keyshortcuts="Control+Z"
          onClick={onUndo}
        >
          Undo the last choice
        </button>
      </p>
    </section>
  );
}

/** Works that one bibliography lacks are told of in words, and there is seldom something to decide. */
function isOpen(kind: PairList['kind'], items: readonly PairItem[]): boolean {
  return items.some(
    ({ ours, proposal }) => proposal !== undefined || (ours === undefined && kind !== 'work'),
  );
}

interface ItemProps {
  readonly item: PairItem;
  readonly kind: PairList['kind'];
  readonly onChoose: (choice: PairChoice) => void;
}

function Item({ item, kind, onChoose }: ItemProps) {
  const { theirs, name, held, ours, why, proposal, options } = item;
  const choose = (id: string) => onChoose({ kind, theirs, ...(id === '' ? {} : { ours: id }) });
  return (
    <li>
      <label className="code-field">
        <span>
          “<bdi>{name}</bdi>” is
        </span>
        <select value={ours ?? ''} onChange={({ target }) => choose(target.value)}>
          <option value="">only in the second file</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.name}
            </option>
          ))}
        </select>
      </label>
      <p className="note">
        <bdi>{why}</bdi>; {held}
      </p>
      {proposal && (
        <p>
          <button type="button" onClick={() => choose(proposal.id)}>
            Yes, it is <bdi>{proposal.name}</bdi>
          </button>{' '}
          <span className="note">{proposal.why}</span>
        </p>
      )}
    </li>
  );
}

function useUndoKey(onUndo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      event.preventDefault();
      onUndo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onUndo]);
}
