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

/** Reads a page from term to term. */
export class PageCursor {
  readonly #reader: ByteReader;
  readonly #units: number[] = [];
  /** Units which the current term shares with the one before it. */
  shared = 0;
  #volume = 0;
  #offset = 0;
  #bytes = 0;

  constructor(readonly page: Uint8Array) {
    this.#reader = new ByteReader(page);
  }

  /** Goes to the next term; false at the end of the page. */
  next(): boolean {
    const reader = this.#reader;
    if (reader.at >= this.page.length) return false;
    this.shared = reader.varint();
    const more = reader.varint();
    this.#units.length = this.shared;
    for (let i = 0; i < more; i += 1) this.#units.push(reader.varint());
    this.#volume = reader.varint();
    if (this.#volume === 0) {
      this.#bytes = reader.varint();
      this.#offset = reader.at;
      reader.at += this.#bytes;
    } else {
      this.#offset = reader.varint();
      this.#bytes = reader.varint();
    }
    return true;
  }

  /** Like comparing the current term with another by `<`: below, at or above 0. */
  compare(term: string): number {
    const most = Math.min(this.#units.length, term.length);
    for (let i = 0; i < most; i += 1) {
      const difference = (this.#units[i] ?? 0) - term.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return this.#units.length - term.length;
  }

  startsWith(prefix: string): boolean {
    if (this.#units.length < prefix.length) return false;
    for (let i = 0; i < prefix.length; i += 1) if (this.#units[i] !== prefix.charCodeAt(i)) return false;
    return true;
  }

  /** One UTF-16 unit of the current term. */
  unitAt(at: number): number {
    return this.#units[at] ?? 0;
  }

  /** UTF-16 units of the current term. */
  get length(): number {
    return this.#units.length;
  }

  get term(): string {
    return stringOf(this.#units);
  }

  /** Where the posting list of the current term is. */
  get place(): ListPlace {
    if (this.#volume === 0) return { inline: this.page.subarray(this.#offset, this.#offset + this.#bytes) };
    return { volume: this.#volume - 1, offset: this.#offset, bytes: this.#bytes };
  }
}

/** `String.fromCharCode` for any length: a term can be as long as its record. */
function stringOf(units: readonly number[]): string {
  if (units.length < 10_000) return String.fromCharCode(...units);
  let text = '';
  for (let at = 0; at < units.length; at += 10_000) text += String.fromCharCode(...units.slice(at, at + 10_000));
  return text;
}
