import { SearchIndex } from '../index/search-index.ts';
import type { Catalogue } from './catalogue.ts';
import type { Environment } from './environment.ts';

/** Opens the index of a library; it asks for the words of a record, by its key, when a search needs them. */
export function openIndex({ root }: Environment, catalogueNow: () => Catalogue): SearchIndex {
  return SearchIndex.open(root, {
    get: (key) => {
      const record = catalogueNow().record(key);
      const stored = catalogueNow().stored(key);
      return record && stored && { text: stored.source.text, regions: stored.regions, summary: record.summary };
    },
  });
}
