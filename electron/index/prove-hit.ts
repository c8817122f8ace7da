import type { Hit } from '../../shared/query/hit.ts';
import { inReadingOrder, locateMatches } from '../../shared/query/locate.ts';
import { snippetOf } from '../../shared/query/snippet.ts';
import type { Ranked } from './rank.ts';
import type { RecordSource } from './record-source.ts';
import type { Snapshot } from './snapshot.ts';

/** Snippets shown of a record; the rest is counted. */
const SNIPPETS = 3;

/** Shows a record, after looking its matches up in its text; null where they are not there. */
export function proveHit(records: RecordSource, snapshot: Snapshot, record: Ranked): Hit | null {
  const placed = snapshot.placeOf(record.ordinal);
  const key = placed?.segment.columns.keyOf(record.ordinal - placed.base);
  const stored = key === undefined ? undefined : records.get(key);
  if (stored === undefined) return null;
  const located = locateMatches(stored, record.starts, inReadingOrder(record.occurrences), SNIPPETS);
  // A record without matches is there for what it does not say.
  const matches = record.occurrences.reduce((sum, { starts }) => sum + starts.length, 0);
  if (matches > 0 && located.length === 0) return null;
  const { id, title, place, date } = stored.summary;
  return {
    documentId: id,
    title,
    place,
    date,
    score: record.score,
    matches,
    snippets: located.map((match) => snippetOf(stored.text, match)),
  };
}
