import { useRef, useState } from 'react';
import type { Edit } from '../../core/model/edit';
import { TextField } from './text-field';

/** Adds a position; the field is ready for the next one then. */
export function NamePosition({ edit }: { edit: (edit: Edit) => void }) {
  const [name, setName] = useState('');
  const [thesis, setThesis] = useState('');
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
