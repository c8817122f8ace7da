import type { SourceFolder } from '../../shared/library/summary.ts';
import type { Catalogue } from './catalogue.ts';
import { isReachable } from './source-folder.ts';
import { folderName } from './source-path.ts';

/** The source folders as the page may know them, in the order in which they were added. */
export function listFolders(catalogue: Pick<Catalogue, 'folders'>): Promise<SourceFolder[]> {
  return Promise.all(
    catalogue.folders().map(async ({ token, path, documents, skipped }) => {
      return { token, name: folderName(path), documents, skipped, reachable: await isReachable(path) };
    }),
  );
}
