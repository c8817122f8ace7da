import type { Hit, Snippet, SnippetPart } from '../../shared/query/hit.ts';

/** A place to open: one snippet of a hit, or the record itself where a hit comes without snippets. */
export interface Passage {
  /** Stays the same from one search to the next for the same words of the same record. */
  readonly key: string;
  readonly hit: Hit;
  /** Position of the hit in the answer. */
  readonly hitIndex: number;
  readonly snippet: Snippet | null;
}

/** The passages of an answer in the order they are listed. */
export function passagesOf(hits: readonly Hit[]): Passage[] {
  return hits.flatMap((hit, hitIndex): Passage[] => {
    if (hit.snippets.length === 0) return [{ key: hit.documentId, hit, hitIndex, snippet: null }];
    return hit.snippets.map((snippet) => ({ key: passageKey(hit, snippet), hit, hitIndex, snippet }));
  });
}

export function passageKey(hit: Hit, snippet: Snippet | null): string {
  return snippet === null ? hit.documentId : `${hit.documentId}-${snippet.span.start}-${snippet.span.end}`;
}

const LABELS: Record<SnippetPart, string | null> = {
  title: 'title',
  place: 'place',
  people: 'participants',
  source: 'source',
  header: 'header',
  notes: 'note',
  body: null,
  'oral-points': 'oral points',
};

/** What a snippet's part is called beside it; the body, where most words stand, is not named. */
export function partLabel(part: SnippetPart): string | null {
  return LABELS[part];
}
