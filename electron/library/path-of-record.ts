import type { Catalogue } from './catalogue.ts';
import { toAbsolutePath } from './source-path.ts';

/** Where a record's (first) file is on this computer; null for an id the library has not. */
export function pathOfRecord(catalogue: Catalogue, id: string): string | null {
  const key = catalogue.keyOf(id);
  const place = key === undefined ? undefined : catalogue.record(key)?.places[0];
  const folder = catalogue.folders().find(({ token }) => token === place?.folder);
  return place && folder ? toAbsolutePath(folder.path, place.path) : null;
}
