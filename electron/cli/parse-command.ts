import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ENCODING_NAMES, isEncodingName } from '../../shared/model/encodings.ts';
import { fail, succeed, type Result } from '../../shared/model/result.ts';
import { toJson } from '../../shared/model/to-json.ts';
import { describeTrouble, errorCode } from '../library/file-trouble.ts';
import { readRecords } from '../library/read-records.ts';
import { badArgument, readArguments } from './read-arguments.ts';
import type { CliStreams, ExitCode } from './streams.ts';

/** `memcon parse FILE...`: one JSON line a record. A file that cannot be read gives one line on stderr, the others go on. */
export async function parseCommand(args: readonly string[], streams: CliStreams): Promise<Result<ExitCode>> {
  const read = readArguments('parse', args, ['encoding']);
  if (!read.ok) return read;
  const encoding = read.value.options['encoding']?.toLowerCase() ?? null;
  if (encoding !== null && !isEncodingName(encoding)) {
    return badArgument('parse', `${encoding} is no encoding that Memcon reads (${ENCODING_NAMES.join(', ')})`);
  }
  if (read.value.positionals.length === 0) return badArgument('parse', 'name at least one file');
  let code: ExitCode = 0;
  for (const path of read.value.positionals) {
    if (streams.signal.aborted) return succeed(130);
    const bytes = await readFileBytes(path);
    if (!bytes.ok) {
      await streams.err(`${bytes.failure.message}\n`);
      code = 2;
      continue;
    }
    for await (const read of readRecords(bytes.value, resolve(path), encoding)) {
      if (read.ok) await streams.out(`${JSON.stringify(toJson(read.value.document, read.value.source.text))}\n`);
      else {
        await streams.err(`${read.failure.message}\n`);
        code = 2;
      }
    }
  }
  return succeed(code);
}

async function readFileBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    if ((await stat(path)).isDirectory()) {
      return fail(
        'file-is-a-folder',
        `memcon parse: ${path} is a folder; name its files, or read it with memcon index.`,
      );
    }
    return succeed(await readFile(path));
  } catch (error) {
    const missing = errorCode(error) === 'ENOENT';
    const why = missing ? 'there is no such file; check the path' : describeTrouble(error);
    return fail('file-unreadable', `memcon parse: ${path} was not read: ${why}.`);
  }
}
