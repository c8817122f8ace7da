import type { DocumentSummary } from '../../shared/library/summary.ts';
import type { Catalogue } from './catalogue.ts';
import { listRecords } from './list-records.ts';

/** The list of records, made anew only where the catalogue has changed. */
export class RecordList {
  #kept: { readonly generation: number; readonly summaries: readonly DocumentSummary[] } | null = null;

  /** Every record, oldest first, undated ones at the end. */
  of(catalogue: Catalogue): readonly DocumentSummary[] {
    const { generation } = catalogue;
    if (this.#kept?.generation !== generation) this.#kept = { generation, summaries: listRecords(catalogue) };
    return this.#kept.summaries;
  }
}
