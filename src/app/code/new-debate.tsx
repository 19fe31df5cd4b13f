import { useState } from 'react';
import { newClaimsFile } from '../../core/edit/new-claims-file';
import { exportName } from '../../core/view/file-name';

/** A debate of the reader's own begins with its question; files and positions come after. */
export function NewDebate({ onMade }: { onMade: (file: File) => void }) {
  const [title, setTitle] = useState('');
  const [question, setQuestion] = useState('');
  return (
    <>
      <form
        className="code-change"
        onSubmit={(event) => {
          event.preventDefault();
          const name = exportName(title.replace(/[./\\]/g, ' '), [], 'yaml');
          const text = newClaimsFile({ title: title.trim(), question: question.trim() });
          onMade(new File([text], name));
        }}
      >
        <label className="code-field">
          Title
          <input
            data-first
            type="text"
            required
            value={title}
            dir="auto"
            onChange={(e) => setTitle(e.target.value)}
          />
        </label>
        <label className="code-field">
          The question that the works answer differently (may come later)
          <input
            type="text"
            value={question}
            dir="auto"
            onChange={(e) => setQuestion(e.target.value)}
          />
        </label>
        <button type="submit" className="primary">
          Begin
        </button>
      </form>
      <p className="note">
        Then drop your bibliographies and articles on the page, name the positions, and code. What
        is open now is left as it is.
      </p>
    </>
  );
}
