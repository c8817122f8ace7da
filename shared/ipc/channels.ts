import * as v from 'valibot';
import type { DocumentSummary, IndexProgress, IndexReport, LibraryState, SkippedFile } from '../library/summary.ts';
import type { Brief } from '../brief/brief.ts';
import { EXPORT_FORMATS } from '../export/export-row.ts';
import { ENCODING_NAMES } from '../model/encodings.ts';
import type { HistoricalDocument } from '../model/document.ts';
import { READINGS } from '../model/reading.ts';
import type { Mark } from '../model/source-text.ts';
import type { Span } from '../model/span.ts';
import type { FirstHits, SearchAnswer } from '../query/hit.ts';
import { CONCORDANCE_ORDERS, type ConcordancePage } from '../query/concordance.ts';
import { searchesSchema, type Searches } from '../query/searches.ts';
import { VARIANT_FORMS } from '../query/variants.ts';
import type { PackedList } from '../library/packed-list.ts';

/**
 * The contract between the page and the main process: for each channel the schema that admits its request and the
 * type of its answer. Every answer travels as a `Result`. The page never sees a path: folders are tokens.
 */
const token = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const documentId = v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/));
const query = v.pipe(v.string(), v.maxLength(2000));
/** In what other forms words are found, beside what the query itself says. */
const also = v.array(v.picklist(VARIANT_FORMS));
const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500));
const nothing = v.strictObject({});

