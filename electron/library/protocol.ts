import type { OpenedDocument } from '../../shared/ipc/channels.ts';
import type { IndexProgress, IndexReport, LibraryState, SkippedFile } from '../../shared/library/summary.ts';
import type { ExportTable } from '../../shared/export/export-row.ts';
import type { EncodingName } from '../../shared/model/encodings.ts';
import type { Failure, Result } from '../../shared/model/result.ts';
import type { Span } from '../../shared/model/span.ts';
import type { FirstHits, SearchAnswer } from '../../shared/query/hit.ts';
import type { ConcordancePage } from '../../shared/query/concordance.ts';
import type { VariantForm } from '../../shared/query/variants.ts';
import type { ConcordanceRequest, LinePlace } from './concordances.ts';
import type { PackedList } from '../../shared/library/packed-list.ts';

/**
 * What the main process and the library process say to each other. Both ends are ours, so the types are the contract;
 * paths may cross here, never into the page.
 */
export interface LibraryMethods {
  /** Adds a source folder (absolute path) and starts a run for it; answers at once, the run reports by events. */
  addFolder: { readonly request: { readonly path: string }; readonly answer: LibraryState };
  /** Forgets a source folder and the records that only it held. */
  removeFolder: { readonly request: { readonly token: string }; readonly answer: LibraryState };
  /** Looks for changed, new and removed files; answers when the run has ended. */
  update: { readonly request: Nothing; readonly answer: IndexReport };
  /** Stops a run; answers when it has stopped. What it committed stays. */
  cancel: { readonly request: Nothing; readonly answer: LibraryState };
  /** Stops the run under way and holds off all others until `resume`, also after the program was closed. */
  pause: { readonly request: Nothing; readonly answer: LibraryState };
  /** Goes on where `pause` stopped; answers at once. */
  resume: { readonly request: Nothing; readonly answer: LibraryState };
  state: { readonly request: Nothing; readonly answer: LibraryState };
  /** Every record, oldest first, undated ones at the end. */
  list: { readonly request: Nothing; readonly answer: PackedList };
  /** What holds no record, with its reason; of one source folder (its token), or of all (null). */
  skipped: { readonly request: { readonly folder: string | null }; readonly answer: readonly SkippedFile[] };
  /** The first hits; the search goes on. It takes the place of the last one, which then ends with a failure. */
  search: { readonly request: SearchRequest & { readonly limit: number }; readonly answer: FirstHits };
  /** Everything that the search for this query finds out: waits for the one under way, or runs one. */
  searchRest: { readonly request: SearchRequest & { readonly limit: number }; readonly answer: SearchAnswer };
  /** Every place in one record where a part of a query matches. */
  matches: { readonly request: SearchRequest & { readonly id: string }; readonly answer: readonly Span[] };
  /** A stretch of all the matches of a query. */
  concordance: {
    readonly request: ConcordanceRequest & { readonly from: number; readonly count: number };
    readonly answer: ConcordancePage;
  };
  /** All the matches of a query, or one of them, with citations. */
  exportRows: {
    readonly request: ConcordanceRequest & { readonly only: LinePlace | null };
    readonly answer: ExportTable;
  };
  document: { readonly request: { readonly id: string }; readonly answer: OpenedDocument };
  /**
   * Reads the file of a record anew in this encoding, or as detected (null); answers the record as it reads now. A run is
   * stopped for it, and goes on after it.
   */
  setEncoding: {
    readonly request: { readonly id: string; readonly encoding: EncodingName | null };
    readonly answer: OpenedDocument;
  };
  /** Stops a run and closes the library; the process then ends by itself. */
  close: { readonly request: Nothing; readonly answer: null };
}

interface SearchRequest {
  readonly query: string;
  /** Other forms in which words are found, beside what the query itself says. */
  readonly also?: readonly VariantForm[];
}

export type Nothing = Readonly<Record<string, never>>;
export type LibraryMethod = keyof LibraryMethods;
export type MethodRequest<M extends LibraryMethod> = LibraryMethods[M]['request'];
export type MethodAnswer<M extends LibraryMethod> = LibraryMethods[M]['answer'];

export interface LibraryEvents {
  readonly progress: IndexProgress;
  /** A run ended (with its report), or a folder was added or removed (null). */
  readonly changed: {
    readonly state: LibraryState;
    readonly report: IndexReport | null;
    /** Why a run ended without a report. */
    readonly failure: Failure | null;
  };
  /** One sentence for the reader that answers no call. */
  readonly notice: { readonly message: string };
}
export type LibraryEvent = keyof LibraryEvents;

/** One call. `id` counts up within a connection. */
export type LibraryCall = {
  [M in LibraryMethod]: { readonly id: number; readonly method: M; readonly payload: MethodRequest<M> };
}[LibraryMethod];

export type LibraryMessage =
  | { readonly kind: 'answer'; readonly id: number; readonly result: Result<MethodAnswer<LibraryMethod>> }
  | {
      [E in LibraryEvent]: { readonly kind: 'event'; readonly event: E; readonly payload: LibraryEvents[E] };
    }[LibraryEvent];
