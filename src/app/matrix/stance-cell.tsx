import type { Position } from '../../core/model/debate';
import { markStyle } from '../../core/view/mark-style';
import type { PositionLook } from '../../core/view/palette';
import type { Row } from '../../core/view/rows';
import { stancePhrase } from '../../core/view/work-sentence';
import { Glyph } from '../parts/glyph';

interface StanceCellProps {
  readonly row: Row;
  readonly position: Position;
  /** The position's. */
  readonly look: PositionLook | undefined;
  readonly onSelect: (row: Row) => void;
}

/** What one work does with one position: mark and word. */
export function StanceCell({ row, position, look, onSelect }: StanceCellProps) {
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
          <Glyph look={look} style={markStyle(mark.kinds)} />
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
