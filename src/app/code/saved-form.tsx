import type { ReactNode } from 'react';

interface SavedFormProps {
  readonly children: ReactNode;
  readonly isChanged: boolean;
  readonly onSave: () => void;
}

/** What is worded anew is saved by Enter, by the button, and when one leaves it: nothing typed is lost. */
export function SavedForm({ children, isChanged, onSave }: SavedFormProps) {
  const save = (form: HTMLFormElement) => {
    if (isChanged && form.checkValidity()) onSave();
  };
  return (
    <form
      className="code-change"
      onSubmit={(event) => {
        event.preventDefault();
        save(event.currentTarget);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) save(event.currentTarget);
      }}
    >
      {children}
      <button type="submit" aria-disabled={!isChanged}>
        Save
      </button>
    </form>
  );
}
