import { markRemoved } from './batch-writer.ts';
import { withKeys } from './record-columns.ts';
import type { SegmentImage } from './segment-image.ts';
import { KIND, type Manifest, type SegmentStore } from './segment-store.ts';

interface Waiting {
  readonly image: SegmentImage;
  /** By place; 0 where there is no key. */
  readonly keys: readonly number[];
  readonly withdrawn: number[];
}

/** Segments that were built elsewhere and wait for the next commit. */
export class WaitingImages {
  #images: Waiting[] = [];
  readonly #places = new Map<number, { readonly of: Waiting; readonly place: number }>();

  get size(): number {
    return this.#images.length;
  }

  /** @param keys of the image's records by place; null for one that is not taken in */
  add(image: SegmentImage, keys: readonly (number | null)[]): void {
    const waiting: Waiting = { image, keys: keys.map((key) => key ?? 0), withdrawn: [] };
    keys.forEach((key, place) => {
      if (key === null) waiting.withdrawn.push(place);
      else {
        this.withdraw(key);
        this.#places.set(key, { of: waiting, place });
      }
    });
    this.#images.push(waiting);
  }

  has(key: number): boolean {
    return this.#places.has(key);
  }

  /** Takes a record back: its place is written as removed. */
  withdraw(key: number): void {
    const found = this.#places.get(key);
    if (found === undefined) return;
    found.of.withdrawn.push(found.place);
    this.#places.delete(key);
  }

  /** Writes each image as a segment, in a transaction of the caller's. */
  write(store: SegmentStore, before: Manifest): Manifest {
    let manifest = before;
    for (const { image, keys, withdrawn } of this.#images) {
      const id = manifest.nextSegment;
      for (const { kind, number, start, end } of image.values) {
        const bytes = image.bytes.subarray(start, end);
        store.put(id, kind, number, kind === KIND.records ? withKeys(bytes, keys) : bytes);
      }
      const { records, length } = image;
      const header = markRemoved(store, { id, records, removed: 0, length }, withdrawn);
      manifest = { ...manifest, nextSegment: id + 1, segments: [...manifest.segments, header] };
    }
    return manifest;
  }

  clear(): void {
    this.#images = [];
    this.#places.clear();
  }
}
