import { useEffect, useMemo, useRef, useState } from 'react';
import { timelineOf } from '../../core/view/timeline';
import { counted } from '../../core/view/words';
import { Glyph } from '../parts/glyph';
import type { PanelProps } from '../works/beside';
import { LaneChart } from './lane-chart';
import { scaleOf } from './scale';
import { walkMarks } from './walk-marks';
import { WorkButtons } from './work-buttons';
import { YearTable } from './year-table';
import '../style/timeline.css';

/** The works by year of issue, a lane for each position; below, the same as a table for keyboard and screen reader. */
export function Timeline(props: PanelProps) {
  const { overview, shownRows, looks } = props;
  const { positions } = overview.coding;
  const timeline = useMemo(() => timelineOf(shownRows, positions), [shownRows, positions]);
  const { place, width } = useWidth();
  const { lanes, undated, breaks } = timeline;
  const scale = useMemo(() => scaleOf(timeline, width), [timeline, width]);
  return (
    <section
      id="works"
      className="timeline"
      aria-label="Timeline: arrow keys walk its works"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: one stop from which arrow keys walk its works.
      tabIndex={0}
      onKeyDown={walkMarks}
    >
      <div ref={place} />
      {shownRows.length === 0 && <p>No works to show.</p>}
      <div className="lanes">
        {lanes.map((lane, index) => (
          <div key={lane.position?.id ?? ''} className="lane">
            <p style={{ width }}>
              {lane.position && <Glyph look={looks[index]} />} <bdi>{lane.words}</bdi>
            </p>
            {lane.stacks.length > 0 && (
              <LaneChart
                {...props}
                lane={lane}
                look={lane.position && looks[index]}
                timeline={timeline}
                scale={scale}
              />
            )}
          </div>
        ))}
      </div>
      {breaks.length > 0 && (
        <p className="note">
          A double stroke on the axis stands for more than ten years without a work.
        </p>
      )}
      {undated.length > 0 && (
        <div className="undated">
          <p>{counted(undated.length, 'work')} without a year:</p>
          <WorkButtons {...props} works={undated} most={mostUndated} />
          {undated.length > mostUndated && (
            <p className="note">
              And {counted(undated.length - mostUndated, 'other')}: in the table they stand last
              when it is sorted by year.
            </p>
          )}
        </div>
      )}
      {timeline.years.length > 0 && <YearTable {...props} timeline={timeline} />}
    </section>
  );
}

const mostUndated = 24;

function useWidth() {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(300);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const watcher = new ResizeObserver(() => setWidth(Math.max(200, element.clientWidth)));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return { place, width };
}
