import { useRef, useState } from 'react';
import type { Edit } from '../../core/model/edit';

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
      <label className="code-field">
        Name of a new position
        <input
          ref={field}
          type="text"
          required
          value={name}
          dir="auto"
          onChange={(e) => setName(e.target.value)}
        />
      </label>
      <label className="code-field">
        What it says, in a sentence of your own (may be left out)
        <textarea rows={2} value={thesis} dir="auto" onChange={(e) => setThesis(e.target.value)} />
      </label>
      <button type="submit">Add the position</button>
    </form>
  );
}
