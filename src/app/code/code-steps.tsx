interface CodeStepsProps {
  readonly isBegun: boolean;
  readonly onBefore: () => void;
  readonly onNext: () => void;
  readonly onUncoded: () => void;
}

/** From one passage or work to the next. */
export function CodeSteps({ isBegun, onBefore, onNext, onUncoded }: CodeStepsProps) {
  return (
    <div className="code-steps">
      <button type="button" onClick={onBefore} aria-keyshortcuts="p">
        Back (p)
      </button>
      <button type="button" onClick={onNext} aria-keyshortcuts="n">
        {isBegun ? 'Next (n)' : 'Begin (n)'}
      </button>
      <button type="button" onClick={onUncoded} aria-keyshortcuts="g">
        Next not coded (g)
      </button>
    </div>
  );
}
