import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

let loading: Promise<typeof Pdfjs> | null = null;

/**
 * Loads pdfjs when the first PDF is met: it is large. Its legacy build runs on Node 20.18 and in Electron's utility process
 * alike; its worker runs in this thread, which is no window's.
 */
async function loadPdfjs(): Promise<typeof Pdfjs> {
  loading ??= importQuietly();
  return loading;
}

/**
 * On damaged files pdfjs leaves promises of its own rejected that nobody holds; the one that was asked for is rejected too,
 * or the page is read without what they stood for. Such a rejection must not end the process; any other does, as ever.
 */
function passOver(reason: unknown): void {
  if (reason instanceof Error ? isOfPdfjs(reason) : hasNameOfPdfjs(reason)) return;
  throw reason;
}

function isOfPdfjs(error: Error): boolean {
  return hasNameOfPdfjs(error) || /pdfjs-dist/.test(error.stack ?? '');
}

const NAMES =
  /^(?:XRef\w*|Format|InvalidPDF|MissingData|ParserEOF|Password|Abort|Jpeg|Jpx|Jbig2|Response|RenderingCancelled|UnknownError\w*)(?:Exception|Error)$/;

function hasNameOfPdfjs(reason: unknown): boolean {
  return typeof reason === 'object' && reason !== null && 'name' in reason && NAMES.test(String(reason.name));
}

async function importQuietly(): Promise<typeof Pdfjs> {
  // What pdfjs draws with is not needed to read text; it asks for these as it is loaded, and warns where they are missing.
  const scope = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= class {};
  process.on('unhandledRejection', passOver);
  const { warn } = console;
  console.warn = () => undefined;
  try {
    scope['pdfjsWorker'] ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
  }
}

/** Character maps of Asian fonts and the widths of standard fonts, which lie in pdfjs' own package. */
class PackagedData {
  readonly #folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const folder = kind === 'cMapUrl' ? 'cmaps' : kind === 'standardFontDataUrl' ? 'standard_fonts' : 'wasm';
    return new Uint8Array(await readFile(join(this.#folder, folder, filename)));
  }
}

/** Nothing is drawn. */
class NoFactory {
  destroy(): void {
    // Nothing was made.
  }
}

/** Pictures are not looked at. Larger ones, in pixels, are not unpacked either where a page is prepared for drawing. */
const LARGEST_PICTURE = 1_000_000;

/**
 * Opens a PDF. The bytes are copied: pdfjs takes what it is given. `destroy` the task when the document is read.
 *
 * @param strict whether a page that holds an error is an error; else pdfjs reads on without a word
 */
export async function openPdf(bytes: Uint8Array, strict: boolean): Promise<Pdfjs.PDFDocumentLoadingTask> {
  const pdfjs = await loadPdfjs();
  return pdfjs.getDocument({
    data: Uint8Array.from(bytes),
    BinaryDataFactory: PackagedData,
    CanvasFactory: NoFactory,
    FilterFactory: NoFactory,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    standardFontDataUrl: 'standard_fonts/',
    wasmUrl: 'wasm/',
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: LARGEST_PICTURE,
    enableXfa: false,
    stopAtErrors: strict,
    verbosity: 0,
  });
}
