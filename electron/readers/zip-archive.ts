import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { fail, succeed, type Result } from '../../shared/model/result.ts';
import { fileName } from './file-name.ts';

/** What one part may unpack to, and all that are read of one archive together, in bytes. A text of this size is a library. */
const LARGEST_PART = 96 * 1024 * 1024;
const LARGEST_SUM = 192 * 1024 * 1024;
/** More parts than any book has. */
const MOST_PARTS = 20_000;

/** How much a part may grow when it is unpacked: deflate reaches 1,032, writing stays far below 200. */
const LARGEST_RATIO = 400;
/** Below this many bytes unpacked no ratio is asked for. */
const RATIO_FROM = 4 * 1024 * 1024;

/** Looks at the first bytes only: `PK` and the sign of a local header, or of an archive without parts. */
export function isZip(bytes: Uint8Array): boolean {
  const [p, k, third, fourth] = bytes;
  return p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
}

/** A ZIP container in memory. Parts are unpacked one at a time, each checked against its size and its checksum. */
export class ZipArchive {
  readonly #file: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #path: string;
  #read = 0;

  private constructor(file: ZipFile, entries: ReadonlyMap<string, Entry>, path: string) {
    this.#file = file;
    this.#entries = entries;
    this.#path = path;
  }

  /** Reads the directory. Fails with `zip-damaged`, or `zip-too-large` where it holds more parts than any document has. */
  static async open(bytes: Uint8Array, path: string): Promise<Result<ZipArchive>> {
    const name = fileName(path);
    try {
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const file = await yauzl.fromBufferPromise(buffer, { validateEntrySizes: true });
      if (file.entryCount > MOST_PARTS) return tooLarge(name, `it says that it holds ${file.entryCount} parts`);
      const entries = new Map<string, Entry>();
      for await (const entry of file.eachEntry()) {
        // The first of two with one name: some programs append, none that writes documents does.
        if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry);
        if (entries.size > MOST_PARTS) return tooLarge(name, `it holds more than ${MOST_PARTS} parts`);
      }
      return succeed(new ZipArchive(file, entries, path));
    } catch (error) {
      const why = `its directory cannot be read (${messageOf(error)})`;
      return fail('zip-damaged', `${name} is damaged or cut off: ${why}; get the file anew.`);
    }
  }

  /** Names of the parts, in the order of the directory. */
  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(part: string): boolean {
    return this.#entries.has(part);
  }

  /**
   * Unpacks a part; null where there is none of that name. Fails with `zip-damaged`, `zip-locked` where it needs a
   * password, `zip-too-large` where it unpacks to more than a document can be.
   */
  async read(part: string): Promise<Result<Uint8Array | null>> {
    const entry = this.#entries.get(part);
    if (entry === undefined) return succeed(null);
    const name = fileName(this.#path);
    if ((entry.generalPurposeBitFlag & 1) !== 0) {
      return fail('zip-locked', `${name} is locked by a password; save it without one to have it read.`);
    }
    const size = entry.uncompressedSize;
    const isBomb = size > RATIO_FROM && size > entry.compressedSize * LARGEST_RATIO;
    if (size > LARGEST_PART || this.#read + size > LARGEST_SUM || isBomb) {
      return tooLarge(name, `its part ${part} unpacks to ${Math.ceil(size / 1024 / 1024)} MB`);
    }
    try {
      const unpacked = await this.#unpack(entry);
      this.#read += unpacked.length;
      if (crc32(unpacked) === entry.crc32) return succeed(unpacked);
      return fail('zip-damaged', damaged(name, part, 'its checksum differs'));
    } catch (error) {
      return fail('zip-damaged', damaged(name, part, messageOf(error)));
    }
  }

  async #unpack(entry: Entry): Promise<Buffer> {
    const stream = await this.#file.openReadStreamPromise(entry);
    const pieces: Buffer[] = [];
    // The stream ends with an error where it holds more or less than the directory says.
    for await (const piece of stream) pieces.push(piece as Buffer);
    return Buffer.concat(pieces);
  }
}

function damaged(name: string, part: string, why: string): string {
  return `${name} is damaged: its part ${part} cannot be unpacked (${why}); get the file anew.`;
}

function tooLarge(name: string, what: string): ReturnType<typeof fail> {
  return fail('zip-too-large', `${name} was not read: ${what}, which is more than a document can be.`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
