import type { IndexProgress } from '../../shared/library/summary.ts';

/** Ten times a second is as fast as anyone reads. */
const EVERY = 100;

/** Keeps count of a run and tells of it, at most ten times a second and at each change of phase. */
export class RunProgress {
  readonly #listener: (progress: IndexProgress) => void;
  readonly #began = performance.now();
  #readingBegan = this.#began;
  #toldAt = -Infinity;
  #now: IndexProgress = { phase: 'walking', done: 0, total: 0, current: null, rate: 0 };

  constructor(listener: (progress: IndexProgress) => void) {
    this.#listener = listener;
    this.#tell();
  }

  get seconds(): number {
    return (performance.now() - this.#began) / 1000;
  }

  /** Walking: this many files were met so far. */
  found(total: number): void {
    this.#now = { ...this.#now, total };
    this.#tellSometimes();
  }

  beginReading(total: number): void {
    this.#readingBegan = performance.now();
    this.#now = { phase: 'reading', done: 0, total, current: null, rate: 0 };
    this.#tell();
  }

  reading(current: string): void {
    this.#now = { ...this.#now, current };
    this.#tellSometimes();
  }

  read(files = 1): void {
    const done = this.#now.done + files;
    const seconds = (performance.now() - this.#readingBegan) / 1000;
    this.#now = { ...this.#now, done, rate: seconds > 0 ? done / seconds : 0 };
    this.#tellSometimes();
  }

  beginCommitting(): void {
    this.#now = { ...this.#now, phase: 'committing', current: null };
    this.#tell();
  }

  #tellSometimes(): void {
    if (performance.now() - this.#toldAt >= EVERY) this.#tell();
  }

  #tell(): void {
    this.#toldAt = performance.now();
    this.#listener(this.#now);
  }
}
