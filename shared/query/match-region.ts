import { intervalsOf, lowerBound, near, NO_INTERVALS, together, unite, type Intervals } from './intervals.ts';
import { expressionMatches } from './expression-matches.ts';
import type { Clause, Expression, Positional, Within } from './query.ts';
import type { Region } from './region.ts';
import { correspondentPositions, sentencePositions, spokenPositions, type RegionTerms } from './region-terms.ts';
import { admits } from './unit.ts';

/**
 * Where a part of a query matches in one region, found by reading the region from its first word to its last. The
 * index finds the same from positions; this is what proves it.
 */
export class RegionMatcher {
  #sentences: readonly number[] | null = null;
  readonly #known = new Map<Positional, Intervals>();

  constructor(
    readonly text: string,
    readonly region: Region,
    readonly read: RegionTerms,
  ) {}

  /** Positions count from the region's first word. */
  find(node: Positional): Intervals {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    const found = this.#find(node);
    this.#known.set(node, found);
    return found;
  }

  #find(node: Positional): Intervals {
    switch (node.kind) {
      case 'clause':
        return this.#clause(node);
      case 'expression':
        return this.#expression(node);
      case 'either':
        return unite(node.nodes.map((child) => this.find(child)));
      case 'near':
        return near(this.find(node.left), this.find(node.right), node.distance, node.ordered, () => 0);
      case 'same': {
        const stretchOf = node.scope === 'paragraph' ? () => 0 : (position: number) => this.#sentenceOf(position);
        return together(
          node.nodes.map((child) => this.find(child)),
          stretchOf,
        );
      }
    }
  }

  #clause({ units, width, within }: Clause): Intervals {
    if (within?.parts?.includes(this.read.part) === false) return NO_INTERVALS;
    const tests = units.map(admits);
    const { terms } = this.read;
    const pairs: [number, number][] = [];
    for (let at = 0; at + width <= terms.length; at += 1) {
      if (tests.every((test, offset) => test(terms[at + offset] ?? ''))) pairs.push([at, at + width]);
    }
    if (this.read.cuts.size > 0) pairs.push(...this.#cut(tests, width));
    return intervalsOf(pairs.filter(([start]) => this.#stands(within, start)));
  }

  /** Where words stand of which at least one is cut by the end of a line, and so takes two positions. */
  #cut(tests: readonly ((term: string) => boolean)[], width: number): [number, number][] {
    const { terms, cuts } = this.read;
    const pairs: [number, number][] = [];
    const goOn = (begin: number, at: number, unit: number, cut: boolean): void => {
      const test = tests[unit];
      if (test === undefined) {
        const end = at + width - tests.length;
        if (cut && end <= terms.length) pairs.push([begin, end]);
        return;
      }
      if (test(terms[at] ?? '')) goOn(begin, at + 1, unit + 1, cut);
      if (test(cuts.get(at) ?? '')) goOn(begin, at + 2, unit + 1, true);
    };
    for (let at = 0; at < terms.length; at += 1) goOn(at, at, 0, false);
    return pairs;
  }

  #expression({ pattern, within }: Expression): Intervals {
    if (within?.parts?.includes(this.read.part) === false) return NO_INTERVALS;
    const pairs: [number, number][] = [];
    for (const [start, end] of expressionMatches(pattern, this.read.running.folded)) {
      const first = lowerBound(this.read.stops, start + 1);
      const last = lowerBound(this.read.starts, end);
      if (last > first && this.#stands(within, first)) pairs.push([first, last]);
    }
    return intervalsOf(pairs);
  }

  /** True where a clause has to stand at a position. */
  #stands(within: Within | null, position: number): boolean {
    const { speaker = null, end } = within ?? {};
    return (speaker === null || this.#speaks(speaker, position)) && (end === undefined || this.#names(end, position));
  }

  #names(end: 'from' | 'to', position: number): boolean {
    return correspondentPositions(this.region, this.read.running, this.read.starts).some(
      (stretch) => stretch.end === end && stretch.from <= position && position < stretch.to,
    );
  }

  #speaks(speaker: readonly string[], position: number): boolean {
    return spokenPositions(this.text, this.region, this.read.running, this.read.starts).some(
      (stretch) =>
        stretch.from <= position && position < stretch.to && speaker.every((term) => stretch.speaker.includes(term)),
    );
  }

  #sentenceOf(position: number): number {
    this.#sentences ??= sentencePositions(this.text, this.read.running, this.read.starts);
    return lowerBound(this.#sentences, position + 1);
  }
}
