import { REGION_GAP } from '../../shared/query/locate.ts';
import { CUT } from '../../shared/query/cut-words.ts';
import {
  correspondentPositions,
  cutWord,
  sentencePositions,
  spokenPositions,
  type CorrespondentPositions,
  type SpokenPositions,
} from '../../shared/query/region-terms.ts';
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

/** A record before the catalogue has given it a key. */
export type BufferedRecord = Omit<IndexedRecord, 'key'>;

/**
 * Keeps the positions of terms between two commits, beside the FlexSearch index, which has no place for them: it
 * knows only which record holds a term, in which slot.
 */
export class TermBuffer {
  readonly #table = new TermTable();
  /** By number of the term: its positions in all records so far, in the order in which the records came. */
  readonly #positions = new ByteLists();
  /**
   * Of each term, side by side so that one place of the memory is touched: the place of the record that held it last,
   * its last position there, its weight there.
   */
  #state = new Int32Array(FIELDS << 13);
  #weights = new Float32Array(this.#state.buffer);
  /** Terms that have lists: those numbered below this. */
  #begun = 0;
  #words = 0;
  /** Offsets of the terms in the region that is being read. */
  readonly #starts: number[] = [];

  /** Words read since the last `clear`. */
  get words(): number {
    return this.#words;
  }

  /** Terms known since the last `clear`; they are numbered below this. */
  get terms(): number {
    return this.#begun;
  }

  /**
   * Reads a record. Records must come with growing places.
   * @returns its terms by number, each once, and what else the index keeps of it
   */
  read(place: number, record: BufferedRecord): { touched: readonly number[]; column: Omit<RecordColumn, 'key'> } {
    const touched: number[] = [];
    const regions: RegionRun[] = [];
    const sentences: number[] = [];
    const spoken: SpokenPositions[] = [];
    const correspondents: CorrespondentPositions[] = [];
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
      for (const stretch of correspondentPositions(region, running, this.#starts)) {
        correspondents.push({ end: stretch.end, from: from + stretch.from, to: from + stretch.to });
      }
      length += count;
      next += count + REGION_GAP;
    }
    for (const number of touched) this.#positions.push(number, 0);
    this.#words += length;
    return {
      touched,
      column: {
        length,
        ...describeRecord(record.summary),
        facets: record.summary.facets ?? {},
        shape: packShape({ regions, sentences, spoken, correspondents }),
      },
    };
  }

  /** The term of a number. */
  term(number: number): string {
    return this.#table.term(number);
  }

  /** The slot of a term's weight in the record that held it last. */
  slot(number: number): number {
    return slotOf(this.#weights[number * FIELDS + WEIGHT] ?? 0);
  }

  /** What FlexSearch takes of a record that was read last. */
  recordTerms(touched: readonly number[]): RecordTerms {
    return { terms: touched.map((number) => this.term(number)), slots: touched.map((number) => this.slot(number)) };
  }

  /** Packed positions of a term by its number, one run a record, in the order in which the records came. */
  positionsOf(number: number): Uint8Array {
    return this.#positions.take(number);
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
    if (number * FIELDS === this.#state.length) {
      const larger = new Int32Array(number * FIELDS * 2);
      larger.set(this.#state);
      this.#state = larger;
      this.#weights = new Float32Array(larger.buffer);
    }
    this.#state[number * FIELDS + PLACE] = -1;
  }

  #readText(folded: string, place: number, first: number, weight: number, touched: number[]): number {
    let position = first;
    const cut = folded.includes(CUT);
    return eachTerm(folded, (start, end) => {
      this.#starts.push(start);
      const number = this.#table.numberOf(folded, start, end);
      if (number === this.#begun) this.#begin(number);
      const state = this.#state;
      const at = number * FIELDS;
      if (state[at + PLACE] !== place) {
        state[at + PLACE] = place;
        state[at + LAST] = -1;
        this.#weights[at + WEIGHT] = 0;
        touched.push(number);
      }
      this.#positions.pushVarint(number, position - (state[at + LAST] ?? 0));
      state[at + LAST] = position;
      this.#weights[at + WEIGHT] = (this.#weights[at + WEIGHT] ?? 0) + weight;
      const whole = cut ? cutWord(folded, start, end) : null;
      if (whole !== null) this.#readCut(whole, { place, position, weight, touched });
      position += 1;
    });
  }

  /**
   * A word that the end of a line cuts stands at no one position: the record is told to hold it, and a term of its own
   * says where.
   */
  #readCut(whole: string, { place, position, weight, touched }: CutPlace): void {
    for (const term of [whole, CUT + whole]) {
      const number = this.#table.numberOf(term, 0, term.length);
      if (number === this.#begun) this.#begin(number);
      const at = number * FIELDS;
      if (this.#state[at + PLACE] !== place) {
        this.#state[at + PLACE] = place;
        this.#state[at + LAST] = -1;
        this.#weights[at + WEIGHT] = 0;
        touched.push(number);
      }
      this.#weights[at + WEIGHT] = (this.#weights[at + WEIGHT] ?? 0) + weight;
      if (term === whole) continue;
      this.#positions.pushVarint(number, position - (this.#state[at + LAST] ?? 0));
      this.#state[at + LAST] = position;
    }
  }
}

interface CutPlace {
  readonly place: number;
  readonly position: number;
  readonly weight: number;
  readonly touched: number[];
}

const PLACE = 0;
const LAST = 1;
const WEIGHT = 2;
const FIELDS = 4;
