import type { HeaderField, HeaderFieldName } from '../../shared/model/header.ts';
import { parseDate, type ParsedDate } from './date.ts';

/** Fields that date a record, the surest first. A speech is dated by the house that heard it; the lower house leads. */
const DATED_BY: readonly HeaderFieldName[] = [
  'date',
  'date-house-of-representatives',
  'date-house-of-councillors',
  'date-house-of-peers',
];

/**
 * The date that a header states, or null. Empty fields say nothing.
 *
 *     [衆議院演説年月日]
 *     [貴族院演説年月日] 1904/3/26
 *                        ^^^^^^^^^ 1904-03-26: only the upper house heard it
 */
export function parseHeaderDate(text: string, fields: readonly HeaderField[]): ParsedDate | null {
  for (const name of DATED_BY) {
    for (const field of fields) {
      const date = field.name === name && field.value ? parseDate(text, field.value) : null;
      if (date) return date;
    }
  }
  return null;
}
