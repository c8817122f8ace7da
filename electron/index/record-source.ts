import type { DocumentSummary } from '../../shared/library/summary.ts';
import type { StatedFacets } from '../../shared/query/facets.ts';
import type { Region } from '../../shared/query/region.ts';

/** A record as the index takes it in. */
export interface IndexedRecord {
  /** Stable number of the record in the catalogue, an unsigned 32-bit integer. */
  readonly key: number;
  /** `SourceText.text`. */
  readonly text: string;
  /** `regionsOf(document)`: what of the text can be found, and as what. */
  readonly regions: readonly Region[];
  readonly summary: Omit<DocumentSummary, 'folder' | 'relativePath'> & { readonly facets?: StatedFacets };
}

/** What the catalogue keeps of a record; read lazily, for the records that a search shows. */
export interface RecordSource {
  get(key: number): Omit<IndexedRecord, 'key'> | undefined;
}
