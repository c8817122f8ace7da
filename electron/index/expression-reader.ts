import { expressionMatches } from '../../shared/query/expression-matches.ts';
import { NO_INTERVALS, type Intervals } from '../../shared/query/intervals.ts';
import { startsOf } from '../../shared/query/locate.ts';
import { RegionMatcher } from '../../shared/query/match-region.ts';
import { PatternExpired } from '../../shared/query/pattern-matcher.ts';
import type { Expression } from '../../shared/query/query.ts';
import { regionTerms } from '../../shared/query/region-terms.ts';
import { runningText } from '../../shared/query/running-text.ts';
import type { Breathe } from './breather.ts';
import { OrdinalSet } from './ordinal-set.ts';
import type { IndexedRecord, RecordSource } from './record-source.ts';
import type { Snapshot } from './snapshot.ts';

/** What one search may spend on reading texts for its regular expressions, in milliseconds. */
export const TIME_FOR_EXPRESSIONS = 5000;

/**
 * Finds regular expressions by reading the texts of records: the index knows words, not what stands between them. What it
 * learns is kept for the ranking. It gives way to other work between two records, and ends when its time is over; the
 * records that were then left unread are known, so that nothing is said of them.
 */
export class ExpressionReader {
  readonly #matches = new Map<Expression, Map<number, Intervals>>();
  readonly #unread: OrdinalSet;
  #spent = 0;
  #began = 0;
  /** Records that were read, and those that were to be. */
  read = 0;
  wanted = 0;

  constructor(
    readonly snapshot: Snapshot,
    readonly records: RecordSource,
    readonly time = TIME_FOR_EXPRESSIONS,
  ) {
    this.#unread = new OrdinalSet(snapshot.size);
  }

  /** Records of which it is not known whether an expression matches; null where there are none. */
  get unread(): OrdinalSet | null {
    return this.read < this.wanted ? this.#unread : null;
  }

  /** Where an expression matches in a record that was read, by positions in the record. */
  matches(node: Expression, ordinal: number): Intervals {
    return this.#matches.get(node)?.get(ordinal) ?? NO_INTERVALS;
  }

  /** Reads the records in which an expression may match. */
  async readAll(node: Expression, candidates: OrdinalSet, breathe: Breathe): Promise<void> {
    const known = this.#matches.get(node) ?? new Map<number, Intervals>();
    this.#matches.set(node, known);
    for (const ordinal of candidates.toArray(0, this.snapshot.size)) {
      if (known.has(ordinal)) continue;
      this.wanted += 1;
      this.#began = performance.now();
      const found = this.#spent < this.time ? this.#read(node, ordinal) : null;
      this.#spent += performance.now() - this.#began;
      if (found === null) {
        this.#unread.add(ordinal);
        continue;
      }
      this.read += 1;
      known.set(ordinal, found);
      await breathe();
    }
  }

  #read(node: Expression, ordinal: number): Intervals | null {
    const placed = this.snapshot.placeOf(ordinal);
    const key = placed?.segment.columns.keyOf(ordinal - placed.base);
    const record = key === undefined ? undefined : this.records.get(key);
    if (record === undefined) return NO_INTERVALS;
    try {
      return this.#matchesIn(node, record);
    } catch (error) {
      if (error instanceof PatternExpired) return null;
      throw error;
    }
  }

  #matchesIn(node: Expression, { text, regions }: Pick<IndexedRecord, 'text' | 'regions'>): Intervals {
    const expired = (): boolean => this.#spent + performance.now() - this.#began > this.time;
    const starts: number[] = [];
    const ends: number[] = [];
    let firsts: readonly number[] | null = null;
    for (const [at, region] of regions.entries()) {
      if (node.within?.parts?.includes(region.part) === false) continue;
      const [match] = expressionMatches(node.pattern, runningText(text, region).folded, expired);
      if (match === undefined) continue;
      firsts ??= startsOf(text, regions);
      const first = firsts[at] ?? 0;
      const found = new RegionMatcher(text, region, regionTerms(text, region)).find(node);
      for (let i = 0; i < found.starts.length; i += 1) {
        starts.push(first + (found.starts[i] ?? 0));
        ends.push(first + (found.ends[i] ?? 0));
      }
    }
    return starts.length === 0 ? NO_INTERVALS : { starts, ends };
  }
}

/** What a reader is told where the time was not enough. */
export function expiryMessage({ read, wanted, time }: ExpressionReader): string {
  return (
    `The time for a pattern (${time / 1000} seconds) was over when it had been looked for in ` +
    `${read.toLocaleString('en')} of ${wanted.toLocaleString('en')} records; the others are left out. ` +
    'Add a word or a date to the query, so that fewer need to be read.'
  );
}
