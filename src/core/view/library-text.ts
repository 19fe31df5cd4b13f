import type { WorkFormat } from '../model/bibliography';
import type { ProblemCode } from '../model/problem';
import { counted } from './words';

export const formatNames: Readonly<Record<WorkFormat, string>> = {
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
  nbib: 'PubMed (nbib)',
  'pubmed-xml': 'PubMed (XML)',
  'endnote-xml': 'EndNote (XML)',
  enw: 'EndNote (enw)',
  wos: 'Web of Science',
  'reference-list': 'Reference list of the text',
};

/** A problem, and the format of the file that it stands in. */
interface FoundProblem {
  readonly code: ProblemCode;
  readonly format: WorkFormat | undefined;
}

/** What costs an entry. In BibTeX an entry is read in spite of what is malformed in it. */
function isLoss({ code, format }: FoundProblem): boolean {
  if (code === 'entry-malformed') return format !== 'bibtex';
  return code === 'entry-unclosed' || code === 'text-between-entries';
}

/** "1,204 works in 3 files; 7 entries not understood; 2 other problems". */
export function libraryText(
  works: number,
  files: number,
  problems: readonly FoundProblem[],
): string {
  if (files === 0) return 'No bibliography is open';
  const lost = problems.filter(isLoss).length;
  const others = problems.length - lost;
  const parts = [`${counted(works, 'work')} in ${counted(files, 'file')}`];
  if (lost > 0) parts.push(`${counted(lost, 'entry', 'entries')} not understood`);
  if (others > 0) parts.push(counted(others, lost > 0 ? 'other problem' : 'problem'));
  if (problems.length === 0) parts.push('no problems');
  return parts.join('; ');
}
