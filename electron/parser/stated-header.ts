import type { HeaderField } from '../../shared/model/header.ts';
import type { ParsedHeader } from './parsed-header.ts';
import type { StatedElements } from './stated-elements.ts';

/**
 * The titles that a format sets above the record, as fields without a label; null where it states none.
 *
 *     Foreign Relations of the United States, 1955–1957, Japan, Volume XXIII, Part 1
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ edition: volume
 */
export function statedHeader(stated: StatedElements): ParsedHeader | null {
  const edition = stated.named('edition')[0];
  const title = stated.named('title')[0];
  const fields: HeaderField[] = [];
  if (edition !== undefined) fields.push({ name: 'volume', label: null, value: edition.span });
  if (title !== undefined) fields.push({ name: 'title', label: null, value: title.span });
  if (fields.length === 0) return null;
  const bodyStart = Math.max(...fields.map(({ value }) => value?.end ?? 0));
  return { shape: 'stated', mastheads: [], fields, bodyStart };
}
