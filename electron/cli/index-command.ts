import { succeed, type Result } from '../../shared/model/result.ts';
import { Library } from '../library/library.ts';
import { readSourceFolder } from '../library/source-folder.ts';
import { ProgressLine } from './progress-line.ts';
import { badArgument, readArguments } from './read-arguments.ts';
import type { CliStreams, ExitCode } from './streams.ts';

/** `memcon index FOLDER... --library DIR`: brings a library up to date; one JSON line tells what was done. */
export async function indexCommand(args: readonly string[], streams: CliStreams): Promise<Result<ExitCode>> {
  const read = readArguments('index', args, ['library']);
  if (!read.ok) return read;
  const { positionals, options } = read.value;
  const directory = options['library'];
  if (positionals.length === 0) return badArgument('index', 'name at least one folder');
  if (directory === undefined || directory === '')
    return badArgument('index', 'say where the library is: --library DIR');
  // All of them are looked at before a library is begun: a slip in one path leaves nothing behind.
  for (const folder of positionals) {
    const found = await readSourceFolder(folder);
    if (!found.ok) return found;
  }
  const opened = await Library.open(directory, {
    parsers: streams.parsers ?? null,
    damaged: streams.damaged ?? false,
  });
  if (!opened.ok) return opened;
  const { recovered } = opened.value;
  if (recovered !== null) await streams.err(`${recovered}\n`);
  try {
    return await update(opened.value, positionals, streams);
  } finally {
    await opened.value.close();
  }
}

async function update(library: Library, folders: readonly string[], streams: CliStreams): Promise<Result<ExitCode>> {
  for (const folder of folders) {
    const added = await library.addFolder(folder);
    if (!added.ok) return added;
  }
  const line = new ProgressLine(streams);
  const updated = await library.update({ signal: streams.signal, onProgress: (progress) => line.show(progress) });
  await line.end();
  if (!updated.ok) return updated;
  const { cancelled, ...report } = updated.value;
  // A source folder's token says nothing outside the library.
  const skipped = report.skipped.map(({ path, reason }) => ({ path, reason }));
  await streams.out(`${JSON.stringify({ ...report, skipped })}\n`);
  if (!cancelled) return succeed(0);
  await streams.err('memcon index: interrupted; what was read is in the library, run it again to finish.\n');
  return succeed(130);
}
