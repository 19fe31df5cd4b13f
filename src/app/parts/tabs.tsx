interface TabsProps<V extends string> {
  readonly title: string;
  /** In the order in which they stand. */
  readonly names: Readonly<Record<V, string>>;
  readonly chosen: V;
  readonly onChoose: (value: V) => void;
}

/** A row of buttons of which one is pressed: what a part of the page shows. */
export function Tabs<V extends string>({ title, names, chosen, onChoose }: TabsProps<V>) {
  return (
    <fieldset className="tabs">
      <legend className="visually-hidden">{title}</legend>
      {(Object.keys(names) as V[]).map((value) => (
        <button
          key={value}
          type="button"
          aria-pressed={chosen === value}
          onClick={() => onChoose(value)}
        >
          {names[value]}
        </button>
      ))}
    </fieldset>
  );
}
