import type { SearchIndex } from '../index/search-index.ts';
import type { Catalogue } from './catalogue.ts';
import type { Change, KeyedRecord } from './change.ts';
import { holdsRecords, type Judgement } from './judgement.ts';
import type { PreparedRecord } from './prepare-record.ts';
import { PARSER_VERSION } from './read-records.ts';

/**
 * A batch is due when it reaches any of these: files, words, or ms since the last commit. Each commit waits for the
 * disk, and each makes a segment that is merged with others later, so small ones cost time and room.
 */
const LIMITS = { files: 500, words: 400_000, milliseconds: 2_000 };

/** Keys set aside at a time. Those not used in a run are lost; 32 bits leave four thousand million. */
const KEYS_AT_A_TIME = 256;

export type BatchIndex = Pick<SearchIndex, 'add' | 'pending'>;

/** Changes on their way into the catalogue, committed together. The index learns the words of each as it comes. */
export class Batch {
  readonly #catalogue: Catalogue;
  readonly #index: BatchIndex;
  #changes: Change[] = [];
  /** Contents and ids that this batch brings in. */
  #contents = new Set<string>();
  #ids = new Map<string, number>();
  #committedAt = performance.now();
  #nextKey = 0;
  #keysLeft = 0;

  constructor(catalogue: Catalogue, index: BatchIndex) {
    this.#catalogue = catalogue;
    this.#index = index;
  }

  /** True where records with these bytes are in the library, or will be when this batch is committed. */
  holds(sha256: string): boolean {
    return this.#contents.has(sha256) || (this.#catalogue.keysOfContent(sha256, PARSER_VERSION)?.length ?? 0) > 0;
  }

  get due(): boolean {
    return (
      this.#changes.length >= LIMITS.files ||
      this.#index.pending >= LIMITS.words ||
      (this.#changes.length > 0 && performance.now() - this.#committedAt >= LIMITS.milliseconds)
    );
  }

  add(judgement: Judgement): void {
    if (judgement.kind !== 'read' && judgement.kind !== 'part') {
      this.#changes.push(judgement);
      return;
    }
    const records = judgement.records.map((record) => this.#introduce(record));
    if (judgement.kind === 'read' && holdsRecords(judgement)) this.#contents.add(judgement.row.sha256);
    this.#changes.push({ ...judgement, records });
  }

  /** Commits what has come together. */
  commit(): void {
    const changes = this.#changes;
    this.#changes = [];
    this.#contents = new Set();
    this.#ids = new Map();
    if (changes.length > 0) this.#catalogue.apply(changes);
    this.#committedAt = performance.now();
  }

  #introduce(record: PreparedRecord): KeyedRecord {
    const { id } = record.summary;
    const key = this.#ids.get(id) ?? this.#catalogue.keyOf(id) ?? this.#takeKey();
    this.#ids.set(id, key);
    const keyed = { ...record, key };
    this.#index.add(keyed);
    return keyed;
  }

  #takeKey(): number {
    if (this.#keysLeft === 0) {
      this.#nextKey = this.#catalogue.reserveKeys(KEYS_AT_A_TIME);
      this.#keysLeft = KEYS_AT_A_TIME;
    }
    this.#keysLeft -= 1;
    const key = this.#nextKey;
    this.#nextKey += 1;
    return key;
  }
}
