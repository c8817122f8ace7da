import type { EncodingName } from '../../shared/model/encodings.ts';
import { addPlace } from './add-place.ts';
import type { Change, FoundRow, KeyedRecord } from './change.ts';
import type { Environment } from './environment.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { fileKey, keyRanges, liesBelow } from './file-key.ts';
import { heldBy, READ_IN_PART } from './held-by.ts';
import { unpackSource, type StoredSource } from './pack-source.ts';
import type { FileRow, FolderRow, Place, RecordRow } from './rows.ts';

/** What of the index a commit needs: postings are written by `flush`, inside the catalogue's transaction. */
export type RecordIndex = Pick<SearchIndex, 'add' | 'remove' | 'flush'>;

/** The stores of a library with the rules that tie them together. All reads and writes are synchronous. */
export class Catalogue {
  readonly #stores: Environment;
  readonly #index: RecordIndex;

  constructor(stores: Environment, index: RecordIndex) {
    this.#stores = stores;
    this.#index = index;
  }

  /** Counts up with every commit, by whichever process: what was derived from an older one is stale. */
  get generation(): number {
    return Number(this.#stores.meta.get('generation') ?? 0);
  }

  /** Source folders in the order in which they were added. */
  folders(): FolderRow[] {
    return [...this.#stores.folders.getRange()].map(({ value }) => value).sort((a, b) => a.order - b.order);
  }

  addFolder(token: string, path: string): void {
    this.#commit(() => {
      if (this.#stores.folders.doesExist(token)) return;
      const order = Math.max(0, ...this.folders().map((folder) => folder.order)) + 1;
      this.#stores.folders.putSync(token, { token, path, order, documents: 0, skipped: 0 });
    });
  }

  /** Forgets the folder itself; its files must have been forgotten before. */
  dropFolder(token: string): void {
    this.#commit(() => void this.#stores.folders.removeSync(token));
  }

  /** Every known file of a source folder; of those, the one at this path or all below it where one is given. */
  *files(token: string, below = ''): Generator<FileRow> {
    for (const range of keyRanges(token, below)) {
      for (const { value } of this.#stores.files.getRange(range)) if (liesBelow(below, value.path)) yield value;
    }
  }

  file(place: Place): FileRow | undefined {
    return this.#stores.files.get(fileKey(place));
  }

  *records(): Generator<RecordRow> {
    for (const { value } of this.#stores.records.getRange()) yield value;
  }

  get recordCount(): number {
    return this.#stores.records.getCount();
  }

  record(key: number): RecordRow | undefined {
    return this.#stores.records.get(key);
  }

  keyOf(documentId: string): number | undefined {
    return this.#stores.ids.get(documentId);
  }

  /** The words of a record as its reader handed them over, and what of them can be found. */
  stored(key: number): StoredSource | undefined {
    const packed = this.#stores.texts.get(key);
    return packed && unpackSource(packed);
  }

  /** Keys of the records that a file with these bytes holds, if the library has them as this parser reads them. */
  keysOfContent(sha256: string, parser: number): readonly number[] | null {
    const keys = this.#stores.contents.get(sha256);
    // All of them: a volume that this parser has read in part has its first records from this one, others from the last.
    return keys?.length && keys.every((key) => this.record(key)?.parser === parser) ? keys : null;
  }

  /** Every encoding that the user chose, by the SHA-256 of the file's bytes. */
  chosenEncodings(): ReadonlyMap<string, EncodingName> {
    return new Map([...this.#stores.encodings.getRange()].map(({ key, value }) => [key, value]));
  }

  /** The encoding that the user chose for a file with these bytes; null where it is detected. */
  chosenEncoding(sha256: string): EncodingName | null {
    return this.#stores.encodings.get(sha256) ?? null;
  }

  /**
   * Sets keys aside for records to come. Keys are never used twice: a posting left behind by a defect could not then
   * point to another record.
   *
   * @returns the first of `count` keys
   */
  reserveKeys(count: number): number {
    return this.#stores.root.transactionSync(() => {
      const first = Number(this.#stores.meta.get('nextKey') ?? 1);
      this.#stores.meta.putSync('nextKey', first + count);
      return first;
    });
  }

  /**
   * Applies changes in one transaction: rows, words and postings together, or none of them. Records leave last, so that
   * one which moved from a file to another within these changes, or from one part of its file to another, stays as it is.
   */
  apply(changes: readonly Change[]): void {
    this.#commit(() => {
      const left = changes.flatMap((change) => this.#applyOne(change));
      for (const { keys, place } of left) {
        const held = heldBy(this.file(place));
        for (const key of keys) if (!held.has(key)) this.#leave(key, place);
      }
      this.#index.flush();
    });
  }

  #commit<T>(action: () => T): T {
    return this.#stores.root.transactionSync(() => {
      const answer = action();
      this.#stores.meta.putSync('generation', this.generation + 1);
      return answer;
    });
  }

