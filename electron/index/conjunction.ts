import type { OrdinalSet } from './ordinal-set.ts';
import type { Postings } from './posting-list.ts';
import { seek } from './seek.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Adds the records that hold all of some terms, removed ones included. For common words: a set of bits is made in a
 * fraction of the time that FlexSearch's list of numbers takes.
 */
export function addHolding(snapshot: Snapshot, terms: readonly string[], found: OrdinalSet): void {
  for (const { segment, base } of snapshot.segments) {
    const lists = listsOf(terms, (term) => snapshot.load(segment, term)?.postings);
    const [rarest, ...others] = lists ?? [];
    if (rarest !== undefined) addShared(rarest, others, base, found);
  }
}

/** How many records hold the rarest of some terms, removed ones included: no more can hold all. */
export function mostHolding(snapshot: Snapshot, terms: readonly string[]): number {
  let most = 0;
  for (const { segment } of snapshot.segments) {
    most += listsOf(terms, (term) => snapshot.load(segment, term)?.postings)?.[0]?.places.length ?? 0;
  }
  return most;
}

/** Rarest first; null where a term has none. */
function listsOf(terms: readonly string[], load: (term: string) => Postings | undefined): Postings[] | null {
  const lists: Postings[] = [];
  for (const term of terms) {
    const postings = load(term);
    if (postings === undefined) return null;
    lists.push(postings);
  }
  return lists.sort((a, b) => a.places.length - b.places.length);
}

function addShared({ places }: Postings, others: readonly Postings[], base: number, found: OrdinalSet): void {
  const at = new Uint32Array(others.length);
  for (let i = 0; i < places.length; i += 1) {
    const place = places[i] ?? 0;
    let shared = true;
    for (let k = 0; k < others.length && shared; k += 1) {
      const other = others[k]?.places ?? places;
      const next = seek(other, place, at[k] ?? 0);
      at[k] = next;
      shared = other[next] === place;
    }
    if (shared) found.add(base + place);
  }
}
