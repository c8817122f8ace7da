import { Merge, mergeCandidates } from './merge.ts';
import type { Manifest, SegmentStore } from './segment-store.ts';

/** Length of one step, ms. */
const STEP = 15;
/** Values deleted in one step; each frees an LMDB page or more. */
const DELETED_AT_A_TIME = 500;

/** Keeps segments few and free of removed records, step by step, each step a transaction of its own. */
export class Tidying {
  #merge: Merge | null = null;

  constructor(readonly store: SegmentStore) {}

  /** Does one step; returns whether there is more to do. */
  step(): boolean {
    return this.store.inTransaction(() => {
      const until = performance.now() + STEP;
      const manifest = this.store.manifest();
      if (this.#merge !== null) return this.#goOn(this.#merge, manifest, until);
      if (this.#deleteDiscarded(manifest)) return true;
      return this.#begin(manifest);
    });
  }

  #goOn(merge: Merge, manifest: Manifest, until: number): boolean {
    // Another process may have tidied meanwhile, and deleted what this one was writing.
    const ids = new Set(manifest.segments.map((header) => header.id));
    if (!manifest.discarded.includes(merge.id) || !merge.headers.every((header) => ids.has(header.id))) {
      this.#merge = null;
      return true;
    }
    if (merge.step(until)) return true;
    this.#merge = null;
    this.store.writeManifest(merge.end(manifest));
    return true;
  }

  /** Deletes values of segments that are no more, and of a merge that was never finished. */
  #deleteDiscarded(manifest: Manifest): boolean {
    const [segment, ...others] = manifest.discarded;
    if (segment === undefined) return false;
    if (!this.store.drop(segment, DELETED_AT_A_TIME)) this.store.writeManifest({ ...manifest, discarded: others });
    return true;
  }

  #begin(manifest: Manifest): boolean {
    const headers = mergeCandidates(manifest.segments);
    if (headers.length === 0) return false;
    const id = manifest.nextSegment;
    this.store.writeManifest({ ...manifest, nextSegment: id + 1, discarded: [...manifest.discarded, id] });
    this.#merge = new Merge(this.store, headers, id);
    return true;
  }
}
