import * as v from 'valibot';
import { VARIANT_FORMS } from './variants.ts';

/** Recent queries that are kept. */
export const MOST_RECENT = 50;

const query = v.pipe(v.string(), v.maxLength(2000));

/** What a reader keeps of their searching: under names, and what was asked last (newest first). */
export const searchesSchema = v.strictObject({
  saved: v.pipe(
    v.array(
      v.strictObject({
        name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
        query,
        /** Other forms in which its words are found. */
        also: v.array(v.picklist(VARIANT_FORMS)),
      }),
    ),
    v.maxLength(1000),
  ),
  recent: v.pipe(v.array(query), v.maxLength(MOST_RECENT)),
});

export type Searches = v.InferOutput<typeof searchesSchema>;
export type SavedSearch = Searches['saved'][number];

export const NO_SEARCHES: Searches = { saved: [], recent: [] };

/** With a query as the newest; it stands once. White space around it does not matter; an empty one is none. */
export function remember(searches: Searches, asked: string): Searches {
  const words = asked.trim();
  if (words === '' || searches.recent[0] === words) return searches;
  return {
    ...searches,
    recent: [words, ...searches.recent.filter((one) => one !== words)].slice(0, MOST_RECENT),
  };
}

/** With a search under its name, in the order of names; one that had the name before is replaced. */
export function keep(searches: Searches, search: SavedSearch): Searches {
  const others = searches.saved.filter(({ name }) => name !== search.name);
  return { ...searches, saved: [...others, search].sort((a, b) => a.name.localeCompare(b.name)) };
}

/** Without the search of a name. */
export function drop(searches: Searches, name: string): Searches {
  return { ...searches, saved: searches.saved.filter((one) => one.name !== name) };
}
