import { useEffect, useRef, useState } from 'react';
import type { Coding } from '../../core/model/debate';
import { counted, countedOf } from '../../core/view/words';
import { publicFormats } from '../../core/write/export-formats';
import { exportNames } from '../../core/write/export-names';
import { Dialog } from '../parts/dialog';
import type { Views } from '../state/use-view';
import { FormatChoice } from './format-choice';
import { FormatOptions } from './format-options';
import { Radio } from './radio';
import { saveFile } from './save-file';
import {
  type AnyFormat,
  type FormatChoices,
  NotWritten,
  type Scope,
  scopes,
  writeExport,
} from './write-export';

const failed = 'The file could not be written; open the files anew and try again.';
/** Whether something of a debate is kept back from what others get. */
function hasPrivate({ stances, claims, sources }: Coding): boolean {
  return [stances, claims, sources].some((all) => all.some((one) => one.private));
}

/** One takes some milliseconds to format. */
const mostReferences = 2000;

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
  const [format, setFormat] = useState<AnyFormat>('bibtex');
  const [chosen, setChosen] = useState<FormatChoices>({
    style: choices.style,
    withPositions: false,
    columns: 'positions',
    theme: 'light',
  });
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
  const isWhole = format === 'html';
  const tooMany = format === 'text' && placesOf(scope).length > mostReferences;
  const [writing, setWriting] = useState<'under way'>();
  const [told, setTold] = useState<string>();
  const status = useRef<HTMLParagraphElement>(null);
  // Where the dialog is higher than the window, the answer stands below what is seen of it.
  useEffect(() => {
    if (told !== undefined) status.current?.scrollIntoView({ block: 'nearest' });
  }, [told]);
  const file = exportNames(overview.name, choices, scope, format);
  const save = async () => {
    if (writing === 'under way' || tooMany) return;
    setWriting('under way');
    setTold(undefined);
    try {
      const places = Uint32Array.from(placesOf(scope));
      const wish = { ...chosen, format, scope, places };
      const written = await writeExport(desk, wish, { overview, choices });
      saveFile(file, written.file);
      if (written.told.length === 0) onClose();
      setTold(written.told.join(' '));
    } catch (fault) {
      setTold(fault instanceof NotWritten ? fault.message : failed);
    }
    setWriting(undefined);
  };
  return (
    <Dialog title="Export" onClose={onClose}>
      <fieldset>
        <legend>Which works</legend>
        {isWhole && <p>The whole debate</p>}
        {scopes.map((value) =>
          isWhole || names[value] === undefined ? null : (
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
      <FormatChoice
        chosen={format}
        onChoose={(next) => {
          setFormat(next);
          setTold(undefined);
        }}
      />
      <FormatOptions
        format={format}
        coding={overview.coding}
        chosen={chosen}
        choose={(some) => setChosen({ ...chosen, ...some })}
      />
      <p>
        <button
          type="button"
          className="primary"
          aria-disabled={writing === 'under way' || tooMany}
          onClick={() => void save()}
        >
          {writing === 'under way' ? 'Writing' : 'Save'} <bdi>{file}</bdi>
        </button>
      </p>
      <p role="status" ref={status}>
        {hasPrivate(overview.coding) &&
          !publicFormats.includes(format) &&
          'This format has what you marked private, too: the page (HTML), JSON-LD and Argdown leave it out. '}
        {tooMany && 'These are too many works for a formatted bibliography: choose fewer above.'}
        {told}
      </p>
    </Dialog>
  );
}
