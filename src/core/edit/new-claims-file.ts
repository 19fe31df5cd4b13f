import { bibliographiesNamedIn } from '../read/claims';
import type { RecordsRead } from '../read/claims/records-read';
import { claimsDocument } from './claims-document';
import { documentInRecords } from './document-in-records';
import { spliced } from './splice';
import { recordLines } from './write-yaml';

/** A claims file that says nothing yet but what it is about. */
export function newClaimsFile({ title, question }: { title: string; question?: string }): string {
  const head = recordLines({ title, question: question || undefined }, 0, '\n');
  return `${head}\nsources: []\n\npositions: []\n\nclaims: []\n\nstances: []\n`;
}

/** Names the bibliography in a claims file that names none yet. */
export function withBibliography(
  text: string,
  bibliography: string | undefined,
  read?: RecordsRead,
): string {
  if (bibliography === undefined) return text;
  const document = (read && documentInRecords({ name: '', text }, read)) ?? claimsDocument(text);
  if (document === undefined || document.field('bibliography')) return text;
  const head = document.field('question') ?? document.field('title');
  const start = head?.lines.end ?? 0;
  const line = recordLines({ bibliography }, 0, document.newline);
  return spliced(text, [{ start, end: start, text: line }]);
}

/** Names all of these bibliographies, each by its path; those that are named already stay as they are. */
export function withBibliographies(text: string, paths: readonly string[]): string {
  const document = claimsDocument(text);
  if (document === undefined) return text;
  const named = bibliographiesNamedIn({ name: '', text });
  const lacking = paths.filter((path) => !named.some((one) => lastOf(one) === lastOf(path)));
  if (lacking.length === 0) return text;
  const all = [...named, ...lacking];
  const bibliography = all.length === 1 ? all[0] : all;
  const line = recordLines({ bibliography }, 0, document.newline);
  const field = document.field('bibliography');
  if (field) return spliced(text, [{ ...field.lines, text: line }]);
  const start = (document.field('question') ?? document.field('title'))?.lines.end ?? 0;
  return spliced(text, [{ start, end: start, text: line }]);
}

function lastOf(path: string): string | undefined {
  return path.split(/[\\/]/).at(-1);
}

/** A claims file that is written in braces, or with its lists in brackets, in lines: so it can be changed in parts. */
export function writtenInLines(fields: unknown): string {
  return recordLines(fields as Parameters<typeof recordLines>[0], 0, '\n');
}
