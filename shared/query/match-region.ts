import { intervalsOf, lowerBound, near, NO_INTERVALS, together, unite, type Intervals } from './intervals.ts';
import type { Clause, Positional } from './query.ts';
import type { Region } from './region.ts';
import { sentencePositions, spokenPositions, type RegionTerms } from './region-terms.ts';
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
    const speaker = within?.speaker ?? null;
    return intervalsOf(speaker === null ? pairs : pairs.filter(([start]) => this.#speaks(speaker, start)));
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
