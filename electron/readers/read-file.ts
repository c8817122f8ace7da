import type { Result } from '../../shared/model/result.ts';
import type { SourceText } from '../../shared/model/source-text.ts';
import { readSources } from './read-source.ts';
import { readZip } from './read-zip.ts';
import { isZip } from './zip-archive.ts';

/**
 * Reads the records of a file of any format that Memcon reads, one after the other, by what its bytes hold and never by its
 * name. Yields at least one record or a failure; nothing follows a failure, and the records before it are then not the
 * whole file. Never throws on any bytes.
 */
export async function* readFileSources(
  bytes: Uint8Array,
  path: string,
): AsyncGenerator<Result<SourceText>, void, undefined> {
  if (isZip(bytes)) yield* readZip(bytes, path);
  else yield* readSources(bytes, path);
}
