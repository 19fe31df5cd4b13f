import type { Column } from './column';

/** The columns that every grid of works has. */
export const labelColumn: Column = {
  key: 'label',
  sort: 'label',
  name: 'Work',
  explained: 'author and year',
  cell: (row, onSelect) => (
    <>
      <button type="button" tabIndex={-1} onClick={() => onSelect(row)}>
        <bdi>{row.label}</bdi>
      </button>
      <span className="row-title">
        <bdi>{row.title || 'no title given'}</bdi>
      </span>
    </>
  ),
};

export const lastColumns: readonly Column[] = [
  {
    key: 'year',
    sort: 'year',
    name: 'Year',
    explained: 'year of issue',
    cell: (row) => row.yearText,
  },
  {
    key: 'cites',
    sort: 'cites',
    name: 'Cited',
    explained: 'times cited in the source texts',
    downwards: true,
    cell: (row) => row.cites,
  },
];
