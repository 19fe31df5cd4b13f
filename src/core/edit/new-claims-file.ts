import { claimsDocument } from './claims-document';
import { spliced } from './splice';
import { recordLines } from './write-yaml';

/** A claims file that says nothing yet but what it is about. */
export function newClaimsFile({ title, question }: { title: string; question?: string }): string {
  const head = recordLines({ title, question: question || undefined }, 0, '\n');
  return `${head}\nsources: []\n\npositions: []\n\nclaims: []\n\nstances: []\n`;
}

/** Names the bibliography in a claims file that names none yet. */
export function withBibliography(text: string, bibliography: string | undefined): string {
  const document = claimsDocument(text);
  if (bibliography === undefined || document === undefined || document.field('bibliography'))
    return text;
  const head = document.field('question') ?? document.field('title');
  const start = head?.lines.end ?? 0;
  const line = recordLines({ bibliography }, 0, document.newline);
  return spliced(text, [{ start, end: start, text: line }]);
}

/** A claims file that is written in braces, or with its lists in brackets, in lines: so it can be changed in parts. */
export function writtenInLines(fields: unknown): string {
  return recordLines(fields as Parameters<typeof recordLines>[0], 0, '\n');
}
