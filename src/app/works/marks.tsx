import type { Position } from '../../core/model/debate';
import { markStyle } from '../../core/view/mark-style';
import type { PositionLook } from '../../core/view/palette';
import type { Mark } from '../../core/view/rows';
import { stancePhrase } from '../../core/view/work-sentence';
import { Glyph } from '../parts/glyph';

/** A work's positions as glyphs, with the same in words beside them. */
export function Marks(props: {
  marks: readonly Mark[];
  positions: readonly Position[];
  looks: readonly PositionLook[];
}) {
  return (
    <span className="marks">
      {props.marks.map((mark) => {
        const index = props.positions.findIndex((p) => p.id === mark.position);
        const words = stancePhrase(mark, props.positions[index]);
        return (
          <span key={mark.position} title={words}>
            <Glyph look={props.looks[index]} style={markStyle(mark.kinds)} />
            <span className="visually-hidden">{words}; </span>
          </span>
        );
      })}
    </span>
  );
}