export const requests = {
  /** Shows the native folder dialog; answers the new state, or null when the user cancelled. */
  'library:add-folder': nothing,
  /** A folder dropped on the window. The preload turns the dropped `File` into a path; the page never holds it. */
  'library:add-dropped': v.strictObject({ paths: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(100)) }),
  'library:remove-folder': v.strictObject({ token }),
  /** Looks for changed, new and removed files in all folders. */
  'library:refresh': nothing,
  'library:cancel': nothing,
  /** Stops the run under way and holds off all others until `library:resume`, also after the program was closed. */
  'library:pause': nothing,
  'library:resume': nothing,
  'library:state': nothing,
  /** Every record, oldest first, undated ones at the end; those of one day by time, number in the edition, title. */
  'library:list': nothing,
  /** What holds no record, with its reason: of one source folder, or of all. */
  'library:skipped': v.strictObject({ folder: v.nullable(token) }),
  /**
   * Answers the first hits (50 at most) as soon as they are certain, in their final order; the search goes on. A new one
   * ends the one before it, whose calls then answer `search-superseded`.
   */
  'search:run': v.strictObject({ query, limit, also: v.exactOptional(also) }),
  /** The whole answer of the search that `search:run` began: all hits up to the limit, the total, the facets. */
  'search:rest': v.strictObject({ query, limit, also: v.exactOptional(also) }),
  /** Every place in one record where a part of a query matches, in the order of its text. */
  'search:matches': v.strictObject({ query, id: documentId, also: v.exactOptional(also) }),
  /** A stretch of all the matches of a query in their contexts; another query ends it (`concordance-superseded`). */
  'concordance:page': v.strictObject({
    query,
    also: v.exactOptional(also),
    order: v.picklist(CONCORDANCE_ORDERS),
    from: v.pipe(v.number(), v.integer(), v.minValue(0)),
    count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5000)),
  }),
  /**
   * All the matches of a query, or one of them, with citations: to the clipboard, or to a file that the user names.
   * Answers null when the user cancelled.
   */
  'concordance:export': v.strictObject({
    query,
    also: v.exactOptional(also),
    order: v.picklist(CONCORDANCE_ORDERS),
    format: v.picklist(EXPORT_FORMATS),
    to: v.picklist(['file', 'clipboard']),
    only: v.nullable(v.strictObject({ id: documentId, start: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
  }),
  /** Saved searches and recent queries. */
  'searches:load': nothing,
  'searches:save': v.strictObject({ searches: searchesSchema }),
  'document:open': v.strictObject({ id: documentId }),
  /** Reads a record's file anew in this encoding, or as detected (null); answers the record as it reads now. */
  'document:set-encoding': v.strictObject({ id: documentId, encoding: v.nullable(v.picklist(ENCODING_NAMES)) }),
  /** Opens the native print dialog for the brief of a record. */
  'brief:print': v.strictObject({ id: documentId, reading: v.picklist(READINGS) }),
  /** Asks where to save, then writes the PDF; answers the file's name, or null when the user cancelled. */
  'brief:save-pdf': v.strictObject({ id: documentId, reading: v.picklist(READINGS) }),
  /** Only the print window asks: the brief it is to show. */
  'brief:get': v.strictObject({ job: token }),
  /** Only the print window says: laid out, fonts loaded. */
  'brief:ready': v.strictObject({ job: token }),
  'session:load': nothing,
  'session:save': v.strictObject({ session: v.lazy(() => sessionSchema) }),
} as const;

/** What the window remembers from one run to the next. */
export const sessionSchema = v.strictObject({
  theme: v.picklist(['light', 'dark', 'system']),
  documentId: v.nullable(documentId),
  reading: v.picklist(READINGS),
  query,
  /** Percent widths of the desk's panes. */
  panes: v.pipe(v.array(v.pipe(v.number(), v.minValue(0), v.maxValue(100))), v.maxLength(8)),
  /** Width of the library column in CSS pixels. */
  libraryWidth: v.pipe(v.number(), v.minValue(160), v.maxValue(800)),
  /** Sessions of before have none. */
  also: v.optional(also, []),
  /** True where the panel that narrows a search is shown. */
  facets: v.optional(v.boolean(), false),
});

export type Session = v.InferOutput<typeof sessionSchema>;

export const DEFAULT_SESSION: Session = {
  theme: 'system',
  documentId: null,
  reading: 'marked',
  query: '',
  panes: [42, 25, 33],
  libraryWidth: 300,
  also: [],
  facets: false,
};

export interface OpenedDocument {
  readonly document: HistoricalDocument;
  readonly text: string;
  /** What the file's format set apart: italics, underlining, ... */
  readonly marks: readonly Mark[];
  readonly summary: DocumentSummary;
}

export interface Exported {
  /** Null where it went to the clipboard. */
  readonly fileName: string | null;
  /** Matches that were exported. */
  readonly rows: number;
  /** Matches that there are. */
  readonly matches: number;
}

export interface Answers {
  'library:add-folder': LibraryState | null;
  'library:add-dropped': LibraryState;
  'library:remove-folder': LibraryState;
  'library:refresh': LibraryState;
  'library:cancel': LibraryState;
  'library:pause': LibraryState;
  'library:resume': LibraryState;
  'library:state': LibraryState;
  'library:list': PackedList;
  'library:skipped': readonly SkippedFile[];
  'search:run': FirstHits;
  'search:rest': SearchAnswer;
  'search:matches': readonly Span[];
  'concordance:page': ConcordancePage;
  'concordance:export': Exported | null;
  'searches:load': Searches;
  'searches:save': null;
  'document:open': OpenedDocument;
  'document:set-encoding': OpenedDocument;
  'brief:print': { readonly printed: boolean };
  'brief:save-pdf': { readonly fileName: string } | null;
  'brief:get': Brief;
  'brief:ready': null;
  'session:load': Session;
  'session:save': null;
}

export type Channel = keyof typeof requests;
export type RequestOf<C extends Channel> = v.InferOutput<(typeof requests)[C]>;
export type AnswerOf<C extends Channel> = Answers[C];

/** What the main process tells the page without being asked. */
export interface Events {
  'library:progress': IndexProgress;
  /** A run ended, a folder was added or removed: lists must be asked for again. */
  'library:changed': { readonly state: LibraryState; readonly report: IndexReport | null };
  /** One sentence that concerns nothing the page asked for, e.g. that the library process had to be started anew. */
  'app:notice': { readonly message: string };
  /** A record that the command line asked for is in the library now: it wants to lie on the desk. */
  'record:show': { readonly id: string };
  /** A command from the native menu. */
  'menu:command': { readonly command: MenuCommand };
}

export const MENU_COMMANDS = [
  'add-folder',
  'refresh',
  'pause-or-resume',
  'search',
  'print',
  'save-pdf',
  'theme-light',
  'theme-dark',
  'theme-system',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];
export type EventName = keyof Events;
