import type { RunFormat } from './run-format.ts';

type Kind = 'insertion' | 'deletion' | 'format-change';

/** Words that a tracked deletion took out, as they were set. */
export interface DeletedRun {
  readonly words: string;
  readonly format: RunFormat;
}

/** The tracked changes of an OpenDocument text, which stand before its words and are called by name where they belong. */
export class OdtChanges {
  readonly #kinds = new Map<string, Kind>();
  readonly #deleted = new Map<string, DeletedRun[]>();
  #region = '';
  #insertions = 0;

  /** A `text:changed-region` begins. */
  enterRegion(id: string): void {
    this.#region = id;
  }

  /** What the region is; a deletion holds its words. */
  enterKind(kind: Kind): void {
    this.#kinds.set(this.#region, kind);
    if (kind === 'deletion') this.#deleted.set(this.#region, []);
  }

  addDeleted(run: DeletedRun): void {
    this.#deleted.get(this.#region)?.push(run);
  }

  /** The words that were taken out here; none where the region is no deletion. */
  deletedAt(id: string): readonly DeletedRun[] {
    return this.#deleted.get(id) ?? [];
  }

  start(id: string): void {
    if (this.#kinds.get(id) === 'insertion') this.#insertions += 1;
  }

  end(id: string): void {
    if (this.#kinds.get(id) === 'insertion' && this.#insertions > 0) this.#insertions -= 1;
  }

  get inInsertion(): boolean {
    return this.#insertions > 0;
  }
}
