import type { PatternProgram, PatternStep } from './pattern-program.ts';
import { programOf } from './pattern-program.ts';
import { parsePattern, type CharacterTest } from './pattern-syntax.ts';

/** Thrown where a pattern has been at work for longer than it may be. */
export class PatternExpired extends Error {
  constructor() {
    super('query: this pattern takes too long');
  }
}

/** Characters between two looks at the clock. */
const UNTIL_ASKED = 2000;

const WORDLIKE = /^[\p{L}\p{N}\p{M}_]$/u;

/** Steps at one place of the text, the preferred first, each once; with where their match began. */
class Threads {
  readonly steps: Int32Array;
  readonly begins: Int32Array;
  count = 0;
  readonly #seen: Int32Array;
  #round = 0;

  constructor(size: number) {
    this.steps = new Int32Array(size);
    this.begins = new Int32Array(size);
    this.#seen = new Int32Array(size);
  }

  clear(): void {
    this.count = 0;
    this.#round += 1;
  }

  /** False where the step is known here. */
  enter(step: number): boolean {
    if (this.#seen[step] === this.#round) return false;
    this.#seen[step] = this.#round;
    return true;
  }

  push(step: number, begin: number): void {
    this.steps[this.count] = step;
    this.begins[this.count] = begin;
    this.count += 1;
  }
}

/**
 * Finds a pattern in texts. All ways in which it may go on are followed side by side (Pike's machine), so no text makes
 * it take more than its length times the pattern's: there is no backtracking.
 */
export class PatternMatcher {
  readonly #program: PatternProgram;
  /** What a match can begin with; null where that cannot be told by a character. */
  readonly #beginnings: readonly CharacterTest[] | null;
  #now: Threads;
  #next: Threads;

  /** @throws {PatternError} where the pattern cannot be read */
  constructor(pattern: string) {
    this.#program = programOf(parsePattern(pattern));
    this.#beginnings = beginningsOf(this.#program);
    this.#now = new Threads(this.#program.steps.length);
    this.#next = new Threads(this.#program.steps.length);
  }

  /**
   * Matches in order, none empty, none overlapping: each the one that a regular expression finds first.
   * @param expired asked now and then; true ends the work
   * @throws {PatternExpired}
   */
  *find(text: string, expired: () => boolean = () => false): Generator<readonly [start: number, end: number]> {
    for (let from = 0; from < text.length;) {
      const match = this.#findFrom(text, from, expired);
      if (match === null) return;
      if (match[1] > match[0]) {
        yield match;
        from = match[1];
      } else {
        from = match[0] + widthAt(text, match[0]);
      }
    }
  }

  #findFrom(text: string, from: number, expired: () => boolean): readonly [number, number] | null {
    let found: readonly [number, number] | null = null;
    let asked = 0;
    this.#now.clear();
    for (let at = from; ; at += widthAt(text, at)) {
      if ((asked += 1) % UNTIL_ASKED === 0 && expired()) throw new PatternExpired();
      if (this.#now.count === 0) {
        if (found !== null) return found;
        at = this.#skip(text, at);
      }
      if (found === null && at <= text.length) this.#follow(this.#now, this.#program.first, at, text, at);
      this.#next.clear();
      const code = text.codePointAt(at);
      const after = at + widthAt(text, at);
      for (let i = 0; i < this.#now.count; i += 1) {
        const step = this.#program.steps[this.#now.steps[i] ?? 0];
        const begin = this.#now.begins[i] ?? 0;
        if (step?.kind === 'found') {
          found = [begin, at];
          break;
        }
        if (step?.kind === 'character' && code !== undefined && step.test(code))
          this.#follow(this.#next, step.next, begin, text, after);
      }
      if (at >= text.length) return found;
      [this.#now, this.#next] = [this.#next, this.#now];
    }
  }

  /** The next place where a match can begin. */
  #skip(text: string, from: number): number {
    const tests = this.#beginnings;
    if (tests === null) return from;
    let at = from;
    for (; at < text.length; at += widthAt(text, at)) {
      const code = text.codePointAt(at) ?? 0;
      if (tests.some((test) => test(code))) break;
    }
    return at;
  }

  /** Adds a step, or the steps behind it that wait for a character. */
  #follow(threads: Threads, first: number, begin: number, text: string, at: number): void {
    const waiting = [first];
    for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
      if (!threads.enter(number)) continue;
      const step = this.#program.steps[number];
      if (step === undefined) continue;
      if (step.kind === 'fork') for (let i = step.to.length - 1; i >= 0; i -= 1) waiting.push(step.to[i] ?? 0);
      else if (step.kind !== 'between') threads.push(number, begin);
      else if (holds(step, text, at)) waiting.push(step.next);
    }
  }
}

function holds({ where }: PatternStep & { kind: 'between' }, text: string, at: number): boolean {
  if (where === 'begin') return at === 0;
  if (where === 'end') return at === text.length;
  const edge = isWordlike(characterBefore(text, at)) !== isWordlike(characterAt(text, at));
  return edge === (where === 'edge');
}

function characterAt(text: string, at: number): string {
  return text.slice(at, at + widthAt(text, at));
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return text.slice(at - (low >= 0xdc00 && low < 0xe000 ? 2 : 1), at);
}

function isWordlike(character: string): boolean {
  return WORDLIKE.test(character);
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function beginningsOf({ steps, first }: PatternProgram): CharacterTest[] | null {
  const tests: CharacterTest[] = [];
  const seen = new Set<number>();
  const waiting = [first];
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    const step = steps[number];
    if (step === undefined || seen.has(number)) continue;
    seen.add(number);
    if (step.kind === 'found') return null;
    if (step.kind === 'character') tests.push(step.test);
    else if (step.kind === 'fork') waiting.push(...step.to);
    else waiting.push(step.next);
  }
  return tests;
}
