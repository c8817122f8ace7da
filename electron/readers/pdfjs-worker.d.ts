/** The part of pdfjs that reads files; it is handed over whole and never looked into. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: object;
}
