import { useState } from 'react';
import type { Lane, Timeline } from '../../core/view/timeline';
import { withThousands } from '../../core/view/words';
import type { PanelProps } from '../works/beside';
import { WorkButtons } from './work-buttons';

/** In a cell; the others are shown by the year's own filter. */
const most = 6;

/** The timeline as a table: rows years, columns positions. Made when it is opened: it may be long. */
export function YearTable(props: PanelProps & { timeline: Timeline }) {
  const { timeline, looks } = props;
  const { lanes, years } = timeline;
  const [open, setOpen] = useState(false);
  return (
    <details className="year-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>The same as a table</summary>
      {open && (
        <table>
          <thead>
            <tr>
              <th scope="col">Year</th>
              {lanes.map(({ position }, index) => (
                <th key={position?.id ?? ''} scope="col">
                  {position ? `${looks[index]?.letter} ` : ''}
                  <bdi>{position?.name ?? 'No position'}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map(({ year }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {lanes.map((lane) => (
                  <td key={lane.position?.id ?? ''}>
                    <Cell {...props} lane={lane} year={year} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

function Cell(props: PanelProps & { lane: Lane; year: number }) {
  const { lane, year, choose } = props;
  const marks = lane.stacks.find((stack) => stack.year === year)?.marks ?? [];
  const against = new Set(marks.flatMap(({ row, disputes }) => (disputes ? [row] : [])));
  return (
    <>
      <WorkButtons
        {...props}
        works={marks.map(({ row }) => row)}
        most={most}
        note={(row) => (against.has(row) ? ' (disputes it)' : undefined)}
      />
      {marks.length > most && (
        <button
          type="button"
          className="quiet"
          onClick={() => choose({ from: year, to: year, beside: 'works' })}
        >
          and {withThousands(marks.length - most)} more
        </button>
      )}
    </>
  );
}
