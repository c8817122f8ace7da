import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What is used of better-sqlite3, which is no dependency: it is fetched for a comparison only. */
export interface Sqlite {
  exec(sql: string): unknown;
  pragma(sql: string): unknown;
  prepare(sql: string): Statement;
  close(): unknown;
}

export interface Statement {
  run(...values: readonly (string | number)[]): unknown;
  all(...values: readonly (string | number)[]): unknown[];
  get(...values: readonly (string | number)[]): unknown;
}

/** Opens a database with the better-sqlite3 that is installed in a folder; begins one where the file is missing. */
export function openSqlite(folder: string, file: string): Sqlite {
  const Database = createRequire(join(folder, 'package.json'))('better-sqlite3') as new (file: string) => Sqlite;
  return new Database(file);
}
