import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { SourceText } from '../../shared/model/source-text.ts';
import type { Region } from '../../shared/query/region.ts';

/** What the library stores of a record besides its summary: enough to open it and to cut snippets. */
export interface StoredSource {
  readonly source: SourceText;
  readonly regions: readonly Region[];
}

/** Fast: a record is packed once and unpacked for each snippet. */
const LEVEL = 3;

/** A reader's words and marks as the library stores them. JSON keeps even a lone surrogate as it is. */
export function packSource(stored: StoredSource): Uint8Array {
  return deflateRawSync(JSON.stringify(stored), { level: LEVEL });
}

/** The way back. Throws where the bytes are not ours, which only a damaged disk can bring about. */
export function unpackSource(packed: Uint8Array): StoredSource {
  return JSON.parse(inflateRawSync(packed).toString('utf8')) as StoredSource;
}
