import type { Place } from './rows.ts';

/** The places with one more among them, each once; sorted by folder, then path. */
export function addPlace(places: readonly Place[], { folder, path }: Place): readonly Place[] {
  if (places.some((place) => place.folder === folder && place.path === path)) return places;
  return [...places, { folder, path }].sort((a, b) => compare(a.folder, b.folder) || compare(a.path, b.path));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
