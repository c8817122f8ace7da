import type { SnippetPart } from './hit.ts';

const WORDS: Record<SnippetPart, string> = {
  title: 'title',
  place: 'place',
  people: 'participants',
  source: 'source',
  header: 'header',
  notes: 'note',
  body: 'text',
  'oral-points': 'oral points',
};

/** What the part of a record is called in which a match stands. */
export function partWords(part: SnippetPart): string {
  return WORDS[part];
}
