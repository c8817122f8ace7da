import { readFileSync } from 'node:fs';
import { filesBelow } from '../corpus.ts';
import { measure } from '../measure.ts';
import { ftsTerms } from './fts-terms.ts';
import { decodePlain, plainRecord } from './plain-record.ts';
import { openSqlite, type Sqlite } from './sqlite.ts';

/** What the script says at its end, as JSON. */
export interface FtsReport {
  readonly records: number;
  readonly version: string;
  readonly optimizeSeconds: number;
  readonly optimizeProcessorSeconds: number;
}

/** Records of one transaction. */
const BATCH = 2000;

/**
 * Entry of a process: `fts-index.mjs FOLDER DATABASE SQLITE`. Reads every file of a folder into an FTS5 table. The words
 * stand in an index without content, the texts in a table beside it, from which snippets are cut.
 */
const [folder = '', file = '', sqlite = ''] = process.argv.slice(2);
const database = openSqlite(sqlite, file);
try {
  const records = fill(database, filesBelow(folder));
  const optimized = await measure(() => database.exec(`INSERT INTO fts(fts) VALUES ('optimize')`));
  database.pragma('wal_checkpoint(TRUNCATE)');
  const report: FtsReport = {
    records,
    version: (database.prepare('SELECT sqlite_version() AS version').get() as { version: string }).version,
    optimizeSeconds: optimized.seconds,
    optimizeProcessorSeconds: optimized.processorSeconds,
  };
  process.stdout.write(`${JSON.stringify(report)}\n`);
} finally {
  database.close();
}

function fill(into: Sqlite, files: readonly string[]): number {
  into.pragma('journal_mode = WAL');
  into.pragma('synchronous = NORMAL');
  into.pragma('cache_size = -65536');
  into.exec('CREATE TABLE records (id INTEGER PRIMARY KEY, date TEXT, path TEXT, title TEXT, body TEXT)');
  into.exec(`CREATE VIRTUAL TABLE fts USING fts5(title, date, body, content='', tokenize='unicode61')`);
  into.exec(`CREATE VIRTUAL TABLE terms USING fts5vocab(fts, 'row')`);
  const record = into.prepare('INSERT INTO records (id, date, path, title, body) VALUES (?, ?, ?, ?, ?)');
  const words = into.prepare('INSERT INTO fts (rowid, title, date, body) VALUES (?, ?, ?, ?)');
  for (let from = 0; from < files.length; from += BATCH) {
    into.exec('BEGIN');
    files.slice(from, from + BATCH).forEach((path, nth) => {
      const { title, date, body } = plainRecord(decodePlain(readFileSync(path)));
      record.run(from + nth + 1, date, path, title, body);
      words.run(from + nth + 1, ftsTerms(title), ftsTerms(date), ftsTerms(body));
    });
    into.exec('COMMIT');
  }
  return files.length;
}
