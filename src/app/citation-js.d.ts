/** citation-js ships no types; these are the parts that the page uses. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: readonly object[]);
    format(
      kind: 'bibliography',
      options: { readonly format: 'text' | 'html'; readonly template: string },
    ): string;
  }
}

declare module '@citation-js/plugin-csl';
