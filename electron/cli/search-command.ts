import { EXPORT_FORMATS, type ExportFormat } from '../../shared/export/export-row.ts';
import { writeCsv } from '../../shared/export/write-csv.ts';
import { writeMarkdown } from '../../shared/export/write-markdown.ts';
import { fail, succeed, type Result } from '../../shared/model/result.ts';
import type { Hit, QueryProblem } from '../../shared/query/hit.ts';
import { Library } from '../library/library.ts';
import { badArgument, readArguments } from './read-arguments.ts';
import type { CliStreams, ExitCode } from './streams.ts';

const DEFAULT_LIMIT = 20;
const LARGEST_LIMIT = 10_000;
const FORMATS = ['json', ...EXPORT_FORMATS] as const;
type Format = (typeof FORMATS)[number];

/** `memcon search QUERY --library DIR [--limit N]`: one JSON object; with `--format csv|markdown` every match, cited. */
export async function searchCommand(args: readonly string[], streams: CliStreams): Promise<Result<ExitCode>> {
  const read = readArguments('search', args, ['library', 'limit', 'format']);
  if (!read.ok) return read;
  const { positionals, options } = read.value;
  const query = positionals.join(' ').trim();
  const directory = options['library'];
  const limit = Number(options['limit'] ?? DEFAULT_LIMIT);
  if (query === '') return badArgument('search', 'say what to search for');
  if (directory === undefined || directory === '')
    return badArgument('search', 'say where the library is: --library DIR');
  if (!Number.isInteger(limit) || limit < 1 || limit > LARGEST_LIMIT) {
    return badArgument(
      'search',
      `--limit ${String(options['limit'])} is not a whole number from 1 to ${LARGEST_LIMIT}`,
    );
  }
  const format = options['format'] ?? 'json';
  if (!isFormat(format)) return badArgument('search', `--format ${format} is none of ${FORMATS.join(', ')}`);
  if (format !== 'json' && options['limit'] !== undefined) {
    return badArgument('search', `--limit is for JSON; --format ${format} prints every match`);
  }
  const opened = await Library.open(directory, { begin: false });
  if (!opened.ok) return opened;
  const library = opened.value;
  try {
    // A script must be able to believe a total.
    const gap = library.searchGap;
    if (gap !== null) return fail('index-incomplete', `memcon search: ${gap}`);
    if (format !== 'json') return await printMatches(library, query, format, streams);
    const { total, milliseconds, hits, problem } = await library.search(query, limit);
    const answer = {
      total,
      milliseconds: Math.round(milliseconds * 10) / 10,
      hits: hits.map((hit) => hitJson(library, hit)),
    };
    await streams.out(`${JSON.stringify(answer)}\n`);
    await tellProblem(problem, streams);
    return succeed(0);
  } finally {
    await library.close();
  }
}

function isFormat(name: string): name is Format {
  return FORMATS.some((format) => format === name);
}

async function printMatches(
  library: Library,
  query: string,
  format: ExportFormat,
  streams: CliStreams,
): Promise<Result<ExitCode>> {
  const order = 'date';
  const { rows, matches, problem } = await library.concordances.rows({ query, order });
  await streams.out(format === 'csv' ? writeCsv(rows) : writeMarkdown({ query, order, matches }, rows));
  if (rows.length < matches) {
    await streams.err(
      `memcon search: the first ${rows.length} of ${matches} matches; narrow the query for the others.\n`,
    );
  }
  await tellProblem(problem, streams);
  return succeed(0);
}

async function tellProblem(problem: QueryProblem | null, streams: CliStreams): Promise<void> {
  if (problem !== null) await streams.err(`memcon search: at ${problem.at + 1}: ${problem.message}\n`);
}

function hitJson(library: Library, { documentId, title, date, score, snippets }: Hit): object {
  return {
    documentId,
    path: library.pathOf(documentId),
    title,
    date,
    score,
    snippets: snippets.map(({ part, before, match, after }) => ({ part, before, match, after })),
  };
}
