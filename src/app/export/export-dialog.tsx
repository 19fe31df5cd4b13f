import { type ReactNode, useState } from 'react';
import type { Row } from '../../core/view/rows';
import { counted, countedOf } from '../../core/view/words';
import { type ExportFormat, exportFormats, exportNames } from '../../core/write/export-works';
import { Dialog } from '../parts/dialog';
import type { Views } from '../state/use-view';
import { saveFile } from './save-file';

const scopes = ['selected', 'shown', 'all'] as const;
type Scope = (typeof scopes)[number];

interface ExportDialogProps
  extends Pick<Views, 'overview' | 'desk' | 'shown' | 'selected' | 'choices'> {
  readonly onClose: () => void;
}

/** What to take along, in which format, under which name. */
export function ExportDialog(props: ExportDialogProps) {
  const { overview, desk, shown, selected, choices, onClose } = props;
  const { rows } = overview;
  const filtered = shown.size < rows.length;
  const [scope, setScope] = useState<Scope>(
    filtered && shown.size > 0 ? 'shown' : selected ? 'selected' : 'all',
  );
  const [format, setFormat] = useState<ExportFormat>('bibtex');
  const [withPositions, setWithPositions] = useState(false);
  const names: Readonly<Record<Scope, string | undefined>> = {
    selected: selected && `The selected work (${selected.label})`,
    shown: filtered
      ? `The works shown (${countedOf(shown.size, rows.length, 'works')})`
      : undefined,
    all: `All ${counted(rows.length, 'work')}`,
  };
  const [writing, setWriting] = useState<'under way' | 'failed'>();
  const file = exportNames(overview.name, choices, scope, format);
  const save = async () => {
    setWriting('under way');
    const wanted = (row: Row) =>
      scope === 'all' || (scope === 'shown' ? shown.has(row.work) : row === selected);
    const places = Uint32Array.from(rows.flatMap((row, place) => (wanted(row) ? [place] : [])));
    try {
      saveFile(file, await desk.write({ places, format, withPositions }));
      onClose();
    } catch {
      setWriting('failed');
    }
  };
  return (
    <Dialog title="Export" onClose={onClose}>
      <fieldset>
        <legend>Which works</legend>
        {scopes.map((value) =>
          names[value] === undefined ? null : (
            <Radio
              key={value}
              name="scope"
              chosen={scope === value}
              onChoose={() => setScope(value)}
            >
              {names[value]}
            </Radio>
          ),
        )}
      </fieldset>
      <fieldset>
        <legend>Format</legend>
        {exportFormats.map(({ format: value, name, explained }) => (
          <Radio
            key={value}
            name="format"
            chosen={format === value}
            onChoose={() => setFormat(value)}
          >
            {name} <span className="note">{explained}</span>
          </Radio>
        ))}
        {format === 'bibtex' && (
          <label className="choice">
            <input
              type="checkbox"
              checked={withPositions}
              onChange={(event) => setWithPositions(event.target.checked)}
            />{' '}
            Add the positions in a field <code>faultline-positions</code>
          </label>
        )}
      </fieldset>
      <p>
        <button
          type="button"
          className="primary"
          disabled={writing === 'under way'}
          onClick={() => void save()}
        >
          {writing === 'under way' ? 'Writing' : 'Save'} <bdi>{file}</bdi>
        </button>
      </p>
      <p role="status">
        {writing === 'failed' &&
          'The file could not be written; open the files anew and try again.'}
      </p>
    </Dialog>
  );
}

function Radio(props: {
  name: string;
  chosen: boolean;
  onChoose: () => void;
  children: ReactNode;
}) {
  return (
    <label className="choice">
      <input type="radio" name={props.name} checked={props.chosen} onChange={props.onChoose} />{' '}
      {props.children}
    </label>
  );
}
