import { REGION_GAP } from '../../shared/query/locate.ts';
import { runningText } from '../../shared/query/running-text.ts';
import { eachTerm } from '../../shared/query/tokens.ts';
import { fieldWeight } from './field-weight.ts';
import { slotOf } from './posting-list.ts';
import type { RecordColumn, RegionRun } from './record-columns.ts';
import type { IndexedRecord } from './record-source.ts';
import { pushVarint } from './varint.ts';

/** The terms of one record, as FlexSearch takes them: each once, with the slot of its weight. */
export interface RecordTerms {
  readonly terms: readonly string[];
  readonly slots: readonly number[];
}

/** What is gathered of one term between two commits. */
interface Gathered {
  /** The one string that stands for the term until the next commit: FlexSearch hashes it once. */
  readonly name: string;
  /** Packed positions in all records so far, in the order in which the records came. */
  readonly positions: number[];
  /** Place of the record that was read last, and what was seen of the term in it. */
  place: number;
  weight: number;
  last: number;
}

/**
 * Keeps the positions of terms between two commits, beside the FlexSearch index, which has no place for them: it
 * knows only which record holds a term, in which slot.
 */
export class TermBuffer {
  readonly #gathered = new Map<string, Gathered>();
  #words = 0;

  /** Words read since the last `clear`. */
  get words(): number {
    return this.#words;
  }

  /** Reads a record. Records must come with growing places. */
  read(place: number, record: IndexedRecord): { terms: RecordTerms; column: RecordColumn } {
    const touched: Gathered[] = [];
    const terms: string[] = [];
    const regions: RegionRun[] = [];
    let next = 0;
    let length = 0;
    for (const region of record.regions) {
      regions.push({ part: region.part, from: next });
      const weight = fieldWeight(region.part);
      const first = next;
      next = eachTerm(runningText(record.text, region).folded, next, (term, position) => {
        let gathered = this.#gathered.get(term);
        if (gathered === undefined) {
          const name = detached(term);
          gathered = { name, positions: [], place: -1, weight: 0, last: -1 };
          this.#gathered.set(name, gathered);
        }
        if (gathered.place !== place) {
          gathered.place = place;
          gathered.weight = 0;
          gathered.last = -1;
          touched.push(gathered);
          terms.push(gathered.name);
        }
        pushVarint(gathered.positions, position - gathered.last);
        gathered.last = position;
        gathered.weight += weight;
      });
      length += next - first;
      next += REGION_GAP;
    }
    for (const gathered of touched) gathered.positions.push(0);
    this.#words += length;
    return {
      terms: { terms, slots: touched.map((gathered) => slotOf(gathered.weight)) },
      column: { key: record.key, length, date: dateNumber(record.summary.date), regions },
    };
  }

  /** Packed positions of a term, one run a record, in the order in which the records came. */
  positions(term: string): readonly number[] {
    return this.#gathered.get(term)?.positions ?? [];
  }

  clear(): void {
    this.#gathered.clear();
    this.#words = 0;
  }
}

/** A slice keeps the whole text alive that it was cut from; a key of the map must not. */
function detached(term: string): string {
  return term.length < 13 ? term : Buffer.from(term, 'utf16le').toString('utf16le');
}

/** `1956-09-07` as 19560907; of an interval or an uncertain date its first day; 0 without a date. */
export function dateNumber(edtf: string | null): number {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(edtf ?? '');
  if (match === null) return 0;
  return Number(match[1]) * 10_000 + Number(match[2] ?? 0) * 100 + Number(match[3] ?? 0);
}
