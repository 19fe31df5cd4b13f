import { writeChoices } from '../../core/view/choices';
import { noPositionColour, positionLook } from '../../core/view/palette';
import { shapePath } from '../../core/view/shape-path';
import type { Lane, Stack, Timeline } from '../../core/view/timeline';
import { counted } from '../../core/view/words';
import { workSentence } from '../../core/view/work-sentence';
import type { PanelProps } from '../works/beside';

interface LaneChartProps extends PanelProps {
  readonly lane: Lane;
  /** Of the lane's position. */
  readonly index: number;
  readonly timeline: Timeline;
  readonly width: number;
}

/** All in pixels. */
const step = 13;
const radius = 5;
const margin = 18;
const axisHeight = 20;
const labelWidth = 40;
const digitWidth = 7;
/** A bar and the gap after it. */
const narrowest = 8;

/** Where a stack has more works than this, stacks are bars as high as their number says. */
const tallest = 8;

/** One lane, drawn. Each mark is a link to its work; the table below has them for the keyboard. */
export function LaneChart(props: LaneChartProps) {
  const { lane, timeline } = props;
  const inner = props.width - 2 * margin;
  const most = Math.max(...lane.stacks.map((s) => s.marks.length));
  const least = most > tallest ? narrowest : step;
  const slot = Math.max(least, Math.min(60, inner / Math.max(1, timeline.length - 1)));
  const width = Math.max(props.width, slot * (timeline.length - 1) + 2 * margin);
  const height = step * Math.min(tallest, most);
  const foot = height + step;
  const xOf = (at: number) => margin + at * slot;
  return (
    <div className="lane-scroller">
      <svg className="lane-chart" width={width} height={foot + axisHeight} aria-hidden="true">
        <path className="axis" d={`M0 ${foot}H${width}`} />
        {timeline.breaks.map((at) => (
          <path
            key={at}
            className="axis-break"
            d={`M${xOf(at) - 4} ${foot + 5}l4 -10m2 10l4 -10`}
          />
        ))}
        {labelled(timeline, xOf).map(({ year, at }) => (
          <text key={year} x={xOf(at)} y={foot + 15} textAnchor="middle">
            {year}
          </text>
        ))}
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
    </div>
  );
}

/** The years that find room, from the last backwards: readers ask for the newest first. */
function labelled({ years }: Timeline, xOf: (at: number) => number): Timeline['years'] {
  let free = Number.POSITIVE_INFINITY;
  return years.toReversed().filter(({ at }) => {
    const fits = xOf(at) + labelWidth <= free;
    if (fits) free = xOf(at);
    return fits;
  });
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
  const { stack, lane, index, x, foot, most, barWidth, theme, choices, selected, overview } = props;
  const look = positionLook(index, theme);
  const shape = lane.position ? look.shape : 'circle';
  const colour = lane.position ? look.colour : noPositionColour[theme];
  if (most > tallest) {
    const height = Math.max(2, (tallest * step - 12) * (stack.marks.length / most));
    const has = selected !== undefined && stack.marks.some(({ row }) => row === selected);
    const year = { from: stack.year, to: stack.year };
    return (
      <a href={`#${writeChoices({ ...choices, ...year })}`} tabIndex={-1}>
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
        href={`#${writeChoices({ ...choices, work, passage: undefined })}`}
        tabIndex={-1}
        data-work={row.address}
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
