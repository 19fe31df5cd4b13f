import type { Coding } from '../../core/model/debate';
import { type Theme, themes } from '../../core/view/palette';
import { type MatrixColumns, matrixColumns, positionsField } from '../../core/write/export-formats';
import { StyleSelect } from '../works/style-select';
import { PublicFacts } from './public-facts';
import { Radio } from './radio';
import type { AnyFormat, FormatChoices } from './write-export';

interface FormatOptionsProps {
  readonly format: AnyFormat;
  readonly coding: Coding;
  readonly chosen: FormatChoices;
  readonly choose: (some: Partial<FormatChoices>) => void;
}

/** What else there is to choose of a format. */
export function FormatOptions({ format, coding, chosen, choose }: FormatOptionsProps) {
  switch (format) {
    case 'text':
      return (
        <p className="choice">
          <StyleSelect style={chosen.style} onStyle={(style) => choose({ style })} />
        </p>
      );
    case 'bibtex':
      return (
        <label className="choice">
          <input
            type="checkbox"
            checked={chosen.withPositions}
            onChange={(event) => choose({ withPositions: event.target.checked })}
          />{' '}
          Add the positions in a field <code>{positionsField}</code>
        </label>
      );
    case 'matrix-csv':
    case 'matrix-md':
      return (
        <Choice
          title="Columns"
          names={columnNames}
          of={matrixColumns}
          chosen={chosen.columns}
          onChoose={(columns) => choose({ columns })}
        />
      );
    case 'svg':
    case 'png':
      return (
        <Choice
          title="Background"
          names={themeNames}
          of={themes}
          chosen={chosen.theme}
          onChoose={(theme) => choose({ theme })}
        />
      );
    case 'html':
      return <PublicFacts coding={coding} isPage />;
    case 'jsonld':
    case 'argdown':
      return <PublicFacts coding={coding} isPage={false} />;
    default:
      return null;
  }
}

const columnNames: Readonly<Record<MatrixColumns, string>> = {
  positions: 'Positions',
  claims: 'Claims, in the order of their positions',
};
const themeNames: Readonly<Record<Theme, string>> = { light: 'Light', dark: 'Dark' };

function Choice<W extends string>(props: {
  title: string;
  names: Readonly<Record<W, string>>;
  of: readonly W[];
  chosen: W;
  onChoose: (word: W) => void;
}) {
  return (
    <fieldset>
      <legend>{props.title}</legend>
      {props.of.map((word) => (
        <Radio
          key={word}
          name={props.title}
          chosen={props.chosen === word}
          onChoose={() => props.onChoose(word)}
        >
          {props.names[word]}
        </Radio>
      ))}
    </fieldset>
  );
}
