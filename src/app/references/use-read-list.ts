import { useState } from 'react';
import type { CslItem } from '../../core/model/csl';
import type { Reference } from '../../core/model/reference';
import { previewReference, type ReferencePreview } from '../../core/view/preview-reference';
import type { Desk } from '../load/opened';
import { keepCorrections } from './keep-corrections';

/** One reference and what the reader makes of it. */
export interface ReadWork {
  readonly reference: Reference;
  readonly preview: ReferencePreview;
  readonly item: CslItem;
  readonly corrected: boolean;
  readonly wanted: boolean;
}

export interface ReadList {
  readonly works: readonly ReadWork[];
  /** What was not understood, a line each. */
  readonly problems: readonly string[];
}

/** Who, what or where and when: two of these at least, or it is some other text. */
function saysEnough(item: CslItem): boolean {
  const told = [
    item.title ?? item['container-title'],
    item.author ?? item.editor,
    item.issued,
    item.URL ?? item.DOI,
  ];
  return told.filter((value) => value !== undefined).length > 1;
}

/** As last read; it outlives the dialog, so that no correction is lost by closing it. */
let kept: ReadList | undefined;

/** Reads a list in the worker, and keeps what the reader corrects. */
export function useReadList(desk: Desk) {
  const [state, setState] = useState<'idle' | 'reading' | 'failed'>('idle');
  const [list, setListNow] = useState(kept);
  const setList = (next: ReadList | undefined) => {
    kept = next;
    setListNow(next);
  };
  const read = async (text: string) => {
    setState('reading');
    try {
      const { references, problems } = await desk.list(text);
      const works = references.map((reference) => ({
        reference,
        preview: previewReference(reference),
        item: reference.item,
        corrected: false,
        // Of what is no reference nothing but a field may be made; it is shown, and left to the reader.
        wanted: saysEnough(reference.item),
      }));
      setList({ works: keepCorrections(kept?.works ?? [], works), problems });
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  const change = (work: ReadWork, part: Partial<ReadWork>) => {
    if (list === undefined) return;
    const works = list.works.map((one) => (one === work ? { ...one, ...part } : one));
    setList({ ...list, works });
  };
  return { state, list, read, change, forget: () => setList(undefined) };
}
