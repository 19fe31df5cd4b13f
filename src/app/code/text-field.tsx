import { type ReactNode, type Ref, useId } from 'react';

interface TextFieldProps {
  /** Its label. */
  readonly children: ReactNode;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly required?: boolean;
  /** Whether a sentence or two are expected. */
  readonly long?: boolean;
  /** Whether a dialog begins here. */
  readonly first?: boolean;
  readonly input?: Ref<HTMLInputElement>;
}

/** Words of the reader's own, in whatever direction their language is written. */
export function TextField(props: TextFieldProps) {
  const { children, value, onText, required, long, first, input } = props;
  const id = useId();
  return (
    <label className="code-field" htmlFor={id}>
      {children}
      {long ? (
        <textarea
          id={id}
          rows={2}
          required={required}
          value={value}
          dir="auto"
          onChange={(event) => onText(event.target.value)}
        />
      ) : (
        <input
          id={id}
          ref={input}
          data-first={first}
          type="text"
          required={required}
          value={value}
          dir="auto"
          onChange={(event) => onText(event.target.value)}
        />
      )}
    </label>
  );
}
