import { REGION_GAP } from '../../shared/query/locate.ts';
import { sentencePositions, spokenPositions, type SpokenPositions } from '../../shared/query/region-terms.ts';
import { runningText } from '../../shared/query/running-text.ts';
import { eachTerm } from '../../shared/query/tokens.ts';
import { ByteLists } from './byte-lists.ts';
import { fieldWeight } from './field-weight.ts';
import { slotOf } from './posting-list.ts';
import { describeRecord, type RecordColumn } from './record-columns.ts';
import { packShape, type RegionRun } from './record-shape.ts';
import type { IndexedRecord } from './record-source.ts';
import { TermTable } from './term-table.ts';

/** The terms of one record, as FlexSearch takes them: each once, with the slot of its weight. */
export interface RecordTerms {
  readonly terms: readonly string[];
  readonly slots: readonly number[];
}

/**
 * Keeps the positions of terms between two commits, beside the FlexSearch index, which has no place for them: it
 * knows only which record holds a term, in which slot.
 */
export class TermBuffer {
  readonly #table = new TermTable();
  /** By number of the term: its positions in all records so far, in the order in which the records came. */
  readonly #positions = new ByteLists();
  /** By number of the term: the place of the record that held it last, its weight and last position there. */
  #places = new Int32Array(1 << 13);
  #weights = new Float32Array(1 << 13);
  #last = new Int32Array(1 << 13);
  /** Terms that have lists: those numbered below this. */
  #begun = 0;
  #words = 0;
  /** Offsets of the terms in the region that is being read. */
  readonly #starts: number[] = [];

  /** Words read since the last `clear`. */
  get words(): number {
    return this.#words;
  }

  /** Reads a record. Records must come with growing places. */
  read(place: number, record: IndexedRecord): { terms: RecordTerms; column: RecordColumn } {
    const touched: number[] = [];
    const regions: RegionRun[] = [];
    const sentences: number[] = [];
    const spoken: SpokenPositions[] = [];
    let next = 0;
    let length = 0;
    for (const region of record.regions) {
      const from = next;
      regions.push({ part: region.part, from });
      const running = runningText(record.text, region);
      this.#starts.length = 0;
      const count = this.#readText(running.folded, place, from, fieldWeight(region.part), touched);
      for (const sentence of sentencePositions(record.text, running, this.#starts)) sentences.push(from + sentence);
      for (const stretch of spokenPositions(record.text, region, running, this.#starts)) {
        spoken.push({ speaker: stretch.speaker, from: from + stretch.from, to: from + stretch.to });
      }
      length += count;
      next += count + REGION_GAP;
    }
    for (const number of touched) this.#positions.push(number, 0);
    this.#words += length;
    return {
      terms: {
        terms: touched.map((number) => this.#table.term(number)),
        slots: touched.map((number) => slotOf(this.#weights[number] ?? 0)),
      },
      column: {
        key: record.key,
        length,
        ...describeRecord(record.summary),
        shape: packShape({ regions, sentences, spoken }),
      },
    };
  }

  /** Packed positions of a term, one run a record, in the order in which the records came. */
  positions(term: string): Uint8Array {
    return this.#positions.take(this.#table.numberOf(term, 0, term.length));
  }

  clear(): void {
    this.#table.clear();
    this.#positions.clear();
    this.#begun = 0;
    this.#words = 0;
  }

  /** Makes room for a new term. The table numbers them one after the other, and so do the lists. */
  #begin(number: number): void {
    this.#positions.begin();
    this.#begun += 1;
    if (number === this.#places.length) {
      this.#places = doubled(this.#places, new Int32Array(number * 2));
      this.#weights = doubled(this.#weights, new Float32Array(number * 2));
      this.#last = doubled(this.#last, new Int32Array(number * 2));
    }
    this.#places[number] = -1;
  }

  #readText(folded: string, place: number, first: number, weight: number, touched: number[]): number {
    let position = first;
    return eachTerm(folded, (start, end) => {
      this.#starts.push(start);
      const number = this.#table.numberOf(folded, start, end);
      if (number === this.#begun) this.#begin(number);
      if (this.#places[number] !== place) {
        this.#places[number] = place;
        this.#weights[number] = 0;
        this.#last[number] = -1;
        touched.push(number);
      }
      this.#positions.pushVarint(number, position - (this.#last[number] ?? 0));
      this.#last[number] = position;
      this.#weights[number] = (this.#weights[number] ?? 0) + weight;
      position += 1;
    });
  }
}

function doubled<T extends Int32Array | Float32Array>(numbers: T, larger: T): T {
  larger.set(numbers);
  return larger;
}
