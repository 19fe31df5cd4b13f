import type { Position } from '../../core/model/debate';
import { type StanceKind, stanceKinds } from '../../core/model/stance';
import type { EdgeKind } from '../../core/view/choices';
import { dashArrays, edgeStyle } from '../../core/view/edge-style';
import { clipped } from '../../core/view/labels';
import { noPositionColour, positionLook, type Theme } from '../../core/view/palette';
import { Glyph } from '../parts/glyph';
import type { Choose } from '../state/address';

interface LegendProps {
  readonly positions: readonly Position[];
  /** The kinds of stance that occur. */
  readonly stances: readonly StanceKind[];
  readonly edges: readonly EdgeKind[];
  readonly hasCites: boolean;
  readonly choose: Choose;
  readonly theme: Theme;
}

/** Explains what is on the map; its switches take each kind of edge away and bring it back. */
export function Legend({ positions, stances, edges, hasCites, choose, theme }: LegendProps) {
  const flip = (kind: EdgeKind) =>
    choose({ edges: edges.includes(kind) ? edges.filter((k) => k !== kind) : [...edges, kind] });
  const edgeSwitch = (kind: EdgeKind, name: string) => (
    <label className="switch">
      <input type="checkbox" checked={edges.includes(kind)} onChange={() => flip(kind)} /> {name}
    </label>
  );
  return (
    <section className="legend" aria-label="Legend">
      <ul>
        {positions.map((position, index) => (
          <li key={position.id}>
            <Glyph index={index} theme={theme} /> stands for{' '}
            <bdi title={position.name}>{clipped(position.name, 28)}</bdi>
          </li>
        ))}
        {positions.length > 1 && (
          <li>
            <PieGlyph theme={theme} /> stands for several
          </li>
        )}
        <li>
          <svg className="glyph" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
            <circle r="4" fill={noPositionColour[theme]} />
          </svg>{' '}
          stands for none
        </li>
        <li>larger: cited more often</li>
      </ul>
      {edgeSwitch('stance', 'Stances')}
      {edges.includes('stance') && (
        <ul>
          {stanceKinds
            .filter((kind) => stances.includes(kind))
            .map((kind) => (
              <li key={kind}>
                <EdgeSample kind="stance" stance={kind} theme={theme} /> {kind}
              </li>
            ))}
        </ul>
      )}
      {edgeSwitch('cited-together', 'Cited together')}
      {edges.includes('cited-together') && (
        <EdgeSample kind="cited-together" stance={undefined} theme={theme} />
      )}
      {hasCites && edgeSwitch('cites', 'Cites')}
    </section>
  );
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

function PieGlyph({ theme }: { theme: Theme }) {
  return (
    <svg className="glyph" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      <path d="M0-6a6 6 0 0 1 0 12z" fill={positionLook(0, theme).colour} />
      <path d="M0-6a6 6 0 0 0 0 12z" fill={positionLook(1, theme).colour} />
    </svg>
  );
}
