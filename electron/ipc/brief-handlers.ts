import { basename } from 'node:path';
import { buildBrief } from '../../shared/brief/build-brief.ts';
import type { Brief } from '../../shared/brief/brief.ts';
import type { DocumentSummary } from '../../shared/library/summary.ts';
import type { Reading } from '../../shared/model/reading.ts';
import { fail, succeed, type Result } from '../../shared/model/result.ts';
import type { LibraryClient } from '../library/library-client.ts';
import { pdfName } from '../print/pdf-name.ts';
import type { PrintJobs } from '../print/print-jobs.ts';
import type { Handlers } from './dispatch.ts';

export interface BriefPorts {
  readonly library: Pick<LibraryClient, 'document'>;
  readonly jobs: Pick<PrintJobs, 'briefOf' | 'markLaidOut'>;
  readonly toPdf: (brief: Brief) => Promise<Result<Uint8Array>>;
  /** Shows the print dialog; answers false where the user cancelled. */
  readonly print: (brief: Brief) => Promise<Result<boolean>>;
  /** Asks where to save; answers a path, or null when the user cancelled. */
  readonly chooseFile: (proposedName: string) => Promise<string | null>;
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
}

type BriefChannels = Extract<keyof Handlers, `brief:${string}`>;

/** The channels that put a record on paper. */
export function briefHandlers(ports: BriefPorts): Pick<Handlers, BriefChannels> {
  return {
    'brief:print': async ({ id, reading }) => {
      const prepared = await prepare(ports, id, reading);
      if (!prepared.ok) return prepared;
      const printed = await ports.print(prepared.value.brief);
      return printed.ok ? succeed({ printed: printed.value }) : printed;
    },
    'brief:save-pdf': async ({ id, reading }) => {
      const prepared = await prepare(ports, id, reading);
      if (!prepared.ok) return prepared;
      const path = await ports.chooseFile(pdfName(prepared.value.summary));
      if (path === null) return succeed(null);
      const pdf = await ports.toPdf(prepared.value.brief);
      if (!pdf.ok) return pdf;
      try {
        await ports.writeFile(path, pdf.value);
      } catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        return fail(
          'pdf-not-written',
          `save as PDF: ${basename(path)} could not be written (${why}); choose another place.`,
        );
      }
      return succeed({ fileName: basename(path) });
    },
    'brief:get': ({ job }, caller) => {
      const brief = caller.kind === 'print' && caller.job === job ? ports.jobs.briefOf(job) : null;
      return Promise.resolve(
        brief === null ? fail('no-such-job', 'print: this page has no brief to show.') : succeed(brief),
      );
    },
    'brief:ready': ({ job }, caller) => {
      if (caller.kind === 'print' && caller.job === job) ports.jobs.markLaidOut(job);
      return Promise.resolve(succeed(null));
    },
  };
}

async function prepare(
  { library }: BriefPorts,
  id: string,
  reading: Reading,
): Promise<Result<{ readonly brief: Brief; readonly summary: DocumentSummary }>> {
  const opened = await library.document(id);
  if (!opened.ok) return opened;
  const { summary } = opened.value;
  return succeed({ brief: buildBrief(opened.value, summary, reading), summary });
}
