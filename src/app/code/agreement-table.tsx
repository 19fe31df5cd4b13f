import { type AgreementRow, agreementColumns } from '../../core/view/coder-agreement-text';

/** How far the coders agree, over all and by position. */
export function AgreementTable({ rows }: { rows: readonly AgreementRow[] }) {
  if (rows.every(({ units }) => units === 0)) return null;
  return (
    <section
      className="scroller"
      aria-label="How far the coders agree"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow page arrow keys scroll it.
      tabIndex={0}
    >
      <table className="agreement">
        <thead>
          <tr>
            <th scope="col">Position</th>
            <th scope="col">Of</th>
            <th scope="col">Alike</th>
            <th scope="col">Cohen’s kappa (95 %)</th>
            <th scope="col">Krippendorff’s alpha (95 %)</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ position, of, alike, kappa, alpha, few }) => (
            <tr key={`${position} ${of}`}>
              <th scope="row">
                <bdi>{position ?? 'Over all'}</bdi>
              </th>
              <td>{agreementColumns[of]}</td>
              <td>
                {alike}
                {few && ', few'}
              </td>
              <td>{kappa}</td>
              <td>{alpha}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
