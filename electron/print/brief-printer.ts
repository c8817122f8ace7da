import { app, BrowserWindow, type Session, type WebContents } from 'electron';
import type { Brief } from '../../shared/brief/brief.ts';
import { fail, succeed, type Result } from '../../shared/model/result.ts';
import { PRINT_PAGE } from '../../shared/ipc/app-address.ts';
import { pageSettings } from '../window/page-settings.ts';
import { pdfOptions } from './paper.ts';
import type { PrintJobs } from './print-jobs.ts';

/** What the page lays out for: a PDF gets its foot from Chromium, paper from the page's own style sheet. */
type Purpose = 'pdf' | 'paper';

export interface BriefPrinterParts {
  readonly session: Session;
  readonly preload: string;
  readonly jobs: PrintJobs;
  /** Makes a print window known, so that it may ask for the brief of its job. */
  readonly admit: (contents: WebContents, job: string) => void;
  /** The window over which the print dialog is to stand. */
  readonly mainWindow: () => BrowserWindow | null;
}

/** Lays a brief out in a hidden window, and turns that into a PDF or hands it to the printer. */
export class BriefPrinter {
  readonly #parts: BriefPrinterParts;

  constructor(parts: BriefPrinterParts) {
    this.#parts = parts;
  }

  /** The brief as the bytes of a PDF. */
  toPdf(brief: Brief): Promise<Result<Uint8Array>> {
    return this.#withPage(brief, 'pdf', async (window) =>
      succeed(await window.webContents.printToPDF(pdfOptions(brief.citation, app.getLocaleCountryCode()))),
    );
  }

  /** Shows the print dialog; answers false where the user cancelled. */
  print(brief: Brief): Promise<Result<boolean>> {
    return this.#withPage(
      brief,
      'paper',
      (window) =>
        new Promise((resolve) => {
          window.webContents.print({ silent: false, printBackground: true }, (printed, reason) => {
            if (printed || /cancel/i.test(reason)) resolve(succeed(printed));
            else
              resolve(
                fail(
                  'print-failed',
                  `print: the system did not print "${brief.title}" (${reason}); see to the printer, or save a PDF.`,
                ),
              );
          });
        }),
    );
  }

  async #withPage<T>(
    brief: Brief,
    purpose: Purpose,
    use: (window: BrowserWindow) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const { jobs, admit, session, preload, mainWindow } = this.#parts;
    const job = jobs.open(brief);
    const window = new BrowserWindow({
      show: false,
      title: brief.title,
      webPreferences: { ...pageSettings, session, preload },
    });
    const parent = mainWindow();
    if (parent !== null && purpose === 'paper') window.setParentWindow(parent);
    admit(window.webContents, job.token);
    window.webContents.once('render-process-gone', () => jobs.end(job.token));
    try {
      await window.loadURL(`${PRINT_PAGE}?job=${job.token}&for=${purpose}`);
      if (!(await job.laidOut)) {
        return fail('print-page-failed', `print: the page for "${brief.title}" was not laid out in time; try again.`);
      }
      return await use(window);
    } finally {
      jobs.end(job.token);
      window.destroy();
    }
  }
}
