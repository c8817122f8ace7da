import type { MenuCommand } from '../../shared/ipc/channels.ts';
import type { EncodingName } from '../../shared/model/encodings.ts';
import type { Span } from '../../shared/model/span.ts';
import type { ConcordanceLine } from '../../shared/query/concordance.ts';
import type { Hit } from '../../shared/query/hit.ts';
import type { VariantForm } from '../../shared/query/variants.ts';
import type { Api } from '../api.ts';
import { RecordCursor } from '../library/record-cursor.svelte.ts';
import { highlightsOf, matchBeside, stepMatch } from '../search/highlight.ts';
import { hitBeside } from '../search/hit-beside.ts';
import { HitCursor } from '../search/hit-cursor.svelte.ts';
import { Narrowing } from '../search/narrowing.svelte.ts';
import type { Passage } from '../search/passages.ts';
import { ConcordanceStore } from '../stores/concordance.svelte.ts';
import { DocumentStore } from '../stores/document.svelte.ts';
import { LibraryStore } from '../stores/library.svelte.ts';
import { MatchStore } from '../stores/matches.svelte.ts';
import { NoticeStore } from '../stores/notices.svelte.ts';
import { SearchesStore } from '../stores/searches.svelte.ts';
import { SearchStore } from '../stores/search.svelte.ts';
import { SessionStore } from '../stores/session.svelte.ts';
import { followRecord } from './follow-record.ts';

/** Ids of the two lists of the library column; the search box speaks of them (`aria-controls`). */
export const RECORDS_ID = 'records';
export const HITS_ID = 'hits';

/** Id of a passage's row, for `aria-activedescendant`. */
export function passageId(key: string): string {
  return `passage-${key}`;
}

/** The stores of one window, and the deeds which need more than one of them. */
export class Workbench {
  readonly session: SessionStore;
  readonly library: LibraryStore;
  readonly search: SearchStore;
  readonly record: DocumentStore;
  readonly matches: MatchStore;
  readonly concordance: ConcordanceStore;
  readonly searches: SearchesStore;
  readonly notices = new NoticeStore();
  /** Where the reader stands in the list of records. */
  readonly place: RecordCursor;
  /** Where the reader stands among the passages found. */
  readonly cursor: HitCursor;
  /** What was found, counted, and the clauses that narrow it. */
  readonly narrowing: Narrowing;
  /** True once the last session has been laid out again. */
  ready = $state(false);
  /** Counts the wishes to search; the search box takes the focus each time it grows. */
  searchWishes = $state(0);
  /** Counts the wishes to see which files could not be read. */
  skippedWishes = $state(0);

