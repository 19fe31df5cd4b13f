import type { ReactNode } from 'react';
import { extensions } from '../../core/model/bibliography';

/** What the file picker offers; a reader may still choose any file, for content decides. */
const accepted = [
  ...['.yaml', '.yml', '.txt', '.md', '.pdf', '.json', '.xml', '.zip', 'text/*'],
  ...[...extensions.keys()].map((extension) => `.${extension}`),
].join();

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
        accept={accepted}
        onChange={(event) => {
          props.onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </label>
  );
}
