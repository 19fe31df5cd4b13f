import {
  exportFormats,
  exportGroups,
  pageFormats,
  wholeFormats,
} from '../../core/write/export-formats';
import { useHome } from '../state/home';
import { Radio } from './radio';
import type { AnyFormat } from './write-export';

interface FormatChoiceProps {
  readonly chosen: AnyFormat;
  readonly onChoose: (format: AnyFormat) => void;
}

/** What a page that is one file has no engine or template for. */
const notStandalone: readonly AnyFormat[] = ['text', 'html'];

/** One format of all, in groups of what they are for; the arrow keys walk through all of them. */
export function FormatChoice({ chosen, onChoose }: FormatChoiceProps) {
  const { standalone } = useHome();
  const known = [...exportFormats, ...wholeFormats, ...pageFormats].filter(
    ({ format }) => !standalone || !notStandalone.includes(format),
  );
  return (
    <fieldset>
      <legend>Format</legend>
      <div className="format-groups">
        {exportGroups.map(
          ({ group, name: groupName }) =>
            known.some((row) => row.group === group) && (
              <fieldset key={group}>
                <legend>{groupName}</legend>
                {known
                  .filter((row) => row.group === group)
                  .map(({ format, name, explained }) => (
                    <Radio
                      key={format}
                      name="format"
                      chosen={chosen === format}
                      onChoose={() => onChoose(format)}
                    >
                      {name} <span className="note">{explained}</span>
                    </Radio>
                  ))}
              </fieldset>
            ),
        )}
      </div>
    </fieldset>
  );
}
