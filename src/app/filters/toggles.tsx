import type { ReactNode } from 'react';
import { withThousands } from '../../core/view/words';

export interface Option<V extends string> {
  readonly value: V;
  readonly name: ReactNode;
  readonly count?: number;
}

/** A row of on-off buttons; none pressed means no limit. */
export function Toggles<V extends string>(props: {
  title: string;
  /** What the buttons stand for, where their names do not say it all. */
  note?: string;
  options: readonly Option<V>[];
  chosen: readonly V[];
  onChange: (chosen: readonly V[]) => void;
}) {
  const { title, note, options, chosen, onChange } = props;
  const toggle = (value: V) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((v) => (v === value ? !chosen.includes(v) : chosen.includes(v))),
    );
  return (
    <fieldset className="toggles">
      <legend>{title}</legend>
      {note && <p className="note">{note}</p>}
      {options.map(({ value, name, count }) => (
        <button
          key={value}
          type="button"
          className="chip"
          aria-pressed={chosen.includes(value)}
          onClick={() => toggle(value)}
        >
          {name}
          {count !== undefined && <span className="count">{withThousands(count)}</span>}
        </button>
      ))}
    </fieldset>
  );
}
