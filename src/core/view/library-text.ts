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
};

/** What costs an entry, or a part of it. */
const losses: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'entry-unclosed',
  'entry-malformed',
  'nesting-too-deep',
  'text-between-entries',
]);

/** "1,204 works in 3 files; 7 entries not understood; 2 other problems". */
export function libraryText(
  works: number,
  files: number,
  problems: readonly { readonly code: ProblemCode }[],
): string {
  const lost = problems.filter(({ code }) => losses.has(code)).length;
  const others = problems.length - lost;
  const parts = [`${counted(works, 'work')} in ${counted(files, 'file')}`];
  if (lost > 0) parts.push(`${counted(lost, 'entry', 'entries')} not understood`);
  if (others > 0) parts.push(counted(others, lost > 0 ? 'other problem' : 'problem'));
  if (problems.length === 0) parts.push('no problems');
  return parts.join('; ');
}
