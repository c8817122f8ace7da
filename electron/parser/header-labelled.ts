import type { HeaderField, HeaderFieldName } from '../../shared/model/header.ts';
import { trimSpan, type Span } from '../../shared/model/span.ts';
import { orNull } from './head-zone.ts';
import type { Line } from './lines.ts';
import type { ParsedHeader } from './parsed-header.ts';

const NAMES: ReadonlyMap<string, HeaderFieldName> = new Map([
  ['Title', 'title'],
  ['Place', 'place'],
  ['Date', 'date'],
  ['Source', 'source'],
  ['Notes', 'notes'],
  ['Volume', 'volume'],
  ['URL', 'url'],
]);

const LABEL = /^([A-Z][A-Za-z]{1,15}(?: [A-Za-z]{1,15}){0,2}):(?=\s|$)/;

/**
 * Reads the labelled lines at the very top of a text: one block, closed by a blank line. Only a file that begins with
 * one of our labels has such a header, so `Source:` of a note further down can never be taken for a field.
 *
 *     Title: 102. Memorandum of a Conversation, Secretary Dulles’ Residence, Washington, September 7, 1956, 9 p.m.
 *     ^^^^^^ label
 *            ^^^^ value
 *     Date: Washington, September 7, 1956, 9 p.m.
 *     Volume: Foreign Relations of the United States, 1955–1957, Japan, Volume XXIII, Part 1
 */
export function parseLabelledHeader(text: string, lines: readonly Line[]): ParsedHeader | null {
  const next = lines.findIndex((line, index) => index > 0 && line.gap);
  const block = next < 0 ? lines : lines.slice(0, next);
  const labels = block.map(({ span }) => LABEL.exec(text.slice(span.start, Math.min(span.end, span.start + 60)))?.[1]);
  const known = labels.map((label) => label !== undefined && NAMES.has(label));
  if (!known[0] || (labels[0] !== 'Title' && known.filter(Boolean).length < 2)) return null;
  // What follows the last label without a blank line between is body: a value goes on only up to another label.
  const last = known.lastIndexOf(true);
  const drafts: { name: HeaderFieldName; label: Span; rest: Span }[] = [];
  for (const [index, { span }] of block.slice(0, last + 1).entries()) {
    const label = labels[index];
    const previous = drafts.at(-1);
    if (label === undefined) {
      if (previous) previous.rest = { start: previous.rest.start, end: span.end };
      continue;
    }
    const labelEnd = span.start + label.length + 1;
    const rest = { start: labelEnd, end: span.end };
    drafts.push({ name: NAMES.get(label) ?? 'other', label: { start: span.start, end: labelEnd }, rest });
  }
  const fields = drafts.map(({ name, label, rest }): HeaderField => ({
    name,
    label,
    value: orNull(trimSpan(text, rest)),
  }));
  return { shape: 'labelled', mastheads: [], fields, bodyStart: block[last]?.span.end ?? 0 };
}
