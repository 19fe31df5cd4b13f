import type { ReactNode } from 'react';

/** A file input that looks like a button: the whole label is its target, and the input keeps the keyboard. */
export function FileButton(props: {
  children: ReactNode;
  onFiles: (files: readonly File[]) => void;
}) {
  return (
    <label className="button file-button">
      {props.children}
      <input
        type="file"
        multiple
        className="visually-hidden"
        accept=".yaml,.yml,.bib,.bibtex,.txt,.md,text/*"
        onChange={(event) => {
          props.onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </label>
  );
}
