import type { Region } from '../../shared/query/region.ts';
import { regionsOf } from '../index/regions-of.ts';
import { packSource } from './pack-source.ts';
import type { ReadRecord } from './read-records.ts';
import type { RecordSummary } from './rows.ts';
import { summarize } from './summarize.ts';

/** A record ready to be committed: all that takes time is done before the transaction begins. */
export interface PreparedRecord {
  readonly summary: RecordSummary;
  readonly sha256: string;
  /** Size of its file. */
  readonly bytes: number;
  readonly text: string;
  readonly regions: readonly Region[];
  /** `packSource` of its words and regions. */
  readonly packed: Uint8Array;
}

export function prepareRecord({ document, source }: ReadRecord): PreparedRecord {
  const { sha256, bytes } = document.identity;
  const { text } = source;
  const regions = regionsOf(document);
  return { summary: summarize(document, text), sha256, bytes, text, regions, packed: packSource({ source, regions }) };
}
