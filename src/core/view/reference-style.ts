/** The styles in which references are shown and written. */
export const referenceStyles = ['apa', 'chicago', 'mla', 'ieee'] as const;
export type ReferenceStyle = (typeof referenceStyles)[number];

export const referenceStyleNames: Readonly<Record<ReferenceStyle, string>> = {
  apa: 'APA',
  chicago: 'Chicago',
  mla: 'MLA',
  ieee: 'IEEE',
};
