import type { Position } from '../../core/model/debate';
import type { StanceKind } from '../../core/model/stance';
import type { Theme } from '../../core/view/palette';
import type { Mark } from '../../core/view/rows';
import { stancePhrase } from '../../core/view/work-sentence';
import { Glyph, type GlyphStyle } from '../parts/glyph';

/** The strongest thing that a work does with a position decides its glyph. */
export function glyphStyle(kinds: readonly StanceKind[]): GlyphStyle {
  if (kinds.some((kind) => kind === 'holds' || kind === 'supports')) return 'stands';
  if (kinds.includes('disputes')) return 'disputes';
  return kinds.includes('qualifies') ? 'stands' : 'tells';
}

/** A work's positions as glyphs, with the same in words beside them. */
export function Marks(props: {
  marks: readonly Mark[];
  positions: readonly Position[];
  theme: Theme;
}) {
  return (
    <span className="marks">
      {props.marks.map((mark) => {
        const index = props.positions.findIndex((p) => p.id === mark.position);
        const words = stancePhrase(mark.kinds, props.positions[index]);
        return (
          <span key={mark.position} title={words}>
            <Glyph index={index} theme={props.theme} style={glyphStyle(mark.kinds)} />
            <span className="visually-hidden">{words}; </span>
          </span>
        );
      })}
    </span>
  );
}
