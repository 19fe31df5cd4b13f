import { useEffect, useId, useState } from 'react';
import type { EntryField, FieldFault, FormFormat } from '../../core/model/entry-form';
import { fieldFaultText, fieldLabel, fieldNote } from '../../core/view/entry-text';

interface EntryFieldRowProps {
  readonly format: FormFormat;
  readonly field: EntryField;
  readonly text: string;
  readonly fault: FieldFault | undefined;
  /** Whether saving was tried. */
  readonly isTried: boolean;
  /** Whether the reader begins here. */
  readonly first: boolean;
  readonly onText: (text: string) => void;
}

/** Longer values are read in lines. */
const longText = 60;

/** What would break the entry is told at once; what may not be whole yet, after a pause, or when it is left. */
const waits: ReadonlySet<FieldFault> = new Set(['date', 'doi', 'unreadable']);

/** Milliseconds without a key. */
const pauseMs = 1000;

export function EntryFieldRow(props: EntryFieldRowProps) {
  const { format, field, text, fault, isTried, first, onText } = props;
  const id = useId();
  const [left, setLeft] = useState(false);
  const [paused, setPaused] = useState<string>();
  useEffect(() => {
    const pause = setTimeout(() => setPaused(text), pauseMs);
    return () => clearTimeout(pause);
  }, [text]);
  const note = fieldNote(field);
  const isDue = left || isTried || paused === text;
  const told = fault !== undefined && (isDue || !waits.has(fault)) ? fault : undefined;
  const isLong = field.text.length > longText;
  const isWide = isLong || field.kind === 'names' || field.name === 'title';
  const shared = {
    id: `${id}-field`,
    value: text,
    dir: 'auto',
    spellCheck: field.kind === 'text',
    readOnly: field.fixed,
    'data-fault': fault,
    'data-first': first || undefined,
    'aria-invalid': told !== undefined || undefined,
    'aria-describedby': told !== undefined || note !== undefined ? id : undefined,
    onBlur: () => setLeft(true),
  } as const;
  return (
    <div className={isWide ? 'wide' : undefined}>
      <label htmlFor={`${id}-field`}>
        {fieldLabel(format, field.name)}
        {isLong ? (
          <textarea rows={2} {...shared} onChange={(event) => onText(event.target.value)} />
        ) : (
          <input type="text" {...shared} onChange={(event) => onText(event.target.value)} />
        )}
      </label>
      {(told !== undefined || note !== undefined) && (
        <p id={id} className={told === undefined ? 'field-note' : 'fault'} aria-live="polite">
          {told === undefined ? note : fieldFaultText(told)}
        </p>
      )}
    </div>
  );
}
