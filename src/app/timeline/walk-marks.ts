import type { KeyboardEvent } from 'react';

/** Arrow keys walk the marks of the lanes: along a lane, and to the nearest mark of the next. Enter is the link's own. */
export function walkMarks(event: KeyboardEvent<HTMLElement>): void {
  const marks = [...event.currentTarget.querySelectorAll<SVGAElement>('.lane-chart a')];
  const at = marks.indexOf(document.activeElement as SVGAElement);
  const isOutside = at < 0 && event.target !== event.currentTarget;
  const to = isOutside ? undefined : markAt(event.key, at, marks);
  if (to === undefined) return;
  event.preventDefault();
  to.focus();
  to.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function markAt(key: string, at: number, marks: readonly SVGAElement[]): SVGAElement | undefined {
  const current = marks[at];
  switch (key) {
    case 'ArrowRight':
      return marks[at + 1];
    case 'ArrowLeft':
      return marks[at - 1];
    case 'ArrowDown':
    case 'ArrowUp':
      return current && inNextLane(current, key === 'ArrowDown' ? 1 : -1, marks);
    default:
      return undefined;
  }
}

function inNextLane(
  current: SVGAElement,
  by: 1 | -1,
  marks: readonly SVGAElement[],
): SVGAElement | undefined {
  const laneOf = (mark: SVGAElement) => mark.closest('.lane');
  const lanes = [...new Set(marks.map(laneOf))];
  const lane = lanes[lanes.indexOf(laneOf(current)) + by];
  const xOf = (mark: SVGAElement) => mark.getBoundingClientRect().x;
  const x = xOf(current);
  const near = marks.filter((mark) => laneOf(mark) === lane);
  return near.sort((a, b) => Math.abs(xOf(a) - x) - Math.abs(xOf(b) - x))[0];
}
