import type { LibraryClient } from '../library/library-client.ts';
import { unpackList } from '../../shared/library/packed-list.ts';

/**
 * Waits until a run of the library has ended and tells the id of the record that stands at `relativePath` in its
 * folder; once, and never where no such record was read.
 */
export function showWhenRead(
  library: Pick<LibraryClient, 'on' | 'list'>,
  relativePath: string,
  show: (id: string) => void,
): void {
  const stop = library.on('changed', ({ report }) => {
    if (report === null) return;
    stop();
    void library.list().then((rows) => {
      const record = rows.ok ? unpackList(rows.value).find((row) => row.relativePath === relativePath) : undefined;
      if (record !== undefined) show(record.id);
    });
  });
}
