import type { Kind } from './segment-store.ts';

/** Where a segment's values are written: the store, or an image of them. */
export interface SegmentSink {
  put(segment: number, kind: Kind, number: number, bytes: Uint8Array): void;
}

/** Where a value lies in the bytes of an image. */
export interface ImageValue {
  readonly kind: Kind;
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A segment before it is in the store: its values as they will be written, but that its records have no keys yet (they
 * are 0). Made by a `SegmentBuilder` on another thread; the bytes can be handed over without being copied.
 */
export interface SegmentImage {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly values: readonly ImageValue[];
  readonly records: number;
  /** Words and characters in all its records. */
  readonly length: number;
}

/** Collects the values of one segment end to end. */
export class ImageSink implements SegmentSink {
  #bytes = new Uint8Array(1 << 20);
  #used = 0;
  readonly #values: ImageValue[] = [];

  put(_segment: number, kind: Kind, number: number, bytes: Uint8Array): void {
    const start = this.#used;
    const end = start + bytes.length;
    if (end > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#bytes.length * 2, end));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(bytes, start);
    this.#used = end;
    this.#values.push({ kind, number, start, end });
  }

  image(counts: Pick<SegmentImage, 'records' | 'length'>): SegmentImage {
    return { bytes: this.#bytes.slice(0, this.#used), values: this.#values, ...counts };
  }
}
