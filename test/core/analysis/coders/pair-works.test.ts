import { expect, test } from 'vitest';
import { pairWorks } from '../../../../src/core/analysis/coders/pair-works';
import type { WorkId } from '../../../../src/core/model/id';
import { readWorks } from '../../../../src/core/read/library';

const worksIn = (text: string) => readWorks({ name: 'x.bib', text }).value.works;
const ours = worksIn(`
@article{roe2001, author = {Roe, Ann}, title = {Who runs the roads north}, year = 2001, doi = {10.1000/roads}}
@book{doe2002, author = {Doe, Bea}, title = {Getting across: migrants and helpers}, year = 2002}
@book{moe2004, author = {Moe, Dan}, title = {Cartels at the river crossing}, year = 2004}
@misc{bare, title = {Bare}}
`);
const paired = (text: string, chosen: Parameters<typeof pairWorks>[3] = []) => {
  const theirs = worksIn(text);
  const wanted = new Set<WorkId>(theirs.map(({ id }) => id));
  const { pairs, lacking, proposals, otherWithKey } = pairWorks(ours, theirs, wanted, chosen);
  return {
    pairs: pairs.map((one) => `${one.theirs.key}=${one.ours.key} by ${one.because}`),
    lacking: lacking.map(({ key }) => key),
    proposals: proposals.map((one) => `${one.theirs.key}=${one.ours.key}`),
    otherWithKey: otherWithKey.map((one) => one.theirs.key),
  };
};

test('works are found under other keys by DOI, and by title, year and first author', () => {
  const found = paired(`
@article{R, author = {Roe, A.}, title = {Who runs the roads North?}, year = 2001, doi = {https://doi.org/10.1000/ROADS}}
@book{D, author = {Doe, Bea}, title = {Getting Across: Migrants and Helpers}, year = 2002}
@book{N, author = {Noe, Eva}, title = {Something else altogether here}, year = 2005}`);
  expect(found.pairs).toEqual(['R=roe2001 by DOI', 'D=doe2002 by title, year and first author']);
  expect(found.lacking).toEqual(['N']);
});

test('a key alone makes one work of two entries that do not contradict, and none of two that do', () => {
  const bare = paired('@misc{bare, author = {Roe, Ann}, year = 1999}');
  expect(bare.pairs).toEqual(['bare=bare by key']);
  const other = paired(
    '@book{moe2004, author = {Moe, Eva}, title = {A history of ferries}, year = 2004}',
  );
  expect(other).toMatchObject({ pairs: [], lacking: ['moe2004'], otherWithKey: ['moe2004'] });
});

test('an entry that is nearly the same is proposed, and paired when the reader says so', () => {
  const near =
    '@book{M, author = {Moe, Dan}, title = {Cartels at a river crossing today}, year = 2004}';
  expect(paired(near)).toMatchObject({ pairs: [], proposals: ['M=moe2004'] });
  expect(paired(near, [{ theirs: 'M', ours: 'moe2004' }])).toMatchObject({
    pairs: ['M=moe2004 by reader'],
    proposals: [],
  });
  expect(paired(near, [{ theirs: 'M' }])).toMatchObject({ lacking: ['M'], proposals: [] });
});
