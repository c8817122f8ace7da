import type { SnippetPart } from '../../shared/query/hit.ts';
import { fieldWeight } from './field-weight.ts';
import { eachRegion } from './record-shape.ts';

/**
 * Which part of a record its positions stand in, for all records of a segment at once: stretches of regions of one part.
 * Many records are asked in one search, and the packed shapes are slow to read.
 */
export class FieldRuns {
  /** By place: where its runs begin in the lists below. */
  readonly #at: Uint32Array;
  /** Of each run: the position at which it begins. */
  readonly #from: Int32Array;
  readonly #parts: readonly SnippetPart[];
  /** Weight of an occurrence in each run. */
  readonly #weights: Float64Array;

  /** @param shapeOf packed shape of the record at a place */
  constructor(records: number, shapeOf: (place: number) => Uint8Array) {
    this.#at = new Uint32Array(records + 1);
    const from: number[] = [];
    const parts: SnippetPart[] = [];
    for (let place = 0; place < records; place += 1) {
      let before: SnippetPart | null = null;
      eachRegion(shapeOf(place), (part, begins) => {
        if (part === before) return;
        from.push(begins);
        parts.push(part);
        before = part;
      });
      this.#at[place + 1] = from.length;
    }
    this.#from = Int32Array.from(from);
    this.#parts = parts;
    this.#weights = Float64Array.from(parts, fieldWeight);
  }

  /** The first `count` positions, ascending, counted by the weight of the field they stand in. */
  weightOf(place: number, positions: ArrayLike<number>, count = positions.length): number {
    const end = this.#at[place + 1] ?? 0;
    let run = this.#at[place] ?? 0;
    let weight = 0;
    for (let i = 0; i < count; i += 1) {
      const position = positions[i] ?? 0;
      while (run + 1 < end && (this.#from[run + 1] ?? 0) <= position) run += 1;
      weight += this.#weights[run] ?? 0;
    }
    return weight;
  }

  /** Keeps, in place, those of the first `count` positions, ascending, that stand in some parts; returns how many. */
  keepIn(parts: readonly SnippetPart[], place: number, positions: Int32Array, count: number): number {
    const end = this.#at[place + 1] ?? 0;
    let run = this.#at[place] ?? 0;
    let kept = 0;
    let holds = parts.includes(this.#parts[run] ?? 'body');
    for (let i = 0; i < count; i += 1) {
      const position = positions[i] ?? 0;
      while (run + 1 < end && (this.#from[run + 1] ?? 0) <= position) {
        run += 1;
        holds = parts.includes(this.#parts[run] ?? 'body');
      }
      if (holds) positions[kept++] = position;
    }
    return kept;
  }
}
