import type { AskedQuery } from '../asked-query.ts';
import { clocked } from './clock.ts';
import { cutSnippets } from './cut-snippet.ts';
import { ftsQuery, quoted, type FtsQuery } from './fts-query.ts';
import { matchPattern } from './match-pattern.ts';
import { SHOWN, type Answer, type Program } from './program.ts';
import { openSqlite, type Sqlite, type Statement } from './sqlite.ts';

const FOUND = 'FROM fts WHERE fts MATCH ?';
const FOUND_DATED =
  'FROM fts JOIN records ON records.id = fts.rowid WHERE fts MATCH ? AND records.date >= ? AND records.date < ?';

/** FTS5 in this process, as an application would use it. It finds exactly what it is asked, so no hit is proved anew. */
export class FtsProgram implements Program {
  readonly name = 'SQLite FTS5';
  readonly queries = Infinity;
  readonly rehearses = true;
  readonly #database: Sqlite;
  readonly #first: Record<'plain' | 'dated', Statement>;
  readonly #count: Record<'plain' | 'dated', Statement>;
  readonly #record: Statement;
  readonly #words: Statement;

  /**
   * @param sqlite where better-sqlite3 is installed
   * @param file the database that `fts-index.ts` made
   */
  constructor(sqlite: string, file: string) {
    this.#database = openSqlite(sqlite, file);
    this.#database.pragma('cache_size = -65536');
    const both = (begin: string, end: string): Record<'plain' | 'dated', Statement> => ({
      plain: this.#database.prepare(`${begin} ${FOUND} ${end}`),
      dated: this.#database.prepare(`${begin} ${FOUND_DATED} ${end}`),
    });
    this.#first = both('SELECT fts.rowid AS id', `ORDER BY rank LIMIT ${SHOWN}`);
    this.#count = both('SELECT count(*) AS found', '');
    this.#record = this.#database.prepare('SELECT title, body FROM records WHERE id = ?');
    this.#words = this.#database.prepare('SELECT term FROM terms WHERE term >= ? AND term < ? AND term GLOB ?');
  }

  async ask(asked: AskedQuery): Promise<Answer | null> {
    const query = ftsQuery(asked);
    if (query === null) return null;
    const first = await clocked(() => this.#show(query, asked));
    const total = await clocked(() => this.#total(query));
    return { first: first.ms, total: total.ms, found: total.value };
  }

  #show(query: FtsQuery, asked: AskedQuery): string[][] {
    const word = asked.kind === 'dated' ? matchPattern({ kind: 'all', words: [asked.word] }) : matchPattern(asked);
    // A word of a title is looked for in the title alone.
    const pattern = asked.kind === 'title' ? `\\b${asked.word}\\b` : (word ?? '');
    return this.#all(this.#first, query).map((row) => {
      const { title, body } = this.#record.get((row as { id: number }).id) as { title: string; body: string };
      return cutSnippets(asked.kind === 'title' ? title : `${title}\n${body}`, pattern);
    });
  }

  #total(query: FtsQuery): number {
    return (this.#all(this.#count, query)[0] as { found: number } | undefined)?.found ?? 0;
  }

  #all(statements: Record<'plain' | 'dated', Statement>, query: FtsQuery): unknown[] {
    const match = query.words === null ? query.match : this.#alternatives(query.words);
    if (match === '') return [];
    return query.days === null ? statements.plain.all(match) : statements.dated.all(match, ...query.days);
  }

  /** The words of the dictionary that a pattern stands for, from the stretch that shares its beginning. */
  #alternatives(pattern: string): string {
    const start = pattern.replace(/[?*].*$/u, '');
    const rows = this.#words.all(start, `${start}\u{10ffff}`, pattern);
    return rows.map((row) => quoted((row as { term: string }).term)).join(' OR ');
  }

  close(): void {
    this.#database.close();
  }
}
