import type { HeaderField, HeaderFieldName } from '../../shared/model/header.ts';
import { trimSpan, type Span } from '../../shared/model/span.ts';
import { orNull } from './head-zone.ts';
import type { Line } from './lines.ts';
import type { ParsedHeader } from './parsed-header.ts';

const NAMES: ReadonlyMap<string, HeaderFieldName> = new Map([
  ['title', 'title'],
  ['place', 'place'],
  ['date', 'date'],
  ['source', 'source'],
  ['notes', 'notes'],
  ['note', 'notes'],
  ['fulltext', 'full-text'],
  ['文書名', 'title'],
  ['表題', 'title'],
  ['場所', 'place'],
  ['年月日', 'date'],
  ['出典', 'source'],
  ['備考', 'notes'],
  ['全文', 'full-text'],
  ['内閣名', 'cabinet'],
  ['国会回次', 'diet-session'],
  ['演説者', 'speaker'],
  ['演説種別', 'speech-type'],
  ['衆議院演説年月日', 'date-house-of-representatives'],
  ['貴族院演説年月日', 'date-house-of-peers'],
  ['参議院演説年月日', 'date-house-of-councillors'],
]);

/** A file that shows only one of these, and no other field, may be anything: `[Note]` opens many a page. */
const WEAK: ReadonlySet<HeaderFieldName> = new Set(['notes', 'source', 'place', 'other']);

const LABEL = /[[［【〔]\s{0,4}([^[\]［］【】〔〕\n\r]{1,24}?)\s{0,4}[\]］】〕]\s?[:：]?/g;
const OPENING = new RegExp(`^${LABEL.source}`);

/** Name of the field whose label opens the line; null for any other line. */
export function fieldOpening(line: string): HeaderFieldName | null {
  const match = OPENING.exec(line);
  return match === null ? null : (NAMES.get((match[1] ?? '').replace(/\s/g, '').toLowerCase()) ?? null);
}

/** Lines above the first field: the database, its project and its host. More than this is another kind of file. */
const MASTHEAD_LINES = 8;
const MASTHEAD_LENGTH = 1500;

/** Where the copy has lost `[Full text]`, fields stand close together; a label further down is no field. */
const LARGEST_GAP = 400;

interface Label {
  readonly name: HeaderFieldName;
  readonly span: Span;
}

/**
 * Reads the bracketed fields of "The World and Japan" database, in English and Japanese, brackets and colons of either
 * width, fields empty or missing, values going on over further lines.
 *
 *     "The World and Japan" Database (...)
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ masthead
 *     [Title] Japanese-Soviet Negotiations, Memorandum of a Conversation
 *     ^^^^^^^ label
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ value
 *     ［年月日］１９５７年６月２１日
 *     [Full text]
 */
export function parseWorldAndJapanHeader(text: string, lines: readonly Line[]): ParsedHeader | null {
  const labels = findLabels(text, lines);
  const [first] = labels;
  if (!first || labels.every(({ name }) => WEAK.has(name))) return null;
  const mastheads = lines.filter(({ span }) => span.start < first.span.start).map(({ span }) => span);
  if (mastheads.length > MASTHEAD_LINES || first.span.start > MASTHEAD_LENGTH) return null;
  const fields = labels.map(({ name, span }, index): HeaderField => {
    const next = labels[index + 1];
    const end = name === 'full-text' ? span.end : (next?.span.start ?? lastValueEnd(text, lines, span.end));
    return { name, label: span, value: orNull(trimSpan(text, { start: span.end, end })) };
  });
  const last = fields.at(-1);
  const bodyStart = last?.value?.end ?? last?.label?.end ?? 0;
  return { shape: 'world-and-japan', mastheads, fields, bodyStart };
}

/** The labels of the header in order, up to the full text or, where that is lost, to the last known one. */
function findLabels(text: string, lines: readonly Line[]): Label[] {
  const labels: Label[] = [];
  const seen = new Set<HeaderFieldName>();
  for (const { span: line } of lines) {
    const previous = labels.at(-1);
    if (!previous && line.start > MASTHEAD_LENGTH) break;
    for (const match of text.slice(line.start, line.end).matchAll(LABEL)) {
      const opensLine = match.index === 0;
      const name = NAMES.get((match[1] ?? '').replace(/\s/g, '').toLowerCase()) ?? (opensLine ? 'other' : null);
      // A label inside a line counts only where line ends were lost, that is, after one that opens its line.
      if (name === null || (!opensLine && labels.length === 0)) continue;
      if (name !== 'other' && seen.has(name)) return knownOnly(labels);
      if (name === 'other' && labels.length === 0) continue;
      const start = line.start + match.index;
      labels.push({ name, span: { start, end: start + match[0].trimEnd().length } });
      seen.add(name);
      if (name === 'full-text') return labels;
    }
  }
  return closeTogether(knownOnly(labels));
}

function knownOnly(labels: readonly Label[]): Label[] {
  return labels.slice(0, labels.findLastIndex(({ name }) => name !== 'other') + 1);
}

function closeTogether(labels: readonly Label[]): Label[] {
  const far = labels.findIndex(
    ({ span }, index) => index > 0 && span.start - (labels[index - 1]?.span.end ?? 0) > LARGEST_GAP,
  );
  return far < 0 ? [...labels] : knownOnly(labels.slice(0, far));
}

/** Without `[Full text]` the last value ends with its line, or with the next one where its own is empty. */
function lastValueEnd(text: string, lines: readonly Line[], from: number): number {
  const own = lines.find(({ span }) => span.end >= from);
  if (!own) return from;
  if (trimSpan(text, { start: from, end: own.span.end }).start < own.span.end) return own.span.end;
  const next = lines.find(({ span }) => span.start >= own.span.end);
  return next && !next.gap ? next.span.end : from;
}
