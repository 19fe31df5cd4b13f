/** What the bench asks of citation-js, which brings no types. */
declare module '@citation-js/core' {
  interface ChainOptions {
    readonly forceType: string;
    readonly generateGraph: boolean;
  }
  export const plugins: {
    readonly input: { chain(text: string, options: ChainOptions): readonly object[] };
  };
}
declare module '@citation-js/plugin-bibtex';
