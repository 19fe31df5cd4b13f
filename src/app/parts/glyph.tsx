import type { MarkStyle } from '../../core/view/mark-style';
import type { PositionLook } from '../../core/view/palette';
import { shapePath } from '../../core/view/shape-path';

/** A position's mark. */
export function Glyph(props: { look: PositionLook | undefined; style?: MarkStyle; size?: number }) {
  const { look, style = 'stands', size = 16 } = props;
  if (look === undefined) return null;
  const filled = style === 'stands';
  return (
    <svg className="glyph" width={size} height={size} viewBox="-8 -8 16 16" aria-hidden="true">
      <path
        d={shapePath(look.shape, 0, 0, 5.6)}
        fill={filled ? look.colour : 'none'}
        stroke={look.colour}
        strokeWidth={filled ? 0 : 1.6}
        strokeDasharray={style === 'tells' ? '1.6 1.6' : undefined}
      />
      {style === 'disputes' && <path className="glyph-strike" d="M-7 7L7 -7" />}
    </svg>
  );
}
