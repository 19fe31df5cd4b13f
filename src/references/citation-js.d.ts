/** citation-js ships no types; these are the parts that are used. */
declare module '@citation-js/core' {
  interface BibliographyOptions {
    readonly template: string;
    readonly format: 'text';
    /** Keeps the order of the works. */
    readonly nosort: true;
    /** Pairs of a work's id and its reference. */
    readonly asEntryArray: true;
  }

  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): {
        readonly templates: {
          has(name: string): boolean;
          get(name: string): object;
          add(name: string, style: object): void;
        };
      };
    };
    readonly output: {
      format(
        kind: 'bibliography',
        works: readonly object[],
        options: BibliographyOptions,
      ): readonly (readonly [string, string])[];
    };
  };
}

declare module '@citation-js/plugin-csl';

/** Made while it is built: see vite.config.ts. */
declare module 'virtual:citation-styles' {
  /** As citeproc reads a style that is JSON. */
  interface StyleNode {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly (StyleNode | string)[];
  }
  export const styles: Readonly<Record<string, StyleNode>>;
}
