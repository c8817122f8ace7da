import type { RecordColumns } from './record-columns.ts';
import { REGION_UNIT } from './record-shape.ts';

/** Positions at which the regions of one record after the other begin, read into one place. */
export class RegionStarts {
  /** Of the record read last: the first `count`. */
  values = new Int32Array(64);
  count = 0;
  #place = -1;

  constructor(readonly columns: RecordColumns) {}

  /** Reads a record, unless it is the one that was read last. */
  read(place: number): void {
    if (this.#place === place) return;
    this.#place = place;
    const { packedShapes: bytes } = this.columns;
    let at = this.columns.shapeOffset(place);
    let from = 0;
    this.count = 0;
    for (let left = -1; left !== 0; left -= 1) {
      let byte = bytes[at++] ?? 0;
      let value = byte & 0x7f;
      for (let scale = 0x80; byte > 0x7f; scale *= 0x80) {
        byte = bytes[at++] ?? 0;
        value += (byte & 0x7f) * scale;
      }
      if (left < 0) {
        left = value + 1;
        if (this.values.length < value) this.values = new Int32Array(value * 2);
      } else {
        from += Math.floor(value / REGION_UNIT);
        this.values[this.count++] = from;
      }
    }
  }
}
