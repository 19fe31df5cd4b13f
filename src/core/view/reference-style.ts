/** The styles in which references are shown and written. */
export const referenceStyles = ['apa', 'chicago', 'mla', 'ieee'] as const;
export type ReferenceStyle = (typeof referenceStyles)[number];

/** References as a list in plain text, a line between each two. */
export function referenceList(references: readonly { readonly text: string }[]): string {
  return references.map(({ text }) => `${text}\n`).join('\n');
}

export const referenceStyleNames: Readonly<Record<ReferenceStyle, string>> = {
  apa: 'APA',
  chicago: 'Chicago',
  mla: 'MLA',
  ieee: 'IEEE',
};
