import type { HeaderField, HeaderFieldName } from '../../shared/model/header.ts';
import { trimSpan, type Span } from '../../shared/model/span.ts';
import { orNull } from './head-zone.ts';
import type { Line } from './lines.ts';
import type { ParsedHeader } from './parsed-header.ts';

const NAMES: ReadonlyMap<string, HeaderFieldName> = new Map([
  ['title', 'title'],
  ['date', 'date'],
  ['doc_date', 'date'],
  ['place', 'place'],
  ['location', 'place'],
  ['source', 'source'],
  ['notes', 'notes'],
  ['volume', 'volume'],
  ['url', 'url'],
]);

const KEY = /^([A-Za-z][\w-]{0,40})\s*:(?=\s|$)/;
const FENCE = /^---+$/;
const CLOSING_FENCE = /^(?:---+|\.\.\.)$/;

/**
 * Reads YAML front matter: scalar keys, quoted or plain, a value going on over indented lines.
 *
 *     ---
 *     title: "128 Evatt to Beasley"
 *     ^^^^^^ label
 *             ^^^^^^^^^^^^^^^^^^^^ value, without its quotes
 *     doc_date: 1946-09-20
 *     ---
 */
export function parseFrontMatter(text: string, lines: readonly Line[]): ParsedHeader | null {
  const [opening] = lines;
  if (!opening || !FENCE.test(text.slice(opening.span.start, opening.span.end))) return null;
  const closingIndex = lines.findIndex(
    ({ span, indent }, index) => index > 0 && indent === 0 && CLOSING_FENCE.test(text.slice(span.start, span.end)),
  );
  const closing = lines[closingIndex];
  if (!closing) return null;
  const drafts: { label: Span; rest: Span }[] = [];
  for (const { span, indent } of lines.slice(1, closingIndex)) {
    const key = indent === 0 ? KEY.exec(text.slice(span.start, Math.min(span.end, span.start + 60))) : null;
    const last = drafts.at(-1);
    if (key) {
      const label = { start: span.start, end: span.start + key[0].length };
      drafts.push({ label, rest: { start: label.end, end: span.end } });
    } else if (last && indent > 0) last.rest = { start: last.rest.start, end: span.end };
    else return null;
  }
  if (drafts.length === 0) return null;
  const fields = drafts.map(({ label, rest }): HeaderField => ({
    name: NAMES.get(keyOf(text, label)) ?? 'other',
    label,
    value: orNull(unquoted(text, trimSpan(text, rest))),
  }));
  return { shape: 'front-matter', mastheads: [opening.span, closing.span], fields, bodyStart: closing.span.end };
}

function keyOf(text: string, label: Span): string {
  return text.slice(label.start, label.end).replace(/\s*:$/, '').toLowerCase();
}

function unquoted(text: string, { start, end }: Span): Span {
  const quote = text.charAt(start);
  if ((quote === '"' || quote === "'") && end - start >= 2 && text.charAt(end - 1) === quote) {
    return trimSpan(text, { start: start + 1, end: end - 1 });
  }
  return { start, end };
}
