import { randomUUID } from 'node:crypto';
import type { Database, RootDatabase } from 'lmdb';

/** What a value of the index's store holds; the second part of its key. */
export const KIND = { page: 1, volume: 2, pageIndex: 3, records: 4, shapes: 5, removed: 6, facets: 7 } as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

/** A batch of records with its postings, written once and never changed. */
export interface SegmentHeader {
  readonly id: number;
  /** Its records are numbered from 0: their places in the segment. */
  readonly records: number;
  /** Of them, removed since. */
  readonly removed: number;
  /** Words and characters in all its records. */
  readonly length: number;
}

/** What there is, as of one commit. */
export interface Manifest {
  /** Counts up when the layout changes; another layout is an index to be built anew. */
  readonly layout: number;
  /** Of this commit and no other, not even of one that was undone or made by another process. */
  readonly stamp: string;
  /** Numbers of segments are never used twice. */
  readonly nextSegment: number;
  readonly segments: readonly SegmentHeader[];
  /** Segments whose values are still to be deleted: merged ones, and one that is being written by a merge. */
  readonly discarded: readonly number[];
}

export const LAYOUT = 5;

const MANIFEST_KEY = [0];
const EMPTY: Manifest = { layout: LAYOUT, stamp: '', nextSegment: 1, segments: [], discarded: [] };

/** The store of the index within the library's LMDB environment. */
export class SegmentStore {
  readonly #root: RootDatabase<unknown, string>;
  readonly #values: Database<Buffer, number[]>;

  constructor(root: RootDatabase<unknown, string>) {
    this.#root = root;
    this.#values = root.openDB<Buffer, number[]>({ name: 'index', encoding: 'binary' });
  }

  manifest(): Manifest {
    const stored = this.#values.get(MANIFEST_KEY);
    return stored === undefined ? EMPTY : (JSON.parse(stored.toString('utf8')) as Manifest);
  }

  writeManifest(manifest: Manifest): void {
    this.#values.putSync(MANIFEST_KEY, Buffer.from(JSON.stringify({ ...manifest, stamp: randomUUID() })));
  }

  /** Bytes of a value; a copy, so that it stays valid. */
  get(segment: number, kind: Kind, number = 0): Uint8Array | undefined {
    return this.#values.get([segment, kind, number]);
  }

  put(segment: number, kind: Kind, number: number, bytes: Uint8Array): void {
    this.#values.putSync([segment, kind, number], Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }

  /** Deletes values of a segment, at most `limit`; returns whether any are left. */
  drop(segment: number, limit: number): boolean {
    const keys = this.#values
      .getKeys({ start: [segment], end: [segment + 1], limit: limit + 1 })
      .map((key) => [...key]);
    let count = 0;
    for (const key of keys) {
      if (count === limit) return true;
      this.#values.removeSync(key);
      count += 1;
    }
    return false;
  }

  inTransaction<T>(work: () => T): T {
    return this.#root.transactionSync(work);
  }

  /** Empties the store. */
  clear(): void {
    const { nextSegment } = this.manifest();
    this.#values.clearSync();
    this.writeManifest({ ...EMPTY, nextSegment });
  }
}
