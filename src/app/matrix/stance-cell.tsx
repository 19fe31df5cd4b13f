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
  const kinds = row.marks.find((mark) => mark.position === position.id)?.kinds;
  return (
    <button
      type="button"
      tabIndex={-1}
      className="stance-cell"
      title={`${row.label}: ${kinds ? stancePhrase(kinds, position) : noStance}`}
      onClick={() => onSelect(row)}
    >
      {kinds ? (
        <>
          <Glyph index={index} theme={theme} style={markStyle(kinds)} />
          <span>{kinds.join(', ')}</span>
        </>
      ) : (
        <span className="visually-hidden">{noStance}</span>
      )}
    </button>
  );
}

const noStance = 'no stance';
