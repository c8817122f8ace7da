import { readDays } from './date-range.ts';
import type { FacetName } from './facets.ts';
import { LANGUAGES, STATED_FIELDS, typesNamed } from './query-fields.ts';
import { termsOf } from './region-terms.ts';

/** A facet and what a query asks of it. */
export interface FacetValue {
  readonly facet: FacetName;
  /** As `FacetCount.value`, or as a person wrote it into a query. */
  readonly value: string;
}

/** Fields that ask for what a record states, by facet. */
const WORD_FIELDS: Readonly<Partial<Record<FacetName, string>>> = {
  person: 'participant',
  delegation: 'delegation',
  classification: 'classification',
  repository: 'repository',
};

/** Names of fields that ask for a facet. */
export const FACET_FIELDS: Readonly<Record<string, FacetName>> = {
  type: 'type',
  lang: 'language',
  language: 'language',
  date: 'year',
  ...STATED_FIELDS,
};

/** Signs that mean something within quotation marks. */
const SIGNS = /["“”„＂*?~]/gu;

/**
 * What a query says to find only records with this value of a facet; null where no field asks for it.
 *
 *     type:telegram   lang:ja   participant:"Mr. Tani"   classification:"Top Secret"   date:1956
 */
export function facetClause({ facet, value }: FacetValue): string | null {
  if (facet === 'year') return yearsClause(Number(value), Number(value));
  if (facet === 'type') return `type:${value}`;
  if (facet === 'language') return `lang:${value}`;
  const field = WORD_FIELDS[facet];
  const words = value.replace(SIGNS, ' ').replace(/\s+/gu, ' ').trim();
  return field === undefined || termsOf(words).length === 0 ? null : `${field}:"${words}"`;
}

/** Dated from the first day of a year to the last of another, or of the same: `1955..1957`, `date:1956`. */
export function yearsClause(from: number, to: number): string {
  const [first, last] = [from, to].map((year) => String(year).padStart(4, '0'));
  return from === to ? `date:${first}` : `${first}..${last}`;
}

/** True where both ask for the same, however it is written: `type:Telegram`, `participant:"mr tani"`. */
export function isSameValue(one: FacetValue, other: FacetValue): boolean {
  return one.facet === other.facet && meaningOf(one) === meaningOf(other);
}

function meaningOf({ facet, value }: FacetValue): string {
  switch (facet) {
    case 'type':
      return typesNamed(value).join(' ');
    case 'language':
      return LANGUAGES[value.toLowerCase()] ?? value;
    case 'year': {
      const days = readDays(value);
      return days === null ? value : `${days.from} ${days.to}`;
    }
    default:
      return termsOf(value).join(' ');
  }
}
