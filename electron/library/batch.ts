import type { SearchIndex } from '../index/search-index.ts';
import type { Catalogue } from './catalogue.ts';
import type { Change, KeyedRecord } from './change.ts';
import type { PreparedRecord } from './prepare-record.ts';
import { holdsRecords, type Judgement } from './judgement.ts';
import { keyedRecord, type ParsedBatch, type ParsedJudgement } from './parsed-batch.ts';
import { PARSER_VERSION } from './read-records.ts';

/**
 * A batch is due when it reaches any of these: files, words, or ms since the last commit. Each commit waits for the
 * disk, and each makes a segment that is merged with others later, so small ones cost time and room.
 */
const LIMITS = { files: 500, words: 400_000, milliseconds: 2_000 };

/** Keys set aside at a time. Those not used in a run are lost; 32 bits leave four thousand million. */
const KEYS_AT_A_TIME = 256;

export type BatchIndex = Pick<SearchIndex, 'add' | 'addImage' | 'pending'>;

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

  /**
   * Takes in what a thread has parsed, without asking first what the library holds: what it holds is taken for a copy.
   * @returns what it came to
   */
  addParsed(parsed: ParsedBatch): readonly Change[] {
    const keys: (number | null)[] = [];
    const taken = parsed.judgements.map((judgement): Change => {
      if (judgement.kind !== 'read' && judgement.kind !== 'part') return judgement;
      const isCopy = judgement.kind === 'read' && this.#isCopy(judgement);
      const records = judgement.records.map((record) => {
        const key = isCopy ? null : this.#keyOf(record.summary.id);
        keys.push(key);
        return keyedRecord(record, parsed, key ?? 0);
      });
      if (isCopy) return { kind: 'copy', row: judgement.row };
      if (judgement.kind === 'read' && holdsRecords(judgement)) this.#contents.add(judgement.row.sha256);
      return { ...judgement, records };
    });
    this.#index.addImage(parsed.image, keys);
    this.#changes.push(...taken);
    return taken;
  }

  #isCopy(read: Extract<ParsedJudgement, { kind: 'read' }>): boolean {
    const isWhole = read.records.length > 0 && (read.preceding ?? 0) === 0 && read.chosen === undefined;
    return isWhole && this.holds(read.row.sha256);
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
    const keyed = { ...record, key: this.#keyOf(record.summary.id) };
    this.#index.add(keyed);
    return keyed;
  }

  #keyOf(id: string): number {
    const key = this.#ids.get(id) ?? this.#catalogue.keyOf(id) ?? this.#takeKey();
    this.#ids.set(id, key);
    return key;
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
