import type { Position } from '../../core/model/debate';
import { markStyle } from '../../core/view/mark-style';
import type { Theme } from '../../core/view/palette';
import type { Row } from '../../core/view/rows';
import { stancePhrase } from '../../core/view/work-sentence';
import { Glyph } from '../parts/glyph';

interface StanceCellProps {
  readonly row: Row;
  readonly position: Position;
  /** Of the position, in the debate's order. */
  readonly index: number;
  readonly theme: Theme;
  readonly onSelect: (row: Row) => void;
}

/** What one work does with one position: mark and word. */
export function StanceCell({ row, position, index, theme, onSelect }: StanceCellProps) {
  const mark = row.marks.find((one) => one.position === position.id);
  return (
    <button
      type="button"
      tabIndex={-1}
      className="stance-cell"
      title={`${row.label}: ${mark ? stancePhrase(mark, position) : noStance}`}
      onClick={() => onSelect(row)}
    >
      {mark ? (
        <>
          <Glyph index={index} theme={theme} style={markStyle(mark.kinds)} />
          <span>
            {mark.kinds.join(', ')}
            {mark.doubtful && ' (doubtful)'}
          </span>
        </>
      ) : (
        <span className="visually-hidden">{noStance}</span>
      )}
    </button>
  );
}

const noStance = 'no stance';
