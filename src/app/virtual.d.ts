/** Made by vite.config.ts from the files of the bundled debate. */
declare module 'virtual:bundled-exploration' {
  export const packed: string;
}

declare module 'virtual:bundled-overview' {
  export const overview: string;
}

declare module 'virtual:bundled-files' {
  export const files: readonly { readonly name: string; readonly text: string }[];
}
