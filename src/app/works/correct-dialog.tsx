import { useRef, useState } from 'react';
import { fieldFault, saidText } from '../../core/edit/works/field-fault';
import type { EntryOnCard } from '../../core/entry-on-card';
import type { Work } from '../../core/model/bibliography';
import type { CslType } from '../../core/model/csl';
import type { Edit } from '../../core/model/edit';
import type { EntryForm, FieldChange } from '../../core/model/entry-form';
import { clipped } from '../../core/view/labels';
import { namedTypes } from '../../core/view/type-names';
import { listed } from '../../core/view/words';
import { Dialog } from '../parts/dialog';
import { useDraft } from '../parts/draft';
import { EntryFieldRow } from './entry-field-row';
import '../style/references.css';

interface CorrectDialogProps {
  readonly entry: EntryOnCard;
  readonly form: EntryForm;
  readonly work: Work;
  readonly label: string;
  readonly edit: (edit: Edit) => void;
  readonly onClose: () => void;
}

/** The fields of a work's entry as its file has them; saved are those alone that were changed. */
export function CorrectDialog(props: CorrectDialogProps) {
  const { work, label, edit, onClose } = props;
  // What was shown is what is corrected, whatever happens to the file meanwhile.
  const [{ entry, form }] = useState(props);
  const [draft, setDraft] = useDraft(`correction of ${work.key} in ${entry.at.file}`);
  const { type, texts } = typedIn(form, draft);
  const keep = (now: Typed) => setDraft(draftOf(form, now));
  const [isTried, setTried] = useState(false);
  const list = useRef<HTMLFormElement>(null);
  const changes = changesIn(form, texts);
  const hasFault = form.fields.some((field) => faultIn(form, field.name, texts) !== undefined);
  const isChanged = changes.length > 0 || type !== form.type;
  const save = () => {
    setTried(hasFault);
    if (hasFault) return list.current?.querySelector<HTMLElement>('[data-fault]')?.focus();
    if (!isChanged) return;
    const kind = 'correct-work';
    edit({ kind, entry: entry.at, fields: changes, ...(type === form.type ? {} : { type }) });
    leave();
  };
  const leave = () => {
    setDraft('');
    onClose();
  };
  return (
    <Dialog title={`Correct ${label}`} onClose={onClose} wide>
      <form
        ref={list}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p className="note entry-note">
          In <bdi>{clipped(entry.at.file, 80)}</bdi>, line {entry.line}. Its key
          {work.key !== '' && (
            <>
              {' '}
              <code>{clipped(work.key, 80)}</code>
            </>
          )}{' '}
          stays, and so does all that you do not change. An emptied field is taken out. Names:
          family name, given name; the next after a semicolon; an organisation has no comma.
          {form.parents.length > 0 &&
            ` What is empty may come from ${listed(form.parents.map((key) => clipped(key, 40)))}.`}
        </p>
        <div className="reference-form">
          {form.format !== 'ris' && (
            <div>
              <label>
                type
                <select
                  value={type}
                  onChange={(event) => keep({ type: event.target.value as CslType, texts })}
                >
                  {namedTypes.map(([one, name]) => (
                    <option key={one} value={one}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
            </div>
          )}
          {form.fields.map((field, i) => (
            <EntryFieldRow
              key={field.name}
              format={form.format}
              field={field}
              first={i === 0}
              text={texts.get(field.name) ?? ''}
              fault={faultIn(form, field.name, texts)}
              isTried={isTried}
              onText={(text) => keep({ type, texts: new Map(texts).set(field.name, text) })}
            />
          ))}
        </div>
        <p className="add">
          <button type="submit" className="primary" aria-disabled={!isChanged || hasFault}>
            Save
          </button>{' '}
          <button type="button" onClick={leave}>
            Leave it as it was
          </button>
        </p>
      </form>
    </Dialog>
  );
}

type Texts = ReadonlyMap<string, string>;

interface Typed {
  readonly type: CslType;
  readonly texts: Texts;
}

/** What was typed stays while the dialog is closed, unless the entry is another by then. */
function typedIn(form: EntryForm, draft: string): Typed {
  const kept = draft === '' ? undefined : JSON.parse(draft);
  const typed = kept?.of === JSON.stringify(form) ? kept : { type: form.type, texts: [] };
  const texts = new Map<string, string>([
    ...form.fields.map((field) => [field.name, field.text] as const),
    ...typed.texts,
  ]);
  return { type: typed.type, texts };
}

/** Empty where nothing is changed. */
function draftOf(form: EntryForm, { type, texts }: Typed): string {
  const isAsItWas = form.fields.every(({ name, text }) => texts.get(name) === text);
  if (isAsItWas && type === form.type) return '';
  return JSON.stringify({ of: JSON.stringify(form), type, texts: [...texts] });
}

function faultIn(form: EntryForm, name: string, texts: Texts) {
  const field = form.fields.find((one) => one.name === name);
  return field && fieldFault(form, field, texts.get(name) ?? '');
}

function changesIn(form: EntryForm, texts: Texts): readonly FieldChange[] {
  return form.fields.flatMap((field) => {
    const { name, kind } = field;
    const text = saidText(form, field, texts.get(name) ?? '');
    return text === field.text ? [] : [{ name, kind, text }];
  });
}
