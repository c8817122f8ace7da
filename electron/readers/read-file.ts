import type { EncodingName } from '../../shared/model/encodings.ts';
import { fail, type Result } from '../../shared/model/result.ts';
import type { SourceText } from '../../shared/model/source-text.ts';
import { fileName } from './file-name.ts';
import { binaryFormat } from './format-signature.ts';
import { isPdf, readPdf } from './read-pdf.ts';
import { readSources } from './read-source.ts';
import { readZip } from './read-zip.ts';
import { isZip } from './zip-archive.ts';

/**
 * Reads the records of a file of any format that Memcon reads, one after the other, by what its bytes hold and never by its
 * name. Yields at least one record or a failure; nothing follows a failure, and the records before it are then not the
 * whole file. Never throws on any bytes.
 *
 * @param encoding the user's choice, in place of what would be detected; fails with `encoding-fixed` where the format of
 *   the file leaves none
 */
export async function* readFileSources(
  bytes: Uint8Array,
  path: string,
  encoding: EncodingName | null = null,
): AsyncGenerator<Result<SourceText>, void, undefined> {
  if (encoding !== null && (isZip(bytes) || isPdf(bytes) || binaryFormat(bytes) !== null)) {
    yield fail(
      'encoding-fixed',
      `${fileName(path)} is no file of plain or marked-up text: its format says itself how its bytes are read; name no encoding for it.`,
    );
  } else if (isZip(bytes)) yield* readZip(bytes, path);
  else if (isPdf(bytes)) yield await readPdf(bytes, path);
  else yield* readSources(bytes, path, encoding);
}
