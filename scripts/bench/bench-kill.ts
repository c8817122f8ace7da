import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Library } from '../../electron/library/library.ts';
import { figure, percentile } from './figures.ts';
import { rarestWords } from './rarest-words.ts';
import { ScratchLibrary } from './scratch-library.ts';
import { tableOf } from './table.ts';

const KILLS = 100;

/** The command line, in the build beside the file that measures. */
const CLI = 'cli.mjs';

/**
 * Kills (SIGKILL) `memcon index` with its parsing threads at random moments, opens the library after each, and holds it
 * against the files: every record listed once and found by its own rarest word. One that was finished is begun anew.
 * Throws at the first that does not hold.
 */
export async function benchKill(folder: string): Promise<string> {
  const whole = await ScratchLibrary.of(folder);
  const began = performance.now();
  const { documents, seconds } = await whole.update();
  const longest = performance.now() - began + 300;
  const rare = rarestWords(whole.library.list(), ({ relativePath }) =>
    readFileSync(join(folder, relativePath), 'utf8'),
  );
  await whole.remove();
  let path = mkdtempSync(join(tmpdir(), 'memcon-kill-'));
  const found: number[] = [];
  let begun = 1;
  let late = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const killed = await runAndKill(folder, path, Math.random() * longest);
    if (!killed) late += 1;
    const count = await check(path, rare);
    found.push(count);
    if (count < documents) continue;
    rmSync(path, { recursive: true });
    path = mkdtempSync(join(tmpdir(), 'memcon-kill-'));
    begun += 1;
  }
  await runAndKill(folder, path, null);
  const last = await check(path, rare);
  rmSync(path, { recursive: true });
  if (last !== documents) throw new Error(`bench: ${last} of ${documents} records after the last run`);
  return tableOf(
    ['killed while indexing', 'value'],
    [
      ['records of the folder', figure(documents)],
      ['seconds to index them, undisturbed', figure(seconds)],
      ['kills', figure(KILLS)],
      ['of these after the run had ended', figure(late)],
      ['libraries begun', figure(begun)],
      ['records found after a kill, median', figure(percentile(found, 50))],
      ['records after the last run', figure(last)],
    ],
  );
}

/** Whether the run was killed before it had ended by itself. */
function runAndKill(folder: string, path: string, after: number | null): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const cli = join(dirname(process.argv[1] ?? ''), CLI);
    // A group of its own: whatever the command started is killed in the same moment.
    const child = spawn(process.execPath, [cli, 'index', folder, '--library', path], {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    let said = '';
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    const kill = (): void => void process.kill(-(child.pid ?? 0), 'SIGKILL');
    const timer = after === null ? undefined : setTimeout(kill, after);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (signal === 'SIGKILL') resolve(true);
      else if (code === 0) resolve(false);
      else reject(new Error(`bench: a run after a kill ended with ${code ?? signal ?? ''}: ${said}`));
    });
  });
}

/** Records of the library, each found by its own word and listed once. */
async function check(path: string, rare: ReadonlyMap<string, string>): Promise<number> {
  const opened = await Library.open(path);
  if (!opened.ok) throw new Error(`bench: ${opened.failure.message}`);
  const library = opened.value;
  try {
    const list = library.list();
    if (new Set(list.map(({ id }) => id)).size !== list.length) throw new Error('bench: a record is listed twice');
    for (const { id, relativePath } of list) {
      const word = rare.get(relativePath);
      if (word === undefined) continue;
      const { hits } = await library.search(`"${word}"`, 500);
      const times = hits.filter(({ documentId }) => documentId === id).length;
      if (times !== 1) throw new Error(`bench: ${relativePath} is found ${times} times by its word ${word}`);
    }
    return list.length;
  } finally {
    await library.close();
  }
}
