/** The one polite live region: says what changed to those who do not see it, and of two things that which did. */
export function Live({ texts }: { texts: readonly string[] }) {
  return (
    <div className="visually-hidden" role="status" aria-atomic="false">
      {texts.map((text, i) => (
        <p key={String(i)}>{text}</p>
      ))}
    </div>
  );
}
