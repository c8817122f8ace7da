import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import { markDamaged } from '../library/damage-mark.ts';
import { DAMAGE_EXIT } from '../library/damage.ts';
import { isAbort, isMemoryFault } from '../library/memory-fault.ts';
import { readArguments } from './read-arguments.ts';

/** In the environment of a guarded process: what the one before it met. */
export const GUARDED = 'MEMCON_GUARDED';
export type Guarded = 'first' | 'damaged';

/** Commands that map a library's file into memory. */
const COMMANDS: ReadonlySet<string> = new Set(['index', 'search']);

/** Whether a command line is to run in a process of its own. */
export function needsGuard([command = '']: readonly string[]): boolean {
  return COMMANDS.has(command);
}

/**
 * Runs a command line in a process of its own. LMDB trusts the file that it maps: a damaged page may end the process by
 * a signal that no program can catch, and then somebody must be left to say so. `index` is run again, and begins the
 * library anew; `search` leaves word for it.
 *
 * @param entry path of the file that is the command line
 * @returns the code to exit with
 */
export async function runGuarded(
  entry: string,
  args: readonly string[],
  say: (text: string) => Promise<void>,
): Promise<number> {
  let code = await runOnce(entry, args, 'first');
  // A lack of memory ends it in the same way; then a second trial may do.
  if (isAbort(code)) code = asDamage(await runOnce(entry, args, 'first'));
  if (code !== DAMAGE_EXIT && !isMemoryFault(code)) return code;
  if (args[0] === 'index') return runOnce(entry, args, 'damaged');
  const read = readArguments('search', args.slice(1), ['library', 'limit']);
  const library = read.ok ? (read.value.options['library'] ?? '') : '';
  await markDamaged(library);
  await say(
    `memcon search: the library in ${library} is damaged and could not be read; run memcon index with its folders, which keeps the damaged file under another name and builds the library anew.\n`,
  );
  return 2;
}

/** Makes this process end with the one that guards it, however that ends. */
export function endWithGuard(): void {
  if (process.channel === undefined) return;
  process.on('disconnect', () => process.exit(1));
  // The connection itself is no reason to stay.
  process.channel.unref();
}

function asDamage(code: number): number {
  return isAbort(code) ? DAMAGE_EXIT : code;
}

async function runOnce(entry: string, args: readonly string[], guarded: Guarded): Promise<number> {
  const child = spawn(process.execPath, [...process.execArgv, entry, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, [GUARDED]: guarded },
  });
  const letGo = passSignals(child);
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']));
    });
  } finally {
    letGo();
  }
}

/** A terminal sends Ctrl+C to both processes by itself; whoever else stops this one means the other. */
function passSignals(child: ChildProcess): () => void {
  const interrupt = (): void => void (process.stdin.isTTY || child.kill('SIGINT'));
  const terminate = (): void => void child.kill('SIGTERM');
  process.on('SIGINT', interrupt).on('SIGTERM', terminate);
  return () => process.off('SIGINT', interrupt).off('SIGTERM', terminate);
}
