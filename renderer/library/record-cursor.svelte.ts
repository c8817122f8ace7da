import type { DocumentSummary } from '../../shared/library/summary.ts';
import type { LibraryStore } from '../stores/library.svelte.ts';
import { stepIndex } from './step-index.ts';
import { TypeAhead } from './type-ahead.ts';
import { positionsById, rowsById, yearRows } from './year-rows.ts';

/** The record that the arrow keys stand on, and where the list was scrolled to; both outlast a search. */
export class RecordCursor {
  id = $state<string | null>(null);
  /** Scroll offset of the list in CSS pixels, to return to; null until it has been scrolled. */
  offset: number | null = null;

  /** Positions of the first and the last record in view, or null until the list is drawn. */
  seen = $state.raw<{ readonly first: number; readonly last: number } | null>(null);
  /** The row which the list is asked to bring to its top or to its middle; null once it has been. */
  wish = $state.raw<{ readonly row: number; readonly align: 'start' | 'center' } | null>(null);

  readonly rows = $derived.by(() => yearRows(this.#library.documents));
  readonly index = $derived.by(() => (this.id === null ? -1 : (this.#positions.get(this.id) ?? -1)));
  readonly current: DocumentSummary | null = $derived.by(() => this.#library.documents[this.index] ?? null);

  readonly #library: LibraryStore;
  readonly #ahead = new TypeAhead();
  readonly #positions = $derived.by(() => positionsById(this.#library.documents));
  readonly #rowIndexes = $derived.by(() => rowsById(this.rows));
  readonly #titles = $derived.by(() => this.#library.documents.map(({ title }) => title));

  constructor(library: LibraryStore) {
    this.#library = library;
  }

  /** Row of a record in `rows`, headings counted, or null where the list has it not. */
  rowOf(id: string | null): number | null {
    return id === null ? null : (this.#rowIndexes.get(id) ?? null);
  }

  /** Asks for a record, by its position, at the top of the list; with its year's heading where it is the first. */
  jump(position: number): void {
    const row = this.rowOf(this.#library.documents[position]?.id ?? null);
    if (row !== null) this.wish = { row: this.rows[row - 1]?.kind === 'year' ? row - 1 : row, align: 'start' };
  }

  /** Notes the rows in view, first and last, as positions of records. */
  look(first: number, last: number): void {
    const positions = this.rows
      .slice(Math.max(0, first), last + 1)
      .flatMap((row) => (row.kind === 'record' ? [row.position] : []));
    const [from, to] = [positions[0], positions.at(-1)];
    if (from === undefined || to === undefined || (this.seen?.first === from && this.seen.last === to)) return;
    this.seen = { first: from, last: to };
  }

  /** Stands on a record; the list is scrolled to one that is out of view, now or when it is next drawn. */
  stand(id: string): void {
    this.id = id;
    const { seen, index } = this;
    if (seen !== null && index >= seen.first && index <= seen.last) return;
    const row = this.rowOf(id);
    this.offset = null;
    this.wish = row === null ? null : { row, align: 'center' };
  }

  /**
   * Moves by a key, or by the first letters of a title.
   * @param page records that fit on a page
   * @param now milliseconds, as `performance.now()`
   * @returns whether the key was taken
   */
  move(key: string, page: number, now: number): boolean {
    const to = stepIndex(key, this.index, this.#library.documents.length, page) ?? this.#byLetter(key, now);
    if (to === null) return false;
    this.id = this.#library.documents[to]?.id ?? null;
    return true;
  }

  #byLetter(key: string, now: number): number | null {
    const letter = [...key].length === 1 && (key !== ' ' || this.#ahead.typing(now));
    return letter ? this.#ahead.find(key, this.#titles, this.index, now) : null;
  }
}
