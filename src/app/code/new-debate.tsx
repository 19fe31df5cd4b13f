import { newClaimsFile } from '../../core/edit/new-claims-file';
import { claimsName } from '../../core/view/file-name';
import { useDraft } from '../parts/draft';
import { TextField } from './text-field';

/** A debate of the reader's own begins with its question; files and positions come after. */
export function NewDebate({ onMade }: { onMade: (file: File) => void }) {
  const [title, setTitle] = useDraft('title of a new debate');
  const [question, setQuestion] = useDraft('question of a new debate');
  return (
    <>
      <form
        className="code-change"
        onSubmit={(event) => {
          event.preventDefault();
          const text = newClaimsFile({ title: title.trim(), question: question.trim() });
          setTitle('');
          setQuestion('');
          onMade(new File([text], claimsName(title)));
        }}
      >
        <TextField value={title} onText={setTitle} required first>
          Title
        </TextField>
        <TextField value={question} onText={setQuestion}>
          The question that the works answer differently (may come later)
        </TextField>
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
