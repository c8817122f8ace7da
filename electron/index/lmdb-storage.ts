import { SLOTS } from './posting-list.ts';
import { seek } from './seek.ts';
import type { LoadedList, PlacedSegment, Snapshot } from './snapshot.ts';

/** What FlexSearch's `Index` holds between two commits, as its own storage adapters use it (pinned by a test). */
export interface FlexIndex {
  /** Term -> slot -> ids. */
  readonly map: Map<string, (number[] | undefined)[]>;
  readonly ctx: Map<string, unknown>;
  readonly reg: Set<number>;
  commit_task: { del?: number; ins?: number }[];
  db?: unknown;
}

/** What the storage asks of the index around it. */
export interface StorageHost {
  /** The index as last committed. */
  snapshot(): Snapshot;
  /** Writes a batch with the postings that FlexSearch gathered. */
  write(postings: FlexIndex['map']): void;
  /** Marks committed records as removed. */
  remove(ordinals: readonly number[]): void;
  has(ordinal: number): boolean;
  clear(): void;
}

type Ranked = number[] | number[][];

/**
 * FlexSearch's storage interface (`flexsearch/db/interface`) over LMDB segments. Resolution slots are weights (see
 * posting-list.ts). Ids that come in with a commit are places in its batch; ids that a search answers are ordinals of
 * the current snapshot. All methods do their work at once and answer with a settled promise: LMDB reads are memory
 * reads, and a commit must not leave the transaction it runs in.
 */
export class LmdbStorage {
  constructor(readonly host: StorageHost) {}

  mount(index: FlexIndex): Promise<void> {
    index.db = this;
    return this.open();
  }

  open(): Promise<void> {
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  destroy(): Promise<void> {
    return this.clear();
  }

  clear(): Promise<void> {
    this.host.clear();
    return Promise.resolve();
  }

  /** Takes over what the index gathered, and empties it. Runs inside the caller's transaction. */
  commit(index: FlexIndex): Promise<void> {
    this.host.write(index.map);
    // `add` notes that its id is to be removed first; places are never used twice, so there is nothing to remove.
    index.commit_task = [];
    index.map.clear();
    index.ctx.clear();
    index.reg.clear();
    return Promise.resolve();
  }

  /** Records that hold a term, heaviest first; by slot where `resolve` is false. */
  get(term: string, _context?: string, limit = 0, offset = 0, resolve = true): Promise<Ranked> {
    return this.#find([term], limit, offset, resolve);
  }

  /** Records that hold all terms. Answers false (FlexSearch then asks term by term) for suggestions. */
  search(
    _index: unknown,
    terms: readonly string[],
    limit = 0,
    offset = 0,
    suggest = false,
    resolve = true,
  ): Promise<Ranked> | false {
    return suggest ? false : this.#find(terms, limit, offset, resolve);
  }

  /** Documents are the catalogue's: the index keeps none. */
  enrich(): Promise<[]> {
    return Promise.resolve([]);
  }

  has(id: number): Promise<boolean> {
    return Promise.resolve(this.host.has(id));
  }

  remove(ids: number | number[]): Promise<void> {
    this.host.remove(typeof ids === 'number' ? [ids] : ids);
    return Promise.resolve();
  }

  #find(terms: readonly string[], limit: number, offset: number, resolve: boolean): Promise<Ranked> {
    const snapshot = this.host.snapshot();
    const slots: number[][] = [];
    for (const placed of snapshot.segments) {
      const lists: LoadedList[] = [];
      for (const term of terms) {
        const loaded = snapshot.load(placed.segment, term);
        if (loaded === null) break;
        lists.push(loaded);
      }
      if (lists.length === terms.length) intersect(lists, placed, snapshot, slots);
    }
    if (!resolve) return Promise.resolve(slots);
    const ranked = slots.flat();
    return Promise.resolve(
      limit > 0 || offset > 0 ? ranked.slice(offset, limit > 0 ? offset + limit : undefined) : ranked,
    );
  }
}

/** Adds the records that all lists share to the slots of their mean weight. Rarest first: each step looks up fewer. */
function intersect(lists: readonly LoadedList[], { base }: PlacedSegment, { live }: Snapshot, slots: number[][]): void {
  const [rarest, ...others] = [...lists].sort((a, b) => a.postings.places.length - b.postings.places.length);
  if (rarest === undefined) return;
  const at = others.map(() => 0);
  const { places, slots: weights } = rarest.postings;
  for (let i = 0; i < places.length; i += 1) {
    const place = places[i] ?? 0;
    if (!live.has(base + place)) continue;
    let sum = weights[i] ?? 0;
    let shared = true;
    for (let k = 0; k < others.length && shared; k += 1) {
      const other = others[k]?.postings;
      const found = other === undefined ? -1 : seek(other.places, place, at[k] ?? 0);
      if (other === undefined || found < 0 || other.places[found] !== place) shared = false;
      else sum += other.slots[found] ?? 0;
      at[k] = Math.max(found, 0);
    }
    if (!shared) continue;
    const slot = Math.min(SLOTS - 1, Math.round(sum / lists.length));
    (slots[slot] ??= []).push(base + place);
  }
}
