import type { SnippetPart } from '../../shared/query/hit.ts';
import { lowerBound } from '../../shared/query/intervals.ts';
import type { CorrespondentEnd } from '../../shared/query/region.ts';
import type { CorrespondentPositions, SpokenPositions } from '../../shared/query/region-terms.ts';
import { ByteReader, ByteWriter } from './varint.ts';

/** Codes of the parts in the store; never renumber them without counting up `LAYOUT`. */
const PARTS: readonly SnippetPart[] = ['title', 'place', 'people', 'source', 'header', 'notes', 'body', 'oral-points'];

/** Codes of the ends of a letter in the store. */
const ENDS: readonly CorrespondentEnd[] = ['from', 'to'];

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
  readonly correspondents: readonly CorrespondentPositions[];
}

/** Packs a shape: regions, sentences, speakers and what they say, each with its length before it; then the ends of a letter. */
export function packShape({ regions, sentences, spoken, correspondents }: RecordShape): Uint8Array {
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
  for (const { end, from, to } of correspondents) {
    out.varint(ENDS.indexOf(end));
    out.varint(from);
    out.varint(to - from);
  }
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

/** Of a packed region, the number of positions since the one before it is the number divided by this. */
export const REGION_UNIT = PARTS.length;

/** Visits the regions of a packed shape, in their order. */
export function eachRegion(packed: Uint8Array, visit: (part: SnippetPart, from: number) => void): void {
  const reader = new ByteReader(packed);
  let from = 0;
  for (let left = reader.varint(); left > 0; left -= 1) {
    const value = reader.varint();
    from += Math.floor(value / PARTS.length);
    visit(PARTS[value % PARTS.length] ?? 'body', from);
  }
}

/** A packed shape, read as far as it is asked for: many records are asked in one search, mostly for little. */
export class ShapeReader implements RecordShape {
  #regionStarts: Int32Array | null = null;
  #regionParts: Uint8Array | null = null;
  #sentences: readonly number[] | null = null;
  #spoken: readonly SpokenPositions[] | null = null;
  #correspondents: readonly CorrespondentPositions[] | null = null;
  #sentencesAt = 0;
  #spokenAt = 0;
  #correspondentsAt = 0;

  constructor(readonly packed: Uint8Array) {}

  /** Positions at which the regions begin. */
  get regionStarts(): Int32Array {
    if (this.#regionStarts === null) {
      const reader = new ByteReader(this.packed);
      const count = reader.varint();
      const starts = new Int32Array(count);
      const parts = new Uint8Array(count);
      let from = 0;
      for (let at = 0; at < count; at += 1) {
        const value = reader.varint();
        from += Math.floor(value / PARTS.length);
        starts[at] = from;
        parts[at] = value % PARTS.length;
      }
      this.#regionStarts = starts;
      this.#regionParts = parts;
      this.#sentencesAt = reader.at;
    }
    return this.#regionStarts;
  }

  get regions(): readonly RegionRun[] {
    return Array.from(this.regionStarts, (from, at) => ({ part: this.partAt(at), from }));
  }

  get sentences(): readonly number[] {
    if (this.#sentences === null) {
      void this.regionStarts;
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
      this.#correspondentsAt = reader.at;
    }
    return this.#spoken;
  }

  get correspondents(): readonly CorrespondentPositions[] {
    if (this.#correspondents === null) {
      void this.spoken;
      const reader = new ByteReader(this.packed, this.#correspondentsAt);
      const found: CorrespondentPositions[] = [];
      while (reader.at < this.packed.length) {
        const end = ENDS[reader.varint()] ?? 'from';
        const from = reader.varint();
        found.push({ end, from, to: from + reader.varint() });
      }
      this.#correspondents = found;
    }
    return this.#correspondents;
  }

  /** The part of a region, by its number. */
  partAt(region: number): SnippetPart {
    void this.regionStarts;
    return PARTS[this.#regionParts?.[region] ?? 0] ?? 'body';
  }

  /** Number of the region that holds a position. */
  regionOf(position: number): number {
    return Math.max(0, lowerBound(this.regionStarts, position + 1) - 1);
  }

  partOf(position: number): SnippetPart {
    return this.partAt(this.regionOf(position));
  }

  /** Number of the sentence that holds a position, from 1. */
  sentenceOf(position: number): number {
    return lowerBound(this.sentences, position + 1);
  }

  /** True where a position stands in the name of the sender or the recipient. */
  isNameOf(end: CorrespondentEnd, position: number): boolean {
    return this.correspondents.some((one) => one.end === end && one.from <= position && position < one.to);
  }

  /** True where someone who is called by all of these terms speaks at a position. */
  isSpokenBy(terms: readonly string[], position: number): boolean {
    return this.spoken.some(
      ({ speaker, from, to }) => from <= position && position < to && terms.every((term) => speaker.includes(term)),
    );
  }
}
