import type { SearchIndex } from '../index/search-index.ts';
import type { Catalogue } from './catalogue.ts';
import { nextTurn } from './next-turn.ts';

/** Files forgotten in one transaction. */
const FORGET_AT_A_TIME = 100;

/** Takes a source folder out of the library, and the records which only it held; gives way to other work meanwhile. */
export async function forgetFolder(
  catalogue: Catalogue,
  index: Pick<SearchIndex, 'tidy'>,
  token: string,
): Promise<void> {
  const rows = [...catalogue.files(token)].map(({ folder, path }) => ({ folder, path }));
  for (let at = 0; at < rows.length; at += FORGET_AT_A_TIME) {
    const some = rows.slice(at, at + FORGET_AT_A_TIME);
    catalogue.apply(some.map((row) => ({ kind: 'forget', row })));
    await nextTurn();
  }
  catalogue.dropFolder(token);
  while (index.tidy()) await nextTurn();
}
