import { FIRST_DAY, LAST_DAY, readDays } from './date-range.ts';
import { LANGUAGES, STATED_FIELDS, typesNamed } from './query-fields.ts';
import type { QueryNode } from './query.ts';
import { termsOf } from './region-terms.ts';

/**
 * What a field says of a record as a whole; null where the field or its value is none of these.
 *
 *     type:telegram   lang:ja   date:1956   before:1956-08-01   after:1955   delegation:"United States"
 */
export function facetOf(name: string, value: string): QueryNode | null {
  switch (name) {
    case 'type': {
      const types = typesNamed(value);
      return types.length > 0 ? { kind: 'type', types } : null;
    }
    case 'lang':
    case 'language': {
      const language = LANGUAGES[value.toLowerCase()];
      return language === undefined ? null : { kind: 'language', language };
    }
    case 'date':
    case 'before':
    case 'after':
      return datedNode(name, value);
    default: {
      const facet = STATED_FIELDS[name];
      const terms = termsOf(value);
      return facet === undefined || terms.length === 0 ? null : { kind: 'stated', facet, terms };
    }
  }
}

/** Before a date excludes it, after a date too: `after:1956` begins with 1957. */
function datedNode(name: 'date' | 'before' | 'after', value: string): QueryNode | null {
  const days = readDays(value);
  if (days === null) return null;
  if (name === 'before') return { kind: 'dated', from: FIRST_DAY, to: days.from - 1 };
  if (name === 'after') return { kind: 'dated', from: days.to + 1, to: LAST_DAY };
  return { kind: 'dated', ...days };
}
