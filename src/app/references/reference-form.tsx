import { type KeyboardEvent, useId, useState } from 'react';
import type { CslItem, CslType } from '../../core/model/csl';
import { isDoi } from '../../core/model/doi';
import { dateFault, editItem, formOf } from '../../core/view/edit-item';
import { fieldFaultText } from '../../core/view/entry-text';
import { type ReferenceField, referenceFields } from '../../core/view/reference-fields';
import { namedTypes } from '../../core/view/type-names';

interface ReferenceFormProps {
  readonly item: CslItem;
  readonly onItem: (item: CslItem) => void;
  readonly onClose: () => void;
  /** Told of a date that is none, which does not come into the item, and when it is one again. */
  readonly onFault?: (fault: string | undefined) => void;
  /** The id of what the focus goes back to, where the form alone goes. */
  readonly back?: string;
}

/** The fields of one reference as text; each change is kept at once. Esc closes the form and no more. */
export function ReferenceForm({ item, onItem, onClose, onFault, back }: ReferenceFormProps) {
  // What is being typed need not be what the item makes of it: "Olson," is on the way to a name.
  const [form, setForm] = useState(() => formOf(item));
  const [start] = useState(item);
  const id = useId();
  const change = (type: CslType, next: typeof form) => {
    setForm(next);
    onFault?.(dateFault(next.issued));
    const edited = editItem(start, type, next);
    if (JSON.stringify(edited) !== JSON.stringify(item)) onItem(edited);
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The dialog around it would close too.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <fieldset
      className="reference-form"
      aria-label="Correct it"
      data-back={back}
      onKeyDown={closeOnEscape}
    >
      <div>
        <label>
          type
          <select
            value={item.type}
            onChange={(event) => change(event.target.value as CslType, form)}
          >
            {namedTypes.map(([type, name]) => (
              <option key={type} value={type}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {referenceFields.map((field) => (
        <Field
          key={field.variable}
          field={field}
          text={form[field.variable]}
          hint={hints[field.kind] && `${id}-${field.kind}`}
          onText={(text) => change(item.type, { ...form, [field.variable]: text })}
        />
      ))}
      <p id={`${id}-names`} className="note">
        {hints.names}
      </p>
      <p id={`${id}-date`} className="note">
        {hints.date}
      </p>
    </fieldset>
  );
}

interface FieldProps {
  readonly field: ReferenceField;
  readonly text: string;
  readonly hint: string | undefined;
  readonly onText: (text: string) => void;
}

/** A date or a DOI that is none is told once the reader has left the field. */
function Field({ field, text, hint, onText }: FieldProps) {
  const id = useId();
  const [left, setLeft] = useState(false);
  const fault = left ? faultOf(field, text) : undefined;
  return (
    <div>
      <label>
        {field.name}
        <input
          type="text"
          value={text}
          dir="auto"
          aria-invalid={fault !== undefined || undefined}
          aria-describedby={fault === undefined ? hint : id}
          onBlur={() => setLeft(true)}
          onChange={(event) => onText(event.target.value)}
        />
      </label>
      {fault !== undefined && (
        <p id={id} className="fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

function faultOf({ kind, variable }: ReferenceField, text: string): string | undefined {
  if (variable === 'DOI') {
    const doi = text.trim().replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '');
    return doi === '' || isDoi(doi) ? undefined : fieldFaultText('doi');
  }
  return kind === 'date' ? dateFault(text) : undefined;
}

const hints: Readonly<Partial<Record<ReferenceField['kind'], string>>> = {
  names:
    'Names: family name, given name; the next after a semicolon. An organisation has no comma.',
  date: 'Dates: 2016, 2016-05-03, 2010/2012, or in words, such as forthcoming.',
};
