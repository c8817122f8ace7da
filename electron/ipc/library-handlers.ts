import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { OpenedDocument } from '../../shared/ipc/channels.ts';
import { fail, succeed, type Result } from '../../shared/model/result.ts';
import type { LibraryState } from '../../shared/library/summary.ts';
import type { LibraryClient } from '../library/library-client.ts';
import type { Handlers, Log } from './dispatch.ts';

export type LibraryCalls = Pick<
  LibraryClient,
  | 'addFolder'
  | 'removeFolder'
  | 'update'
  | 'cancel'
  | 'pause'
  | 'resume'
  | 'state'
  | 'list'
  | 'skipped'
  | 'search'
  | 'searchRest'
  | 'matches'
  | 'document'
  | 'setEncoding'
>;

export interface LibraryPorts {
  readonly library: LibraryCalls;
  /** Shows the native dialog; answers the folder's path, or null when the user cancelled. */
  readonly chooseFolder: () => Promise<string | null>;
  readonly log: Log;
}

type LibraryChannels = Extract<keyof Handlers, `library:${string}` | `search:${string}` | `document:${string}`>;

/** The channels that the library answers. */
export function libraryHandlers({ library, chooseFolder, log }: LibraryPorts): Pick<Handlers, LibraryChannels> {
  return {
    'library:add-folder': async () => {
      const path = await chooseFolder();
      return path === null ? succeed(null) : library.addFolder(path);
    },
    'library:add-dropped': async ({ paths }) => addAll(library, paths),
    'library:remove-folder': ({ token }) => library.removeFolder(token),
    'library:refresh': async () => {
      const state = await library.state();
      // Who asks for a run wants one.
      if (state.ok && state.value.paused) return library.resume();
      // The run may take minutes; the page follows it, and hears how it ended, by events.
      library.update().catch((cause: unknown) => log('library:refresh failed', cause));
      return library.state();
    },
    'library:cancel': () => library.cancel(),
    'library:pause': () => library.pause(),
    'library:resume': () => library.resume(),
    'library:state': () => library.state(),
    'library:list': () => library.list(),
    'library:skipped': ({ folder }) => library.skipped(folder),
    'search:run': ({ query, limit, also }) => library.search(query, limit, ...given(also)),
    'search:rest': ({ query, limit, also }) => library.searchRest(query, limit, ...given(also)),
    'search:matches': ({ query, id, also }) => library.matches(query, id, ...given(also)),
    'document:open': async ({ id }) => forPage(await library.document(id)),
    'document:set-encoding': async ({ id, encoding }) => forPage(await library.setEncoding(id, encoding)),
  };
}

/** An argument that the page may leave out. */
function given<T>(value: T | undefined): [] | [T] {
  return value === undefined ? [] : [value];
}

/** The page knows a record by its id and its place below a source folder, never by its path on the disk. */
function forPage(opened: Result<OpenedDocument>): Result<OpenedDocument> {
  if (!opened.ok) return opened;
  const { document, text, marks, summary } = opened.value;
  const identity = { ...document.identity, path: summary.relativePath };
  return succeed({ document: { ...document, identity }, text, marks, summary });
}

/** Adds what was dropped, a file by the folder it lies in; answers the state after the last one, or what failed. */
async function addAll(library: LibraryCalls, paths: readonly string[]): Promise<Result<LibraryState>> {
  const folders = new Set<string>();
  for (const path of paths) {
    const folder = await folderOf(path);
    if (folder === null) {
      return fail(
        'dropped-unreadable',
        `library: what was dropped (${path}) cannot be read; drop a folder of records.`,
      );
    }
    folders.add(folder);
  }
  let answer = await library.state();
  for (const folder of folders) {
    answer = await library.addFolder(folder);
    if (!answer.ok) return answer;
  }
  return answer;
}

async function folderOf(path: string): Promise<string | null> {
  try {
    return (await stat(path)).isDirectory() ? path : dirname(path);
  } catch {
    return null;
  }
}
