import { basename } from 'node:path';
import type { ExportFormat } from '../../shared/export/export-row.ts';
import { writeCsv } from '../../shared/export/write-csv.ts';
import { writeMarkdown } from '../../shared/export/write-markdown.ts';
import { fail, succeed } from '../../shared/model/result.ts';
import type { VariantForm } from '../../shared/query/variants.ts';
import type { LibraryClient } from '../library/library-client.ts';
import { plainFileName } from '../print/plain-file-name.ts';
import type { Handlers } from './dispatch.ts';

export interface ConcordancePorts {
  readonly library: Pick<LibraryClient, 'concordance' | 'exportRows'>;
  /** Asks where to save; answers a path, or null when the user cancelled. */
  readonly chooseFile: (proposedName: string, format: ExportFormat) => Promise<string | null>;
  readonly writeFile: (path: string, text: string) => Promise<void>;
  /** Puts plain words on the clipboard. */
  readonly copy: (text: string) => void | Promise<void>;
}

type ConcordanceChannels = Extract<keyof Handlers, `concordance:${string}`>;

const ENDINGS: Record<ExportFormat, string> = { csv: '.csv', markdown: '.md' };

/** The channels that show all the matches of a query, and take them out of the program. */
export function concordanceHandlers(ports: ConcordancePorts): Pick<Handlers, ConcordanceChannels> {
  const { library, chooseFile, writeFile, copy } = ports;
  return {
    'concordance:page': ({ from, count, ...request }) => library.concordance(withAlso(request), from, count),
    'concordance:export': async ({ format, to, only, ...request }) => {
      const { query, order } = request;
      const path =
        to === 'file' ? await chooseFile(plainFileName(`Search ${query}`, 'Search') + ENDINGS[format], format) : null;
      if (to === 'file' && path === null) return succeed(null);
      const table = await library.exportRows(withAlso(request), only);
      if (!table.ok) return table;
      const { rows, matches } = table.value;
      const text = format === 'csv' ? writeCsv(rows) : writeMarkdown({ query, order, matches }, rows);
      if (path === null) {
        await copy(text);
        return succeed({ fileName: null, rows: rows.length, matches });
      }
      try {
        await writeFile(path, text);
      } catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        return fail(
          'export-not-written',
          `export: ${basename(path)} could not be written (${why}); choose another place.`,
        );
      }
      return succeed({ fileName: basename(path), rows: rows.length, matches });
    },
  };
}

/** Without the key where the page left it out. */
function withAlso<T extends { readonly also?: readonly VariantForm[] | undefined }>({ also, ...rest }: T) {
  return { ...rest, ...(also !== undefined && { also }) };
}
