import { useEffect, useRef, useState } from 'react';
import { type Choices, defaultChoices } from '../../core/view/choices';
import type { Choose } from '../state/address';
import '../style/tour.css';

interface Step {
  readonly title: string;
  readonly text: string;
  /** What is shown meanwhile, beside the defaults. */
  readonly shows: Partial<Choices>;
}

const steps: readonly Step[] = [
  {
    title: 'The map',
    text: 'Each mark is a work. It stands near the positions that it speaks for, and the broken line runs where the debate divides. The sentences above say the same in words; what is underlined leads to its works.',
    shows: {},
  },
  {
    title: 'A work',
    text: 'Select a work on the map or in the table: its card says what it holds or disputes, in whose word, and where that stands in the text.',
    shows: { work: 'olson2016migrant' },
  },
  {
    title: 'The divide',
    text: 'How deep it is, held against chance; which works stand on both sides; what the picture hangs on; who is never cited together.',
    shows: { beside: 'divide' },
  },
  {
    title: 'Matrix and timeline',
    text: 'The same works by position, and by year. A search or a filter on the left holds for all of them, and for what you export.',
    shows: { beside: 'matrix' },
  },
  {
    title: 'Your own debate',
    text: 'Begin one under “Debates…”, drop your bibliographies and articles on the page, name the positions, and give stances with single keys here. It is kept in this browser and goes nowhere else.',
    shows: { beside: 'code' },
  },
];

interface TourProps {
  readonly choose: Choose;
  /** Begun from the help; else it is only offered. */
  readonly begun: boolean;
  readonly onEnd: () => void;
}

/** Five steps through the example; the page stays as usable as ever meanwhile. */
export function Tour({ choose, begun, onEnd }: TourProps) {
  const [at, setAt] = useState(begun ? 0 : -1);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = steps[at];
  useEffect(() => {
    if (step === undefined) return;
    const { work, beside } = defaultChoices;
    choose({ work, beside, pane: 'map', ...step.shows });
    heading.current?.focus();
  }, [step, choose]);
  if (step === undefined) {
    return (
      <section className="tour" aria-label="Tour">
        <p>New here? See in five steps what the page shows.</p>
        <p className="tour-buttons">
          <button type="button" className="primary" onClick={() => setAt(0)}>
            Show me
          </button>
          <button type="button" onClick={onEnd}>
            Not now
          </button>
        </p>
      </section>
    );
  }
  const isLast = at === steps.length - 1;
  return (
    <section className="tour" aria-labelledby="tour-title">
      <h2 id="tour-title" ref={heading} tabIndex={-1}>
        {at + 1} of {steps.length}: {step.title}
      </h2>
      <p>{step.text}</p>
      <p className="tour-buttons">
        {at > 0 && (
          <button type="button" onClick={() => setAt(at - 1)}>
            Back
          </button>
        )}
        {!isLast && (
          <button type="button" className="primary" onClick={() => setAt(at + 1)}>
            Next
          </button>
        )}
        <button type="button" onClick={onEnd}>
          {isLast ? 'Done' : 'End the tour'}
        </button>
      </p>
    </section>
  );
}
