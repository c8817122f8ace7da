import { STATED_FACETS, type StatedFacet, type StatedFacets } from '../../shared/query/facets.ts';
import { ByteReader, ByteWriter } from './varint.ts';

/** A value of a facet that records of a segment have. */
export interface FacetValue {
  readonly facet: StatedFacet;
  readonly value: string;
}

/**
 * Packs what the records of a segment state, in their order. The values stand before the records, each once:
 *
 *     [values] [number of the facet] [bytes] [UTF-8] ...   then for each record   [values of it] [number of the value] ...
 *
 * `STATED_FACETS` numbers the facets: add new ones at its end.
 */
export function packFacets(records: readonly StatedFacets[]): Uint8Array {
  const numbers = new Map<string, number>();
  const values = new ByteWriter();
  const lists = new ByteWriter();
  for (const record of records) {
    const stated = STATED_FACETS.flatMap((facet, number) => (record[facet] ?? []).map((value) => ({ number, value })));
    lists.varint(stated.length);
    for (const { number, value } of stated) {
      const name = `${number}${value}`;
      const known = numbers.get(name);
      lists.varint(known ?? numbers.size);
      if (known !== undefined) continue;
      numbers.set(name, numbers.size);
      const bytes = Buffer.from(value, 'utf8');
      values.varint(number);
      values.varint(bytes.length);
      values.bytes(bytes);
    }
  }
  const out = new ByteWriter();
  out.varint(numbers.size);
  out.bytes(values.written());
  out.bytes(lists.written());
  return out.take();
}

/** What the records of one segment state. */
export class FacetColumns {
  readonly values: readonly FacetValue[];
  /** By place: where its values begin in the list below. */
  readonly #at: Uint32Array;
  readonly #numbers: Uint32Array;

  constructor(records: number, packed: Uint8Array) {
    const reader = new ByteReader(packed);
    this.values = Array.from({ length: reader.varint() }, (): FacetValue => {
      const facet = STATED_FACETS[reader.varint()] ?? 'person';
      return { facet, value: Buffer.from(reader.bytes(reader.varint())).toString('utf8') };
    });
    this.#at = new Uint32Array(records + 1);
    const numbers: number[] = [];
    for (let place = 0; place < records; place += 1) {
      for (let left = reader.varint(); left > 0; left -= 1) numbers.push(reader.varint());
      this.#at[place + 1] = numbers.length;
    }
    this.#numbers = Uint32Array.from(numbers);
  }

  /** Adds a record to the counts of its values; `counts` has one for each of `values`. */
  count(place: number, counts: Uint32Array): void {
    const end = this.#at[place + 1] ?? 0;
    for (let at = this.#at[place] ?? 0; at < end; at += 1) {
      const number = this.#numbers[at] ?? 0;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }

  /** True where the record at a place has one of these values, by their numbers. */
  states(place: number, numbers: ReadonlySet<number>): boolean {
    if (numbers.size === 0) return false;
    const end = this.#at[place + 1] ?? 0;
    for (let at = this.#at[place] ?? 0; at < end; at += 1) if (numbers.has(this.#numbers[at] ?? -1)) return true;
    return false;
  }

  /** What the record at a place states. */
  of(place: number): StatedFacets {
    const stated: Partial<Record<StatedFacet, string[]>> = {};
    for (const number of this.#numbers.subarray(this.#at[place], this.#at[place + 1])) {
      const { facet, value } = this.values[number] ?? { facet: 'person', value: '' };
      (stated[facet] ??= []).push(value);
    }
    return stated;
  }
}
