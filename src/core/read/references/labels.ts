/** What a token of a reference can be part of. Their order is the order of the model's weights. */
export const labels = [
  'number',
  'author',
  'editor',
  'translator',
  'title',
  'container',
  'collection',
  'date',
  'volume',
  'issue',
  'pages',
  'publisher',
  'location',
  'edition',
  'genre',
  'medium',
  'note',
  'other',
] as const;
export type Label = (typeof labels)[number];

export const labelCount = labels.length;
