import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Library } from '../../electron/library/library.ts';
import { parsersBeside } from '../../electron/library/parsers-beside.ts';
import type { IndexReport } from '../../shared/library/summary.ts';
import type { Result } from '../../shared/model/result.ts';

/** A library that is thrown away after it was measured. It reads with threads, as the command line does. */
export class ScratchLibrary {
  private constructor(
    readonly path: string,
    readonly library: Library,
  ) {}

  /** Begins one with a source folder, whose files are not yet read. */
  static async of(folder: string): Promise<ScratchLibrary> {
    const path = mkdtempSync(join(tmpdir(), 'memcon-bench-'));
    const library = valueOf(await Library.open(path, { parsers: parsersBeside(import.meta.url) }));
    valueOf(await library.addFolder(folder));
    return new ScratchLibrary(path, library);
  }

  async update(): Promise<IndexReport> {
    return valueOf(await this.library.update());
  }

  async remove(): Promise<void> {
    await this.library.close();
    rmSync(this.path, { recursive: true, force: true });
  }
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`bench: ${result.failure.message}`);
  return result.value;
}
