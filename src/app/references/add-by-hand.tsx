import { useEffect, useRef, useState } from 'react';
import { keyFor } from '../../core/edit/works/add-entry';
import type { CslItem } from '../../core/model/csl';
import { useDraft } from '../parts/draft';
import type { Views } from '../state/use-view';
import { ReferenceForm } from './reference-form';

interface AddByHandProps extends Pick<Views, 'rowOf' | 'edit' | 'select'> {
  readonly onClose: () => void;
}

const blank: CslItem = { type: 'article-journal' };
const isSame = (one: CslItem, other: CslItem) => JSON.stringify(one) === JSON.stringify(other);

/** One work, typed field by field, for the debate that is open; once it is there, it is selected. */
export function AddByHand({ rowOf, edit, select, onClose }: AddByHandProps) {
  const [draft, setDraft] = useDraft('work added by hand');
  const item: CslItem = draft === '' ? blank : JSON.parse(draft);
  const setItem = (next: CslItem) => setDraft(isSame(next, blank) ? '' : JSON.stringify(next));
  const [asked, setAsked] = useState<{ readonly key: string; readonly of: Views['rowOf'] }>();
  const [fault, setFault] = useState<string>();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const rows = [...rowOf.values()];
  const key = keyFor(
    item,
    rows.flatMap(({ address, otherKeys = [] }) => [address, ...otherKeys]),
  );
  // Rows are found anew by every edit; where this one was refused, the page says why.
  useEffect(() => {
    if (asked === undefined || asked.of === rowOf) return;
    const row = [...rowOf.values()].find(({ address }) => address === asked.key);
    if (row) {
      select(row.work);
      setDraft('');
    }
    onClose();
  }, [asked, rowOf, select, onClose, setDraft]);
  const isEnough = item.title !== undefined && fault === undefined;
  const add = () => {
    if (!isEnough || asked) return;
    setAsked({ key, of: rowOf });
    edit({ kind: 'add-work', key, item });
  };
  return (
    <div ref={form}>
      <ReferenceForm item={item} onItem={setItem} onClose={onClose} onFault={setFault} />
      <p className="add">
        <button type="button" className="primary" aria-disabled={!isEnough} onClick={add}>
          Add this work
        </button>{' '}
        <span className="note" role="status">
          {asked
            ? 'Adding…'
            : isEnough
              ? `Its key will be ${key}.`
              : (fault ?? 'It needs a title at least; its key is made of author, year and title.')}
        </span>
      </p>
    </div>
  );
}