  /** The open record's hit in the search that stands. */
  readonly hit = $derived.by(() => this.search.hits.find((hit) => hit.documentId === this.record.opened?.summary.id));
  readonly highlights = $derived.by(() => highlightsOf(this.#spansOf(this.hit), this.record.place));

  /** True while the help of the query language is shown. */
  help = $state(false);

  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
    this.session = new SessionStore(api);
    this.library = new LibraryStore(api);
    this.search = new SearchStore(api);
    this.record = new DocumentStore(api);
    this.matches = new MatchStore(api);
    this.concordance = new ConcordanceStore(api);
    this.searches = new SearchesStore(api);
    this.place = new RecordCursor(this.library);
    this.cursor = new HitCursor(this.search);
    this.narrowing = new Narrowing(this.search, (query) => this.find(query));
  }

  /** Lays out what the last session left; then follows the library and the menu. */
  async start(): Promise<void> {
    this.library.listen(() => {
      void this.search.run();
      void followRecord(this);
    });
    this.#api.on('app:notice', ({ message }) => this.notices.tell(message));
    this.#api.on('record:show', ({ id }) => void this.open(id));
    this.#api.on('menu:command', ({ command }) => this.do(command));
    await Promise.all([this.session.load(), this.library.load(), this.searches.load()]);
    const { also, documentId, query } = this.session.current;
    this.search.query = query;
    this.search.also = also;
    await Promise.all([this.search.run(), documentId === null ? undefined : this.#reopen(documentId)]);
    this.ready = true;
  }

  /** Types words into the search box; they are remembered for the next session. */
  find(query: string): void {
    this.search.set(query);
    if (!this.search.active) this.concordance.forget();
    this.session.update({ query });
  }

  /** Sets the other forms in which words are found, for this and every later search. */
  findAlso(also: readonly VariantForm[]): void {
    this.session.update({ also: [...also] });
    this.search.also = also;
    void this.search.run();
  }

  /** Runs an example of the help, a saved search, or a recent one. */
  runSearch({ query, also }: { readonly query: string; readonly also?: readonly VariantForm[] }): void {
    this.help = false;
    if (also !== undefined) this.findAlso(also);
    this.cursor.reset();
    this.find(query);
    this.searchWishes += 1;
  }

  async open(id: string, place: Span | null = null): Promise<void> {
    this.session.update({ documentId: id });
    this.place.stand(id);
    await this.record.open(id, place);
  }

  async openPassage(passage: Passage): Promise<void> {
    this.cursor.stand(passage);
    this.#toDesk();
    await this.open(passage.hit.documentId, passage.snippet?.span ?? null);
  }

  /** Opens the passage of a line of the concordance, on the desk. */
  async openLine({ documentId, span }: ConcordanceLine): Promise<void> {
    this.#toDesk();
    await this.open(documentId, span);
  }

  /**
   * Shows all matches in place of the desk, or the desk again.
   * @param keys true where the keys are to go along
   */
  showConcordance(shown: boolean, keys = false): void {
    this.concordance.shown = shown && this.search.active;
    this.concordance.keysWanted = keys;
    if (this.concordance.shown) void this.searches.remember(this.search.query);
  }

  /**
   * Opens the passage that the arrow keys stand on, or else the first, once the words in the box are answered. Where there
   * is none, shows what could not be searched.
   */
  async openFound(): Promise<void> {
    if (!(await this.search.answered())) return;
    const passage = this.cursor.current ?? this.cursor.passages[0];
    if (passage !== undefined) await this.openPassage(passage);
    else if (this.library.skipped > 0) this.skippedWishes += 1;
  }

  /** Steps among the passages found by a key, once the words in the box are answered. */
  async stepFound(key: string): Promise<void> {
    if (await this.search.answered()) this.cursor.move(key);
  }

  /** Reads the record on the desk anew, or tells why not; answers whether it was. */
  async setEncoding(encoding: EncodingName | null): Promise<boolean> {
    const failure = await this.record.setEncoding(encoding);
    if (failure !== null) this.notices.warn(failure);
    return failure === null;
  }

  /** Asks for all matches in the open record, of which its hit shows the first few. */
  async findMatches(hit: Hit): Promise<void> {
    await this.matches.find(hit.documentId, this.search.answer?.query ?? '', this.search.also);
  }

  /** Leads the reader to the next match (1), or to the one before (-1): in the open record, then in the next one found. */
  async stepMatch(by: 1 | -1): Promise<void> {
    const here = this.#spansOf(this.hit);
    const match = matchBeside(here, this.record.place, by);
    const hit = match === null ? hitBeside(this.search.hits, this.record.id, by) : null;
    if (hit === null) {
      const round = match ?? stepMatch(here, this.record.place, by);
      if (round !== null) this.record.place = { ...round };
      return;
    }
    if (by === -1) await this.findMatches(hit);
    const passage = this.cursor.passages.find((one) => one.hit.documentId === hit.documentId);
    if (passage !== undefined) this.cursor.stand(passage);
    await this.open(hit.documentId, this.#spansOf(hit).at(by === 1 ? 0 : -1) ?? null);
  }

  async print(): Promise<void> {
    const id = this.record.opened?.summary.id;
    if (id === undefined) return;
    const answer = await this.#api.invoke('brief:print', { id, reading: this.session.current.reading });
    if (!answer.ok) this.notices.warn(answer.failure);
  }

  async savePdf(): Promise<void> {
    const id = this.record.opened?.summary.id;
    if (id === undefined) return;
    const answer = await this.#api.invoke('brief:save-pdf', { id, reading: this.session.current.reading });
    if (!answer.ok) this.notices.warn(answer.failure);
    else if (answer.value !== null) this.notices.tell(`Saved as ${answer.value.fileName}.`);
  }

  /** Does what the native menu asks. */
  do(command: MenuCommand): void {
    switch (command) {
      case 'add-folder':
        return void this.library.addFolder();
      case 'refresh':
        return void this.library.refresh();
      case 'pause-or-resume':
        return void (this.library.state?.paused === true ? this.library.resume() : this.library.pause());
      case 'search':
        this.searchWishes += 1;
        return;
      case 'print':
        return void this.print();
      case 'save-pdf':
        return void this.savePdf();
      case 'theme-light':
        return this.session.update({ theme: 'light' });
      case 'theme-dark':
        return this.session.update({ theme: 'dark' });
      case 'theme-system':
        return this.session.update({ theme: 'system' });
    }
  }

  /** A passage is read: its query was one to come back to. */
  #toDesk(): void {
    this.concordance.shown = false;
    void this.searches.remember(this.search.query);
  }

  /** Until all of them are answered, the matches that the hit shows. */
  #spansOf(hit: Hit | undefined): readonly Span[] {
    if (hit === undefined) return [];
    const all = this.matches.spansOf(hit.documentId, this.search.answer?.query ?? '');
    return all ?? hit.snippets.map(({ span }) => span);
  }

  /** A record that left the library since the last session is not an error: the desk is simply clear. */
  async #reopen(id: string): Promise<void> {
    if (this.library.documents.some((record) => record.id === id)) await this.open(id);
    else this.session.update({ documentId: null });
  }
}
