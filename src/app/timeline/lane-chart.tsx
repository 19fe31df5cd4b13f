import { writeChoices } from '../../core/view/choices';
import { noPositionColour, type PositionLook } from '../../core/view/palette';
import { shapePath } from '../../core/view/shape-path';
import type { Lane, Stack, Timeline } from '../../core/view/timeline';
import { counted } from '../../core/view/words';
import { workSentence } from '../../core/view/work-sentence';
import type { PanelProps } from '../works/beside';
import { type Scale, step, tallest } from './scale';

interface LaneChartProps extends PanelProps {
  readonly lane: Lane;
  /** Of the lane's position. */
  readonly look: PositionLook | undefined;
  readonly timeline: Timeline;
  readonly scale: Scale;
}

/** All in pixels. */
const radius = 5;
const axisHeight = 20;
const digitWidth = 7;

/** One lane, drawn. Each mark is a link to its work, which arrow keys walk. */
export function LaneChart(props: LaneChartProps) {
  const { lane, timeline, scale } = props;
  const { width, slot, xOf, labels } = scale;
  const most = Math.max(...lane.stacks.map((s) => s.marks.length));
  const height = step * Math.min(tallest, most);
  const foot = height + step;
  return (
    <svg
      className="lane-chart"
      width={width}
      height={foot + axisHeight}
      aria-label={lane.position?.name ?? 'No position'}
    >
      <g>
        <path className="axis" d={`M0 ${foot}H${width}`} />
        {timeline.breaks.map((at) => (
          <path
            key={at}
            className="axis-break"
            d={`M${xOf(at) - 4} ${foot + 5}l4 -10m2 10l4 -10`}
          />
        ))}
        {labels.map(({ year, x }) => (
          <text key={year} x={x} y={foot + 15} textAnchor="middle">
            {year}
          </text>
        ))}
      </g>
      {lane.stacks.map((stack) => (
        <StackOfWorks
          key={stack.year}
          {...props}
          stack={stack}
          x={xOf(stack.at)}
          foot={foot}
          most={most}
          barWidth={Math.min(2 * radius, slot - 2)}
          isNumbered={stack.marks.length === most || slot >= digitWidth * (digits(most) + 1)}
        />
      ))}
    </svg>
  );
}

const digits = (count: number) => String(count).length;

interface StackProps extends LaneChartProps {
  readonly stack: Stack;
  readonly x: number;
  readonly foot: number;
  /** Works of the lane's highest stack. */
  readonly most: number;
  readonly barWidth: number;
  /** Whether the number of works finds room above a bar. */
  readonly isNumbered: boolean;
}

function StackOfWorks(props: StackProps) {
  const { stack, look, x, foot, most, barWidth, theme, choices, selected, overview } = props;
  const { shape, colour } = look ?? { shape: 'circle', colour: noPositionColour[theme] };
  if (most > tallest) {
    const height = Math.max(2, (tallest * step - 12) * (stack.marks.length / most));
    const has = selected !== undefined && stack.marks.some(({ row }) => row === selected);
    const year = { from: stack.year, to: stack.year };
    return (
      <a
        href={`#${writeChoices({ ...choices, ...year })}`}
        tabIndex={-1}
        aria-label={`${stack.year}: ${counted(stack.marks.length, 'work')}; show them alone`}
      >
        <title>{`${stack.year}: ${counted(stack.marks.length, 'work')}; show them alone`}</title>
        <rect
          className={has ? 'ringed' : undefined}
          x={x - barWidth / 2}
          y={foot - height - 4}
          width={barWidth}
          height={height}
          fill={colour}
        />
        {props.isNumbered && (
          <text x={x} y={foot - height - 7} textAnchor="middle">
            {stack.marks.length}
          </text>
        )}
      </a>
    );
  }
  return stack.marks.map(({ row, disputes }, i) => {
    const y = foot - 8 - i * step;
    const work = row === selected ? undefined : row.address;
    return (
      <a
        key={row.work}
        href={`#${writeChoices({ ...choices, work, passage: undefined, text: undefined })}`}
        tabIndex={-1}
        data-work={row.address}
        aria-label={workSentence(row, overview.coding.positions, 0)}
        aria-current={row === selected || undefined}
      >
        <title>{workSentence(row, overview.coding.positions, 0)}</title>
        <circle className={row === selected ? 'ringed' : 'reach'} cx={x} cy={y} r={radius + 1.5} />
        <path
          d={shapePath(shape, x, y, disputes ? radius - 1 : radius)}
          fill={disputes ? 'none' : colour}
          stroke={disputes ? colour : 'none'}
          strokeWidth={1.6}
        />
        {disputes && <path className="glyph-strike" d={`M${x - 6} ${y + 6}l12 -12`} />}
      </a>
    );
  });
}
