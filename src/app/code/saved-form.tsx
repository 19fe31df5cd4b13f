import { type ReactNode, useRef } from 'react';

interface SavedFormProps {
  readonly children: ReactNode;
  readonly isChanged: boolean;
  readonly onSave: () => void;
  /** Told when it is sent, whether or not there was something to save. */
  readonly onSent?: () => void;
  /** The id of what the focus goes to when the form goes. */
  readonly back?: string;
}

/** What is worded anew is saved by Enter, by the button, and when one leaves it: nothing typed is lost. */
export function SavedForm(props: SavedFormProps) {
  const { children, isChanged, onSave, onSent, back } = props;
  /** Until the debate is read anew, what was saved still differs from it. */
  const isSaved = useRef(false);
  const save = (form: HTMLFormElement) => {
    if (!isChanged || !form.checkValidity()) return;
    isSaved.current = true;
    onSave();
  };
  return (
    <form
      className="code-change"
      data-back={back}
      onSubmit={(event) => {
        event.preventDefault();
        save(event.currentTarget);
        onSent?.();
      }}
      onChange={() => {
        isSaved.current = false;
      }}
      onBlur={({ currentTarget: form, relatedTarget }) => {
        if (!isSaved.current && !form.contains(relatedTarget)) save(form);
      }}
    >
      {children}
      <button type="submit" aria-disabled={!isChanged}>
        Save
      </button>
    </form>
  );
}
