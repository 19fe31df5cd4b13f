import { useState } from 'react';
import { SavedForm } from './saved-form';
import { TextField } from './text-field';

interface RenameDebateProps {
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** Another name for a debate in the list of those that are kept; its files stay as they are. */
export function RenameDebate({ name, onName }: RenameDebateProps) {
  const [text, setText] = useState(name);
  const next = text.trim();
  return (
    <details>
      <summary aria-label={`Rename ${name}`}>Rename…</summary>
      <SavedForm isChanged={next !== '' && next !== name} onSave={() => onName(next)}>
        <TextField value={text} onText={setText} required>
          Its name in this list
        </TextField>
      </SavedForm>
    </details>
  );
}
