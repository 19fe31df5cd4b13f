/** The one polite live region: says what changed to those who do not see it. */
export function Live({ text }: { text: string }) {
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {text}
    </div>
  );
}
