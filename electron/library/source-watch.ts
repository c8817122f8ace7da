import { watch, type FSWatcher } from 'chokidar';
import { basename, join } from 'node:path';
import { errorCode } from './file-trouble.ts';
import { isNetworkDrive } from './network-drive.ts';
import { isReachable } from './source-folder.ts';
import { folderName, liesWithin, toRelativePath } from './source-path.ts';

export interface SourceWatchOptions {
  /** Absolute path of the source folder, resolved. */
  readonly path: string;
  /** Absolute paths of folders that are not read with this one: the library, other source folders. */
  readonly except: readonly string[];
  /** Something may have changed at this path below the source folder, `/`-separated; '' for all of it. */
  readonly onChange: (path: string) => void;
  /** Looks through the whole folder; called again and again where the system tells of no changes. Never rejects. */
  readonly look: () => Promise<void>;
  /** One sentence: why the system does not tell of changes here, and what is done instead. */
  readonly onTrouble: (sentence: string) => void;
  readonly isNetwork?: (path: string) => Promise<boolean>;
}

/** Where the system tells of no changes, a folder is looked through this often, ms ... */
const LOOK_EVERY = 1_500;
/** ... and at most this share of the time is spent looking: a large folder on a slow drive is looked at more rarely. */
const LOOK_SHARE = 0.1;

/**
 * Watches one source folder. Only folders are watched, which tell of the files in them too: one watch for each of
 * 55,000 files would take memory, and soon reach the system's limit. On a network drive, and where watching fails, the
 * folder is looked through at intervals.
 */
export class SourceWatch {
  readonly #options: SourceWatchOptions;
  /** Of `except`, what lies within this folder. */
  readonly #except: readonly string[];
  #watcher: FSWatcher | null = null;
  #timer: NodeJS.Timeout | null = null;
  #closed = false;
  /** The folder went out of reach: once it is back, the system is asked again. */
  #lost = false;
  /** Settled once changes are heard of, or the folder is looked through. */
  readonly ready: Promise<void>;

  constructor(options: SourceWatchOptions) {
    this.#options = options;
    this.#except = options.except.filter((one) => one !== options.path && liesWithin(options.path, one));
    this.ready = this.#begin();
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#stopListening();
  }

  async #begin(): Promise<void> {
    const isNetwork = this.#options.isNetwork ?? isNetworkDrive;
    if (await isNetwork(this.#options.path)) this.#lookAgain(0);
    else if (!this.#closed) await this.#listen();
  }

  #listen(): Promise<void> {
    const { path: root, onChange } = this.#options;
    const watcher = watch(root, {
      ignoreInitial: true,
      followSymlinks: false,
      ignored: (path, stats) => stats?.isDirectory() === false || this.#leavesOut(path),
    });
    this.#watcher = watcher;
    // A folder that comes in whole may hold files by the time it is watched.
    watcher.on('addDir', (path) => onChange(toRelativePath(root, path)));
    watcher.on('raw', (_event, name, details) => {
      const { watchedPath } = details as { readonly watchedPath?: string };
      if (watchedPath !== undefined) this.#hear(watchedPath, name);
    });
    return new Promise((resolve) => {
      watcher.on('ready', resolve);
      watcher.on('error', (error) => {
        // A folder within that may not be read is named among what was left out; the others are watched all the same.
        if (!['EACCES', 'EPERM', 'ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) this.#fail(reasonOf(error));
        void this.#checkReach();
        resolve();
      });
    });
  }

  /** @param name of what changed in a watched folder; its own name where the folder itself is moved or unmounted */
  #hear(folder: string, name: unknown): void {
    const { path: root, onChange } = this.#options;
    if (folder === root && name === basename(root)) void this.#checkReach();
    // A name that is no UTF-8 cannot be asked for; its folder can.
    const named = typeof name === 'string' && name !== '' && !name.includes('\uFFFD');
    const at = named ? join(folder, name) : folder;
    if (liesWithin(root, at) && !this.#leavesOut(at)) onChange(toRelativePath(root, at));
  }

  #leavesOut(path: string): boolean {
    return this.#except.some((one) => liesWithin(one, path));
  }

  async #checkReach(): Promise<void> {
    if (this.#lost || (await isReachable(this.#options.path))) return;
    this.#lost = true;
    this.#turnToLooking(
      `library: ${folderName(this.#options.path)} is out of reach (it was moved, or its drive unplugged); its records stay, and Memcon takes it up again when it is back.`,
    );
  }

  #fail(reason: string): void {
    this.#turnToLooking(
      `library: the system does not tell of changes in ${folderName(this.#options.path)}: ${reason}; Memcon looks through the folder every few seconds instead.`,
    );
  }

  #turnToLooking(sentence: string): void {
    if (this.#closed || this.#watcher === null) return;
    this.#options.onTrouble(sentence);
    void this.#stopListening();
    this.#lookAgain(0);
  }

  async #stopListening(): Promise<void> {
    const watcher = this.#watcher;
    this.#watcher = null;
    await watcher?.close();
  }

  #lookAgain(took: number): void {
    if (this.#closed) return;
    this.#timer = setTimeout(() => void this.#look(), Math.max(LOOK_EVERY, took / LOOK_SHARE));
    this.#timer.unref();
  }

  async #look(): Promise<void> {
    const { path, look } = this.#options;
    const began = performance.now();
    const back = this.#lost && (await isReachable(path));
    if (back) {
      this.#lost = false;
      // Listening first: what changes during the look is then heard of.
      await this.#begin();
    }
    if (this.#closed) return;
    if (!this.#lost) await look();
    if (!back) this.#lookAgain(performance.now() - began);
  }
}

function reasonOf(error: unknown): string {
  const code = errorCode(error);
  if (code === 'ENOSPC') return 'its limit of watched folders is reached (fs.inotify.max_user_watches)';
  if (code === 'EMFILE' || code === 'ENFILE') return 'too many files and watches are open';
  return code ?? String(error);
}
