import type { Choices } from '../../core/view/choices';
import type { Choose } from '../state/address';

/** First and last year; either may be left open. */
export function Years(props: { first: number; last: number; choices: Choices; choose: Choose }) {
  const { first, last, choices, choose } = props;
  const field = (name: 'from' | 'to', hint: number) => (
    <label>
      <span>{name}</span>
      <input
        type="number"
        inputMode="numeric"
        min={-9999}
        max={9999}
        placeholder={String(hint)}
        value={choices[name] ?? ''}
        onChange={(event) => choose(yearPart(name, event.target.value), 'stroke')}
      />
    </label>
  );
  return (
    <fieldset className="years">
      <legend>Year</legend>
      {field('from', first)}
      {field('to', last)}
    </fieldset>
  );
}

/** `undefined` takes the limit away; the address leaves it out. */
function yearPart(name: 'from' | 'to', value: string): Partial<Choices> {
  const year = /^-?\d{1,4}$/.test(value) ? Number(value) : undefined;
  return { [name]: year };
}
