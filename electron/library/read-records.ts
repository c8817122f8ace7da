import { createHash } from 'node:crypto';
import type { EncodingName } from '../../shared/model/encodings.ts';
import type { HistoricalDocument } from '../../shared/model/document.ts';
import { succeed, type Result } from '../../shared/model/result.ts';
import type { SourceText } from '../../shared/model/source-text.ts';
import { parseDocument } from '../parser/parse-document.ts';
import { splitRecords } from '../parser/split-records.ts';
import { readFileSources } from '../readers/read-file.ts';

/** A record with the words it was parsed from. */
export interface ReadRecord {
  readonly document: HistoricalDocument;
  readonly source: SourceText;
}

/**
 * Counts up with every change to a reader or to the parser that changes what a record says: libraries then read their
 * files anew in the next run, skipped ones too.
 */
export const PARSER_VERSION = 7;

/** Characters of the hash that make an id: 80 bits, far beyond any chance of two records meeting. */
const ID_LENGTH = 20;

/** Lower-case hexadecimal SHA-256 of a file's bytes. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Id of a record: from the content, so that a file which moves or is renamed keeps its identity; of a file with several
 * records, from the content and the record's name in it.
 */
export function documentIdOf(sha256: string, fragment: string | null = null): string {
  const whole = fragment === null ? sha256 : createHash('sha256').update(`${sha256}#${fragment}`).digest('hex');
  return whole.slice(0, ID_LENGTH);
}

/**
 * Reads and parses the records of one file one after the other, so that a volume is never held whole. Yields a failure,
 * and nothing after it, with one sentence where the bytes are no document in a format we read, or are damaged.
 *
 * @param path as it is to stand in each record's identity
 * @param encoding the user's choice, in place of what would be detected
 */
export async function* readRecords(
  bytes: Uint8Array,
  path: string,
  encoding: EncodingName | null = null,
): AsyncGenerator<Result<ReadRecord>, void, undefined> {
  const sha256 = hashBytes(bytes);
  for await (const read of readFileSources(bytes, path, encoding)) {
    if (!read.ok) {
      yield read;
      return;
    }
    for (const source of splitRecords(read.value)) {
      const identity = { id: documentIdOf(sha256, source.fragment), path, sha256, bytes: bytes.byteLength };
      yield succeed({ document: parseDocument(source, identity), source });
    }
  }
}
