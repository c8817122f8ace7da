import { ByteReader, ByteWriter } from './varint.ts';

/**
 * Terms of a segment in order, packed in pages of one LMDB page each. Neighbours share their beginnings:
 *
 *     [units shared with the term before] [units that follow] [unit, ...]   UTF-16, as varints
 *     [0] [bytes] [posting list]                                  a short list stands here
 *     [volume + 1] [offset] [bytes]                               a long one in a volume
 */

/** So that a page with its header fills one LMDB overflow page of 4,096 bytes. */
export const PAGE_BYTES = 4060;
/** Longer lists go to a volume: a page should hold many terms. */
export const INLINE_BYTES = 400;

/** Where the posting list of a term is. */
export type ListPlace =
  { readonly inline: Uint8Array } | { readonly volume: number; readonly offset: number; readonly bytes: number };

/** A page under construction. */
export class PageWriter {
  readonly #out = new ByteWriter();
  #before = '';
  #first: string | null = null;

  get bytes(): number {
    return this.#out.length;
  }

  /** First term of the page; null where it is empty. */
  get first(): string | null {
    return this.#first;
  }

  add(term: string, place: ListPlace): void {
    this.#first ??= term;
    const shared = sharedUnits(this.#before, term);
    this.#out.varint(shared);
    this.#out.varint(term.length - shared);
    for (let i = shared; i < term.length; i += 1) this.#out.varint(term.charCodeAt(i));
    if ('inline' in place) {
      this.#out.varint(0);
      this.#out.varint(place.inline.length);
      this.#out.bytes(place.inline);
    } else {
      this.#out.varint(place.volume + 1);
      this.#out.varint(place.offset);
      this.#out.varint(place.bytes);
    }
    this.#before = term;
  }

  take(): Uint8Array {
    this.#before = '';
    this.#first = null;
    return this.#out.take();
  }
}

/** Units that two terms have in common at their beginning. */
function sharedUnits(before: string, term: string): number {
  const most = Math.min(before.length, term.length);
  let shared = 0;
  while (shared < most && before.charCodeAt(shared) === term.charCodeAt(shared)) shared += 1;
  return shared;
}

/** Reads a page term by term; the generator may be left at any time. */
export function* readPage(page: Uint8Array): Generator<{ term: string; place: ListPlace }> {
  const reader = new ByteReader(page);
  let term = '';
  while (reader.at < page.length) {
    const shared = reader.varint();
    const units = new Array<number>(reader.varint());
    for (let i = 0; i < units.length; i += 1) units[i] = reader.varint();
    term = term.slice(0, shared) + stringOf(units);
    const volume = reader.varint();
    if (volume === 0) {
      yield { term, place: { inline: reader.bytes(reader.varint()) } };
    } else {
      yield { term, place: { volume: volume - 1, offset: reader.varint(), bytes: reader.varint() } };
    }
  }
}

/** `String.fromCharCode` for any length: a term can be as long as its record. */
function stringOf(units: readonly number[]): string {
  if (units.length < 10_000) return String.fromCharCode(...units);
  let text = '';
  for (let at = 0; at < units.length; at += 10_000) text += String.fromCharCode(...units.slice(at, at + 10_000));
  return text;
}
