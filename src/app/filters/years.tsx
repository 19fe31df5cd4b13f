import { useState } from 'react';
import type { Choices } from '../../core/view/choices';
import type { Choose } from '../state/address';

/** First and last year; either may be left open. */
export function Years(props: { first: number; last: number; choices: Choices; choose: Choose }) {
  const { first, last, choices, choose } = props;
  return (
    <fieldset className="years">
      <legend>Year</legend>
      <YearField name="from" hint={first} choices={choices} choose={choose} />
      <YearField name="to" hint={last} choices={choices} choose={choose} />
    </fieldset>
  );
}

interface YearFieldProps {
  readonly name: 'from' | 'to';
  readonly hint: number;
  readonly choices: Choices;
  readonly choose: Choose;
}

/** What is being typed stays as it is until the field is left, though it be no year yet. */
function YearField({ name, hint, choices, choose }: YearFieldProps) {
  const [draft, setDraft] = useState<string>();
  return (
    <label>
      <span>{name}</span>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={5}
        placeholder={String(hint)}
        value={draft ?? choices[name] ?? ''}
        onChange={(event) => {
          setDraft(event.target.value);
          choose({ [name]: yearIn(event.target.value) }, 'stroke');
        }}
        onBlur={() => setDraft(undefined)}
      />
    </label>
  );
}

/** `undefined` takes the limit away. */
function yearIn(text: string): number | undefined {
  return /^-?\d{1,4}$/.test(text.trim()) ? Number(text) : undefined;
}
