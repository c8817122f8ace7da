import type { SegmentSink } from './segment-image.ts';
import { KIND } from './segment-store.ts';
import { INLINE_BYTES, PAGE_BYTES, PageWriter, type ListPlace } from './term-page.ts';
import { ByteWriter } from './varint.ts';

/** A volume collects long posting lists. Sixteen LMDB pages less their header. */
const VOLUME_BYTES = 65_500;

/** Writes the terms of one segment, which must come in the order of `<`. */
export class SegmentWriter {
  readonly #page = new PageWriter();
  readonly #volume = new ByteWriter();
  readonly #pageIndex = new ByteWriter();
  #pages = 0;
  #volumes = 0;

  constructor(
    readonly sink: SegmentSink,
    readonly segment: number,
  ) {}

  add(term: string, list: Uint8Array): void {
    const place = this.#place(list);
    const bytes = 'inline' in place ? list.length : 12;
    if (this.#page.first !== null && this.#page.bytes + bytes + term.length * 3 + 12 > PAGE_BYTES) this.#endPage();
    this.#page.add(term, place);
  }

  /** Writes what is still open. */
  end(): void {
    if (this.#page.first !== null) this.#endPage();
    if (this.#volume.length > 0) this.#endVolume();
    this.sink.put(this.segment, KIND.pageIndex, 0, this.#pageIndex.take());
  }

  #place(list: Uint8Array): ListPlace {
    if (list.length <= INLINE_BYTES) return { inline: list };
    if (this.#volume.length > 0 && this.#volume.length + list.length > VOLUME_BYTES) this.#endVolume();
    const offset = this.#volume.length;
    this.#volume.bytes(list);
    return { volume: this.#volumes, offset, bytes: list.length };
  }

  #endPage(): void {
    const first = this.#page.first ?? '';
    this.#pageIndex.varint(first.length);
    for (let i = 0; i < first.length; i += 1) this.#pageIndex.varint(first.charCodeAt(i));
    this.sink.put(this.segment, KIND.page, this.#pages, this.#page.take());
    this.#pages += 1;
  }

  #endVolume(): void {
    this.sink.put(this.segment, KIND.volume, this.#volumes, this.#volume.take());
    this.#volumes += 1;
  }
}
