import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The sample library of the project; tests read it and never write to it. */
export const SAMPLE_LIBRARY = join(dirname(dirname(fileURLToPath(import.meta.url))), 'resources', 'library');

/** The record that most tests open, below the sample library. */
export const SEED_FILE = 'JPRU_19560907.O2E.txt';
export const SEED_TITLE = 'Japanese-Soviet Negotiations, Memorandum of a Conversation';

/** A folder of its own for one test, gone when the test ends. */
export async function scratchFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'memcon-e2e-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** A copy of the sample library that a test may change. */
export async function copyOfSampleLibrary(into: string): Promise<string> {
  const path = join(into, 'papers');
  await cp(SAMPLE_LIBRARY, path, { recursive: true });
  return path;
}
