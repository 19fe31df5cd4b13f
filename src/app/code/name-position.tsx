import { useRef } from 'react';
import type { Edit } from '../../core/model/edit';
import { useDraft } from '../parts/draft';
import { TextField } from './text-field';

interface NamePositionProps {
  readonly edit: (edit: Edit) => void;
  readonly debate: string;
}

/** Adds a position; the field is ready for the next one then. */
export function NamePosition({ edit, debate }: NamePositionProps) {
  const [name, setName] = useDraft(`position in ${debate}`);
  const [thesis, setThesis] = useDraft(`thesis in ${debate}`);
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      className="code-change"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        edit({ kind: 'add-position', name: name.trim(), thesis: thesis.trim() });
        setName('');
        setThesis('');
        field.current?.focus();
      }}
    >
      <TextField value={name} onText={setName} required input={field}>
        Name of a new position
      </TextField>
      <TextField value={thesis} onText={setThesis} long>
        What it says, in a sentence of your own (may be left out)
      </TextField>
      <button type="submit">Add the position</button>
    </form>
  );
}
