import { PathGatherer } from './path-gatherer.ts';
import type { Place } from './rows.ts';
import { SourceWatch } from './source-watch.ts';

/** A source folder to watch. */
export interface WatchedFolder {
  readonly token: string;
  /** Absolute, resolved. */
  readonly path: string;
}

export interface LibraryWatchOptions {
  /** Absolute path of the library's own folder. */
  readonly libraryPath: string;
  /** These places may have changed; a path of '' stands for the whole source folder. */
  readonly onChanges: (places: readonly Place[]) => void;
  /** Looks through one source folder. Never rejects. */
  readonly look: (token: string) => Promise<void>;
  /** One sentence for the reader. */
  readonly onTrouble: (sentence: string) => void;
  readonly isNetwork?: (path: string) => Promise<boolean>;
}

/** Watches the source folders of a library, as they come and go. */
export class LibraryWatch {
  readonly #options: LibraryWatchOptions;
  readonly #gatherer: PathGatherer;
  readonly #watches = new Map<string, SourceWatch>();
  /** The paths of all folders that are watched: a folder within another is not read with that one. */
  #paths = '';

  constructor(options: LibraryWatchOptions) {
    this.#options = options;
    this.#gatherer = new PathGatherer(options.onChanges);
  }

  /**
   * Watches these folders from now on, and no other; settled once all of them are watched.
   *
   * @returns tokens of those that were not watched before: what changed in them until now was not heard of
   */
  async follow(folders: readonly WatchedFolder[]): Promise<readonly string[]> {
    const paths = folders.map(({ path }) => path);
    // What each leaves out depends on the others.
    const anew = this.#paths !== paths.join('\n');
    this.#paths = paths.join('\n');
    for (const [token, watch] of [...this.#watches]) {
      if (!anew && folders.some((folder) => folder.token === token)) continue;
      this.#watches.delete(token);
      if (!folders.some((folder) => folder.token === token)) this.#gatherer.forget(token);
      await watch.close();
    }
    const begun = folders.filter(({ token }) => !this.#watches.has(token));
    for (const folder of begun) this.#watches.set(folder.token, this.#watch(folder, paths));
    await Promise.all([...this.#watches.values()].map(({ ready }) => ready));
    return begun.map(({ token }) => token);
  }

  async close(): Promise<void> {
    await this.follow([]);
    this.#gatherer.forget();
  }

  #watch({ token, path }: WatchedFolder, paths: readonly string[]): SourceWatch {
    const { libraryPath, look, onTrouble, isNetwork } = this.#options;
    return new SourceWatch({
      path,
      except: [libraryPath, ...paths],
      onChange: (below) => this.#gatherer.hear({ folder: token, path: below }),
      look: () => look(token),
      onTrouble,
      ...(isNetwork === undefined ? {} : { isNetwork }),
    });
  }
}
