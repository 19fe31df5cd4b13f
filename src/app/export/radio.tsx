import type { ReactNode } from 'react';

/** One of several, by its name for the browser. */
export function Radio(props: {
  name: string;
  chosen: boolean;
  onChoose: () => void;
  children: ReactNode;
}) {
  return (
    <label className="choice">
      <input type="radio" name={props.name} checked={props.chosen} onChange={props.onChoose} />{' '}
      {props.children}
    </label>
  );
}
