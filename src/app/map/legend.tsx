import type { Position } from '../../core/model/debate';
import type { StanceKind } from '../../core/model/stance';
import type { EdgeKind } from '../../core/view/choices';
import { dashArrays, edgeStyle } from '../../core/view/edge-style';
import { clipped } from '../../core/view/labels';
import {
  edgeNames,
  type LegendMark,
  type LegendRow,
  nodeLegend,
  stanceLegend,
} from '../../core/view/legend';
import { noPositionColour, type PositionLook, type Theme } from '../../core/view/palette';
import { Glyph } from '../parts/glyph';
import type { Choose } from '../state/address';

interface LegendProps {
  readonly positions: readonly Position[];
  /** The kinds of stance that occur. */
  readonly stances: readonly StanceKind[];
  readonly edges: readonly EdgeKind[];
  readonly hasCites: boolean;
  /** Whether there is a line where the debate divides. */
  readonly divided: boolean;
  readonly choose: Choose;
  readonly theme: Theme;
  readonly looks: readonly PositionLook[];
}

/** Explains what is on the map; its switches take each kind of edge away and bring it back. */
export function Legend(props: LegendProps) {
  const { positions, stances, edges, hasCites, divided, choose, theme } = props;
  const flip = (kind: EdgeKind) =>
    choose({ edges: edges.includes(kind) ? edges.filter((k) => k !== kind) : [...edges, kind] });
  const edgeSwitch = (kind: EdgeKind) => (
    <label className="switch">
      <input type="checkbox" checked={edges.includes(kind)} onChange={() => flip(kind)} />{' '}
      {edgeNames[kind]}
    </label>
  );
  return (
    <section className="legend" aria-label="Legend">
      <Rows {...props} rows={nodeLegend(positions, divided)} />
      {edgeSwitch('stance')}
      {edges.includes('stance') && <Rows {...props} rows={stanceLegend(stances)} />}
      {edgeSwitch('cited-together')}
      {edges.includes('cited-together') && (
        <EdgeSample kind="cited-together" stance={undefined} theme={theme} />
      )}
      {hasCites && edgeSwitch('cites')}
    </section>
  );
}

type Looks = Pick<LegendProps, 'looks' | 'theme'>;

function Rows({ rows, looks, theme }: Looks & { rows: readonly LegendRow[] }) {
  return (
    <ul>
      {rows.map(({ mark, text, name }, i) => (
        <li key={String(i)}>
          <Mark mark={mark} looks={looks} theme={theme} /> {text}
          {name !== undefined && (
            <>
              {' '}
              <bdi title={name}>{clipped(name, 28)}</bdi>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Mark({ mark, looks, theme }: Looks & { mark: LegendMark }) {
  switch (mark.kind) {
    case 'position':
      return <Glyph look={looks[mark.index]} />;
    case 'several':
      return <PieGlyph looks={looks} />;
    case 'none':
      return (
        <svg className="glyph" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
          <circle r="4" fill={noPositionColour[theme]} />
        </svg>
      );
    case 'edge':
      return <EdgeSample kind={mark.edge} stance={mark.stance} theme={theme} />;
    case 'line':
      return (
        <svg className="glyph" width="28" height="10" viewBox="0 0 28 10" aria-hidden="true">
          <path d="M0 5H28" className="dividing-line" />
        </svg>
      );
    case 'size':
      return null;
  }
}

function EdgeSample(props: { kind: EdgeKind; stance: StanceKind | undefined; theme: Theme }) {
  const { dash, width, colour } = edgeStyle(props.kind, props.stance, props.theme);
  return (
    <svg className="glyph" width="28" height="10" viewBox="0 0 28 10" aria-hidden="true">
      <path
        d="M0 5H28"
        stroke={colour}
        strokeWidth={width + 0.4}
        strokeDasharray={dashArrays[dash]}
      />
    </svg>
  );
}

function PieGlyph({ looks }: Pick<LegendProps, 'looks'>) {
  return (
    <svg className="glyph" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      <path d="M0-6a6 6 0 0 1 0 12z" fill={looks[0]?.colour} />
      <path d="M0-6a6 6 0 0 0 0 12z" fill={looks[1]?.colour} />
    </svg>
  );
}
