import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open, type RootDatabase } from 'lmdb';
import type { SnippetPart } from '../../shared/query/hit.ts';
import type { Region } from '../../shared/query/region.ts';
import type { IndexedRecord } from './record-source.ts';
import { SearchIndex } from './search-index.ts';

/** A library for tests: records in memory, their index in an environment of its own. */
export class TestLibrary {
  readonly #folder = mkdtempSync(join(tmpdir(), 'memcon-index-'));
  readonly records = new Map<number, IndexedRecord>();
  root: RootDatabase<unknown, string>;
  index: SearchIndex;

  constructor() {
    this.root = this.#open();
    this.index = SearchIndex.open(this.root, this.records);
  }

  #open(): RootDatabase<unknown, string> {
    return open<unknown, string>({ path: join(this.#folder, 'library.mdb'), noSubdir: true, maxDbs: 16 });
  }

  /** Adds or changes a record; it is found after `flush`. */
  add(record: IndexedRecord): void {
    this.records.set(record.key, record);
    this.index.add(record);
  }

  remove(key: number): void {
    this.records.delete(key);
    this.index.remove(key);
  }

  flush(): void {
    this.root.transactionSync(() => this.index.flush());
  }

  /** Lets the index tidy up until it has nothing left to do. */
  tidy(): void {
    while (this.index.tidy());
  }

  /** Closes the environment and opens it again, as after a restart. */
  async reopen(): Promise<void> {
    await this.root.close();
    this.root = this.#open();
    this.index = SearchIndex.open(this.root, this.records);
  }

  async close(): Promise<void> {
    await this.root.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Stretches of a record by part; each becomes a paragraph of the text and a region. */
export type Written = readonly (readonly [SnippetPart, string])[];

/** A title's first word is the sender, the rest the recipient. */
export function withEnds(record: IndexedRecord): IndexedRecord {
  const regions = record.regions.map((region): Region => {
    const [piece] = region.pieces;
    const space = piece === undefined ? -1 : record.text.slice(piece.start, piece.end).indexOf(' ');
    if (region.part !== 'title' || piece === undefined || space < 0) return region;
    const middle = piece.start + space;
    const from = { end: 'from' as const, span: { start: piece.start, end: middle } };
    return { ...region, correspondents: [from, { end: 'to', span: { start: middle + 1, end: piece.end } }] };
  });
  return { ...record, regions };
}

/** A record as its parts say, paragraphs apart. */
export function record(key: number, written: Written, date: string | null = null): IndexedRecord {
  let text = '';
  const regions: Region[] = [];
  for (const [part, words] of written) {
    const start = text.length;
    text += words;
    if (words !== '') regions.push({ part, pieces: [{ start, end: text.length }] });
    text += '\n\n';
  }
  const title = written.find(([part]) => part === 'title')?.[1] ?? 'Untitled';
  return {
    key,
    text,
    regions,
    summary: {
      id: `record-${key}`,
      title,
      subject: null,
      place: null,
      date,
      time: null,
      type: 'other',
      language: 'en',
      findings: 0,
    },
  };
}
