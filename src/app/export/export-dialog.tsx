import { type ReactNode, useState } from 'react';
import { counted, countedOf, withThousands } from '../../core/view/words';
import { type ExportFormat, exportFormats } from '../../core/write/export-formats';
import { exportNames } from '../../core/write/export-works';
import { Dialog } from '../parts/dialog';
import type { Views } from '../state/use-view';
import { StyleSelect } from '../works/style-select';
import { saveFile } from './save-file';

/** One takes some milliseconds to format. */
const mostReferences = 2000;

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
  const [format, setFormat] = useState<ExportFormat | 'text'>('bibtex');
  const [style, setStyle] = useState(choices.style);
  const [withPositions, setWithPositions] = useState(false);
  const names: Readonly<Record<Scope, string | undefined>> = {
    selected: selected && `The selected work (${selected.label})`,
    shown: filtered
      ? `The works shown (${countedOf(shown.size, rows.length, 'works')})`
      : undefined,
    all: `All ${counted(rows.length, 'work')}`,
  };
  /** As a bibliography has them: by author, then year. */
  const placesOf = (of: Scope) =>
    Array.from(overview.orders.label.upwards).filter((place) => {
      const row = rows[place];
      if (of === 'selected') return row === selected;
      return of === 'all' || (row !== undefined && shown.has(row.work));
    });
  const tooMany = format === 'text' && placesOf(scope).length > mostReferences;
  const [writing, setWriting] = useState<'under way' | 'failed'>();
  const file = exportNames(overview.name, choices, scope, format);
  const save = async () => {
    setWriting('under way');
    try {
      const places = Uint32Array.from(placesOf(scope));
      const wanted =
        format === 'text' ? { format, places, style } : { format, places, withPositions };
      saveFile(file, await desk.write(wanted));
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
        <Radio name="format" chosen={format === 'text'} onChoose={() => setFormat('text')}>
          Formatted bibliography{' '}
          <span className="note">plain text, up to {withThousands(mostReferences)} works</span>
        </Radio>
        {format === 'text' && (
          <p className="choice">
            <StyleSelect style={style} onStyle={setStyle} />
          </p>
        )}
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
          disabled={writing === 'under way' || tooMany}
          onClick={() => void save()}
        >
          {writing === 'under way' ? 'Writing' : 'Save'} <bdi>{file}</bdi>
        </button>
      </p>
      <p role="status">
        {tooMany && 'These are too many works for a formatted bibliography: choose fewer above.'}
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
