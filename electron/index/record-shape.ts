import type { SnippetPart } from '../../shared/query/hit.ts';
import { lowerBound } from '../../shared/query/intervals.ts';
import type { SpokenPositions } from '../../shared/query/region-terms.ts';
import { ByteReader, ByteWriter } from './varint.ts';

/** Codes of the parts in the store; never renumber them without counting up `LAYOUT`. */
const PARTS: readonly SnippetPart[] = ['title', 'place', 'people', 'source', 'header', 'notes', 'body', 'oral-points'];

/** Where the positions of a region begin, and the part it belongs to. */
export interface RegionRun {
  readonly part: SnippetPart;
  readonly from: number;
}

/** How the positions of a record are divided. */
export interface RecordShape {
  readonly regions: readonly RegionRun[];
  /** Positions at which sentences begin; every region begins one. */
  readonly sentences: readonly number[];
  readonly spoken: readonly SpokenPositions[];
}

/** Packs a shape: regions, sentences, speakers and what they say, each with its length before it. */
export function packShape({ regions, sentences, spoken }: RecordShape): Uint8Array {
  const out = new ByteWriter();
  out.varint(regions.length);
  let before = 0;
  for (const { part, from } of regions) {
    out.varint((from - before) * PARTS.length + PARTS.indexOf(part));
    before = from;
  }
  out.varint(sentences.length);
  before = 0;
  for (const sentence of sentences) {
    out.varint(sentence - before);
    before = sentence;
  }
  packSpoken(out, spoken);
  return out.take();
}

function packSpoken(out: ByteWriter, spoken: readonly SpokenPositions[]): void {
  const names = [...new Set(spoken.map(({ speaker }) => speaker.join(' ')))];
  out.varint(names.length);
  for (const name of names) {
    const bytes = Buffer.from(name, 'utf8');
    out.varint(bytes.length);
    out.bytes(bytes);
  }
  out.varint(spoken.length);
  for (const { speaker, from, to } of spoken) {
    out.varint(names.indexOf(speaker.join(' ')));
    out.varint(from);
    out.varint(to - from);
  }
}

/** A packed shape, read as far as it is asked for. */
export class ShapeReader implements RecordShape {
  #regions: readonly RegionRun[] | null = null;
  #sentences: readonly number[] | null = null;
  #spoken: readonly SpokenPositions[] | null = null;
  #sentencesAt = 0;
  #spokenAt = 0;

  constructor(readonly packed: Uint8Array) {}

  get regions(): readonly RegionRun[] {
    if (this.#regions === null) {
      const reader = new ByteReader(this.packed);
      let from = 0;
      this.#regions = Array.from({ length: reader.varint() }, () => {
        const value = reader.varint();
        from += Math.floor(value / PARTS.length);
        return { part: PARTS[value % PARTS.length] ?? 'body', from };
      });
      this.#sentencesAt = reader.at;
    }
    return this.#regions;
  }

  get sentences(): readonly number[] {
    if (this.#sentences === null) {
      void this.regions;
      const reader = new ByteReader(this.packed, this.#sentencesAt);
      let from = 0;
      this.#sentences = Array.from({ length: reader.varint() }, () => (from += reader.varint()));
      this.#spokenAt = reader.at;
    }
    return this.#sentences;
  }

  get spoken(): readonly SpokenPositions[] {
    if (this.#spoken === null) {
      void this.sentences;
      const reader = new ByteReader(this.packed, this.#spokenAt);
      const names = Array.from({ length: reader.varint() }, () =>
        Buffer.from(reader.bytes(reader.varint())).toString('utf8').split(' '),
      );
      this.#spoken = Array.from({ length: reader.varint() }, () => {
        const speaker = names[reader.varint()] ?? [];
        const from = reader.varint();
        return { speaker, from, to: from + reader.varint() };
      });
    }
    return this.#spoken;
  }

  /** Number of the region that holds a position. */
  regionOf(position: number): number {
    let run = 0;
    while ((this.regions[run + 1]?.from ?? Infinity) <= position) run += 1;
    return run;
  }

  partOf(position: number): SnippetPart {
    return this.regions[this.regionOf(position)]?.part ?? 'body';
  }

  /** Number of the sentence that holds a position. */
  sentenceOf(position: number): number {
    return lowerBound(this.sentences, position + 1);
  }

  /** True where someone who is called by all of these terms speaks at a position. */
  isSpokenBy(terms: readonly string[], position: number): boolean {
    return this.spoken.some(
      ({ speaker, from, to }) => from <= position && position < to && terms.every((term) => speaker.includes(term)),
    );
  }
}
