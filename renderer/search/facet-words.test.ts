import { describe, expect, it } from 'vitest';
import { FACET_NAMES } from '../../shared/query/facets.ts';
import { FACET_TITLES, facetWords, PANEL_FACETS } from './facet-words.ts';

describe('the panel', () => {
  it('has a group for every facet but the year, each with a title of its own', () => {
    expect([...PANEL_FACETS, 'year'].sort()).toEqual([...FACET_NAMES].sort());
    expect(new Set(Object.values(FACET_TITLES)).size).toBe(FACET_NAMES.length);
  });
});

describe('facetWords', () => {
  it('names types, languages and folders', () => {
    expect(facetWords({ facet: 'type', value: 'memorandum-of-conversation' })).toBe('Memorandum of conversation');
    expect(facetWords({ facet: 'type', value: 'other' })).toBe('Other record');
    expect(facetWords({ facet: 'type', value: 'memo' })).toBe('memo');
    expect(facetWords({ facet: 'language', value: 'ja' })).toBe('Japanese');
    expect(facetWords({ facet: 'language', value: 'fr' })).toBe('fr');
    expect(facetWords({ facet: 'folder', value: 'a1' }, [{ token: 'a1', name: 'frus1955-57' }])).toBe('frus1955-57');
  });

  it('shows all else in the words of the record', () => {
    expect(facetWords({ facet: 'person', value: 'Mr. Masayuki Tani' })).toBe('Mr. Masayuki Tani');
    expect(facetWords({ facet: 'year', value: '1955..1957' })).toBe('1955–1957');
  });
});