  /** Answers the records that the file held and holds no more. */
  #applyOne(change: Change): { readonly keys: readonly number[]; readonly place: Place }[] {
    // Another process may have removed the folder while this one was reading it.
    const folder = this.#stores.folders.get(change.row.folder);
    if (folder === undefined) {
      this.#discard(change);
      return [];
    }
    const before = this.file(change.row) ?? null;
    const after = this.#rowAfter(change, before);
    if (after === null) this.#stores.files.removeSync(fileKey(change.row));
    else this.#stores.files.putSync(fileKey(change.row), after);
    this.#count(folder, before, after);
    const { folder: token, path } = change.row;
    const held = heldBy(after);
    return [{ keys: [...heldBy(before)].filter((key) => !held.has(key)), place: { folder: token, path } }];
  }

  #rowAfter(change: Change, before: FileRow | null): FileRow | null {
    if (change.kind === 'forget') return null;
    const { row } = change;
    if (change.kind === 'touched') return { ...row, keys: before?.keys ?? [] };
    if (change.kind === 'part' || change.kind === 'read') return this.#takeIn(change, before);
    const keys = this.keysOfContent(row.sha256, row.parser);
    // Another process took the original out meanwhile: the next run reads this file as one never seen.
    if (keys === null) return { ...row, sha256: '', mtimeMs: -1, keys: before?.keys ?? [] };
    for (const key of keys) this.#stand(key, row);
    return { ...row, keys };
  }

  #takeIn(change: Extract<Change, { records: unknown }>, before: FileRow | null): FileRow | null {
    const { kind, row, records, preceding = 0 } = change;
    const begun = preceding === 0 ? [] : (before?.begun ?? []);
    if (begun.length !== preceding) {
      // Another process took the parts before this one out meanwhile: the rest alone must not pass for the file.
      this.#discard(change);
      return before && { ...before, mtimeMs: -1 };
    }
    const chosen = kind === 'read' ? change.chosen : undefined;
    if (chosen !== undefined) this.#choose(row.sha256, chosen);
    // What a reading that was cut short left behind may be of another encoding.
    const anew = chosen !== undefined || kind === 'part' || preceding > 0 || before?.begun !== undefined;
    const keys = [...begun, ...records.map((record) => this.#keep(record, row, anew))];
    if (kind === 'read') {
      if (keys.length > 0) this.#stores.contents.putSync(row.sha256, keys);
      return { ...row, keys };
    }
    const { sha256 = '', parser = row.parser, keys: known = [] } = before ?? {};
    return { ...row, size: 0, mtimeMs: -1, sha256, parser, keys: known, begun: keys, skipped: READ_IN_PART };
  }

  #count(folder: FolderRow, before: FileRow | null, after: FileRow | null): void {
    const documents = heldBy(after).size - heldBy(before).size;
    const skipped = Number(isSkipped(after)) - Number(isSkipped(before));
    if (documents === 0 && skipped === 0) return;
    this.#stores.folders.putSync(folder.token, {
      ...folder,
      documents: folder.documents + documents,
      skipped: folder.skipped + skipped,
    });
  }

  #choose(sha256: string, encoding: EncodingName | null): void {
    if (encoding === null) this.#stores.encodings.removeSync(sha256);
    else this.#stores.encodings.putSync(sha256, encoding);
  }

  /** Notes that a record stands at this place too. */
  #stand(key: number, place: Place): void {
    const row = this.record(key);
    if (row !== undefined) this.#stores.records.putSync(key, { ...row, places: addPlace(row.places, place) });
  }

  /** Sees that a record is in the library, as this parser reads it, and stands at this place. */
  #keep(record: KeyedRecord, { folder, path, parser }: FoundRow, anew: boolean): number {
    const { summary, sha256, bytes, packed } = record;
    const key = this.keyOf(summary.id) ?? record.key;
    // Where another process brought the record in meanwhile, its key stands and ours was never used.
    if (key !== record.key) this.#index.remove(record.key);
    const row = this.record(key);
    const places = addPlace(row?.places ?? [], { folder, path });
    this.#stores.records.putSync(key, { summary, sha256, bytes, parser, places });
    if (row?.parser === parser && !anew) return key;
    this.#stores.ids.putSync(summary.id, key);
    this.#stores.texts.putSync(key, packed);
    if (key !== record.key) this.#index.add({ ...record, key });
    return key;
  }

  /** Takes a place from a record, and the record from the library when that was its last. */
  #leave(key: number, place: Place): void {
    const row = this.record(key);
    if (row === undefined) return;
    const places = row.places.filter(({ folder, path }) => folder !== place.folder || path !== place.path);
    if (places.length > 0) {
      this.#stores.records.putSync(key, { ...row, places });
      return;
    }
    this.#index.remove(key);
    this.#stores.records.removeSync(key);
    this.#stores.texts.removeSync(key);
    this.#stores.ids.removeSync(row.summary.id);
    this.#stores.contents.removeSync(row.sha256);
  }

  /** Un-tells the index of records that did not come to stay. */
  #discard(change: Change): void {
    if (change.kind !== 'read' && change.kind !== 'part') return;
    for (const { key } of change.records) if (this.record(key) === undefined) this.#index.remove(key);
  }
}

function isSkipped(file: FileRow | null): boolean {
  return file !== null && file.skipped !== null;
}
