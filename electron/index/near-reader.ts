import type { Near } from '../../shared/query/query.ts';
import type { RecordColumns } from './record-columns.ts';
import { RegionStarts } from './region-starts.ts';

/** Reads where something of a fixed width begins, record by record. */
export interface FixedReader {
  /** The first `count` are where it begins, ascending. */
  readonly values: Int32Array;
  readonly count: number;
  readonly width: number;
  read(place: number): boolean;
}

/**
 * Reads where one clause stands near another: what `near` of shared/query/intervals.ts finds, without making anything for
 * each record. In a large library as many records as there are hold two common words.
 */
export class NearReader {
  #starts: Int32Array = new Int32Array(64);
  #ends: Int32Array = new Int32Array(64);
  #count = 0;
  readonly #forth = new Pairs();
  readonly #back = new Pairs();
  readonly #regions: RegionStarts;

  constructor(
    readonly left: FixedReader,
    readonly right: FixedReader,
    readonly node: Near,
    columns: RecordColumns,
  ) {
    this.#regions = new RegionStarts(columns);
  }

  get starts(): Int32Array {
    return this.#starts.subarray(0, this.#count);
  }

  get ends(): Int32Array {
    return this.#ends.subarray(0, this.#count);
  }

  read(place: number): boolean {
    const { left, right, node } = this;
    if (!left.read(place) || !right.read(place)) return false;
    this.#follow(left, right, place, this.#forth);
    this.#back.count = 0;
    if (!node.ordered) this.#follow(right, left, place, this.#back);
    this.#merge();
    return this.#count > 0;
  }

  /** Each of the first with the nearest of the second that follows it in the same region. */
  #follow(first: FixedReader, second: FixedReader, place: number, into: Pairs): void {
    const { distance } = this.node;
    const regions = this.#regions;
    const { values: begins, count, width } = first;
    const { values: others, count: most } = second;
    into.count = 0;
    let next = 0;
    let region = 0;
    for (let i = 0; i < count; i += 1) {
      const start = begins[i] ?? 0;
      const end = start + width;
      while (next < most && (others[next] ?? 0) < end) next += 1;
      if (next === most) return;
      const nearest = others[next] ?? 0;
      if (nearest - (end - 1) > distance) continue;
      regions.read(place);
      const { values: borders, count: parts } = regions;
      while (region + 1 < parts && (borders[region + 1] ?? 0) <= start) region += 1;
      if (region + 1 < parts && (borders[region + 1] ?? 0) <= nearest) continue;
      into.push(start, nearest + second.width);
    }
  }

  /** Sorts by start and then by end, none twice. Each direction is sorted. */
  #merge(): void {
    const [a, b] = [this.#forth, this.#back];
    const most = a.count + b.count;
    if (this.#starts.length < most) {
      this.#starts = new Int32Array(most * 2);
      this.#ends = new Int32Array(most * 2);
    }
    let count = 0;
    let i = 0;
    let k = 0;
    while (i < a.count || k < b.count) {
      const order = i === a.count ? 1 : k === b.count ? -1 : a.compare(i, b, k);
      const from = order <= 0 ? a : b;
      const at = order <= 0 ? i : k;
      this.#starts[count] = from.starts[at] ?? 0;
      this.#ends[count++] = from.ends[at] ?? 0;
      if (order <= 0) i += 1;
      if (order >= 0) k += 1;
    }
    this.#count = count;
  }
}

class Pairs {
  starts: Int32Array = new Int32Array(64);
  ends: Int32Array = new Int32Array(64);
  count = 0;

  push(start: number, end: number): void {
    if (this.count === this.starts.length) {
      this.starts = grown(this.starts);
      this.ends = grown(this.ends);
    }
    this.starts[this.count] = start;
    this.ends[this.count++] = end;
  }

  compare(at: number, other: Pairs, there: number): number {
    return (this.starts[at] ?? 0) - (other.starts[there] ?? 0) || (this.ends[at] ?? 0) - (other.ends[there] ?? 0);
  }
}

function grown(values: Int32Array): Int32Array {
  const larger = new Int32Array(values.length * 2);
  larger.set(values);
  return larger;
}
