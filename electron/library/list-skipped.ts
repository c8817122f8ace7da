import type { SkippedFile } from '../../shared/library/summary.ts';
import type { Catalogue } from './catalogue.ts';
import { nextTurn } from './next-turn.ts';
import { folderName } from './source-path.ts';

/** Rows looked at before other work has its turn. */
const ROWS_IN_A_TURN = 1_000;

/**
 * What lies in the source folders and holds no record, whichever run found it so: as many as the folders count.
 *
 * @param only token of the one source folder asked for; null for all
 */
export async function listSkipped(
  catalogue: Pick<Catalogue, 'folders' | 'files'>,
  only: string | null = null,
): Promise<SkippedFile[]> {
  const skipped: SkippedFile[] = [];
  let seen = 0;
  for (const { token, path: root } of catalogue.folders()) {
    if (only !== null && token !== only) continue;
    for (const { path, skipped: reason } of catalogue.files(token)) {
      if (reason !== null) skipped.push({ folder: token, path: `${folderName(root)}/${path}`, reason });
      seen += 1;
      if (seen % ROWS_IN_A_TURN === 0) await nextTurn();
    }
  }
  return skipped;
}
