declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** One end of a channel, as pdf.js uses it. */
  interface Port {
    postMessage(message: object): void;
    addEventListener(kind: 'message', hear: (event: { readonly data: object }) => void): void;
  }
  export const WorkerMessageHandler: { initializeFromPort(port: Port): void };
}
