import { compareCoders } from './analysis/coders/compare-coders';
import type { CodingsCompared } from './analysis/coders/paired-file';
import type { Coding } from './model/debate';
import { inOrder, type Problem, type Reading } from './model/problem';
import { type FirstCoding, type OtherCoding, pairFile } from './pair-files';

/**
 * Lays further claims files beside the coding of a debate: their positions, claims and works are paired with
 * the first's, and what is not is told and left out. A key that no bibliography has is told, and the rest
 * compared. Without further files the coders of the one file are compared. `problems` are those of the others.
 */
export function compareCodings(
  first: FirstCoding,
  others: readonly OtherCoding[],
): Reading<CodingsCompared> {
  const { file, debate } = first;
  const read = others.map((other) => pairFile(first, other));
  const files = read.map(({ paired }) => paired);
  const codings: { file: string; coding: Coding }[] = [
    { file, coding: debate },
    ...files.map((one) => ({ file: one.file, coding: one.coding })),
  ];
  const works = debate.works.map(({ id }) => id);
  const compared = compareCoders(codings, works);
  // Without works every key is unknown; that is told where the bibliography is missing.
  const isTold = ({ code }: Problem) => debate.works.length > 0 || code !== 'unknown-work';
  const leftOut = compared.leftOut.map((one) => ({
    ...one,
    position:
      files[one.from - 1]?.own.positions.find(
        ({ id }) => files[one.from - 1]?.terms.positions.get(id) === one.position.id,
      ) ?? one.position,
  }));
  return {
    value: { ...compared, leftOut, files },
    problems: inOrder(read.flatMap(({ problems }) => problems.filter(isTold))),
  };
}
