import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { SourceText } from '../../shared/model/source-text.ts';
import type { Region } from '../../shared/query/region.ts';
import { packRegions, unpackRegions } from './pack-regions.ts';

/** What the library stores of a record besides its summary: enough to open it and to cut snippets. */
export interface StoredSource {
  readonly source: SourceText;
  readonly regions: readonly Region[];
}

interface Written {
  readonly source: SourceText;
  readonly regions: readonly number[];
}

/** Fast: a record is packed once and unpacked for each snippet. */
const LEVEL = 3;

/** A reader's words and marks as the library stores them. JSON keeps even a lone surrogate as it is. */
export function packSource(stored: StoredSource): Uint8Array {
  const written: Written = { source: stored.source, regions: packRegions(stored.regions) };
  return deflateRawSync(JSON.stringify(written), { level: LEVEL });
}

/** The way back. Throws where the bytes are not ours, which only a damaged disk can bring about. */
export function unpackSource(packed: Uint8Array): StoredSource {
  const { source, regions } = JSON.parse(inflateRawSync(packed).toString('utf8')) as Written | StoredSource;
  return { source, regions: isPacked(regions) ? unpackRegions(regions) : regions };
}

/** Libraries of before regions were packed hold them as they are. */
function isPacked(regions: readonly number[] | readonly Region[]): regions is readonly number[] {
  return typeof regions[0] !== 'object';
}
