import {
  type ExportFormat,
  exportFormats,
  exportGroups,
  type PageFormat,
  pageFormats,
} from '../../core/write/export-formats';
import { Radio } from './radio';

interface FormatChoiceProps {
  readonly chosen: ExportFormat | PageFormat;
  readonly onChoose: (format: ExportFormat | PageFormat) => void;
}

/** One format of all, in groups of what they are for; the arrow keys walk through all of them. */
export function FormatChoice({ chosen, onChoose }: FormatChoiceProps) {
  return (
    <fieldset>
      <legend>Format</legend>
      <div className="format-groups">
        {exportGroups.map(({ group, name: groupName }) => (
          <fieldset key={group}>
            <legend>{groupName}</legend>
            {[...exportFormats, ...pageFormats]
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
        ))}
      </div>
    </fieldset>
  );
}
