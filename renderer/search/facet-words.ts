import type { DocumentType } from '../../shared/model/document.ts';
import { typeLabel } from '../../shared/model/type-label.ts';
import type { FacetValue } from '../../shared/query/facet-clause.ts';
import type { FacetName } from '../../shared/query/facets.ts';
import { LANGUAGES, typesNamed } from '../../shared/query/query-fields.ts';

/** Ids of the panel, and of the button that shows it. */
export const FACETS_ID = 'facets';
export const FACETS_TOGGLE_ID = 'facets-toggle';

/** Facets of the panel in its order; the years have their chart. */
export const PANEL_FACETS = [
  'type',
  'person',
  'delegation',
  'classification',
  'repository',
  'folder',
  'language',
] as const satisfies readonly FacetName[];

/** What a group of the panel is called. */
export const FACET_TITLES: Readonly<Record<FacetName, string>> = {
  year: 'Year',
  type: 'Type',
  person: 'Person',
  delegation: 'Delegation',
  classification: 'Classification',
  repository: 'Repository',
  folder: 'Source folder',
  language: 'Language',
};

const LANGUAGE_NAMES = { en: 'English', ja: 'Japanese' } as const;

interface Named {
  readonly token: string;
  readonly name: string;
}

/**
 * A value as the window shows it: types, languages and folders by their names, all else in the words of the record.
 * @param folders source folders, which are counted by their tokens
 */
export function facetWords({ facet, value }: FacetValue, folders: readonly Named[] = []): string {
  switch (facet) {
    case 'type':
      return typeWords(typesNamed(value), value);
    case 'language': {
      const language = LANGUAGES[value.toLowerCase()];
      return language === undefined ? value : LANGUAGE_NAMES[language];
    }
    case 'folder':
      return folders.find(({ token }) => token === value)?.name ?? value;
    case 'year':
      return value.replace('..', '–');
    default:
      return value;
  }
}

/** `type:memo` names several types: it stays as it is written. */
function typeWords([only, ...more]: readonly DocumentType[], written: string): string {
  return only === undefined || more.length > 0 ? written : only === 'other' ? 'Other record' : typeLabel(only);
}
