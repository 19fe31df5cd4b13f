import { useId, useState } from 'react';
import { type CslItem, type CslType, cslTypes } from '../../core/model/csl';
import { editItem, formOf } from '../../core/view/edit-item';
import { type ReferenceField, referenceFields } from '../../core/view/reference-fields';

interface ReferenceFormProps {
  readonly item: CslItem;
  readonly onItem: (item: CslItem) => void;
}

/** The fields of one reference as text; each change is kept at once. */
export function ReferenceForm({ item, onItem }: ReferenceFormProps) {
  // What is being typed need not be what the item makes of it: "Olson," is on the way to a name.
  const [form, setForm] = useState(() => formOf(item));
  const [start] = useState(item);
  const id = useId();
  const change = (type: CslType, next: typeof form) => {
    setForm(next);
    onItem(editItem(start, type, next));
  };
  return (
    <div className="reference-form">
      <label>
        type
        <select value={item.type} onChange={(event) => change(event.target.value as CslType, form)}>
          {cslTypes.map((type) => (
            <option key={type} value={type}>
              {type.replaceAll(/[-_]/g, ' ')}
            </option>
          ))}
        </select>
      </label>
      {referenceFields.map((field) => (
        <label key={field.variable}>
          {field.name}
          <input
            type="text"
            value={form[field.variable]}
            dir="auto"
            aria-describedby={hints[field.kind] && `${id}-${field.kind}`}
            onChange={(event) =>
              change(item.type, { ...form, [field.variable]: event.target.value })
            }
          />
        </label>
      ))}
      <p id={`${id}-names`} className="note">
        {hints.names}
      </p>
      <p id={`${id}-date`} className="note">
        {hints.date}
      </p>
    </div>
  );
}

const hints: Readonly<Partial<Record<ReferenceField['kind'], string>>> = {
  names:
    'Names: family name, given name; the next after a semicolon. An organisation has no comma.',
  date: 'Dates: 2016, 2016-05-03, 2010/2012, or in words, such as forthcoming.',
};
