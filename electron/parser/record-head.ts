import type { DocumentType } from '../../shared/model/document.ts';
import type { Evidence } from '../../shared/model/evidence.ts';
import type { DocumentDate, Header, HeaderField, HeaderFieldName } from '../../shared/model/header.ts';
import type { Language } from '../../shared/model/source-text.ts';
import type { Span } from '../../shared/model/span.ts';
import { parseDate, type ParsedDate } from './date.ts';
import { parseDateline } from './dateline.ts';
import { documentDate } from './document-date.ts';
import { documentType, typeBelowHeading, typeByGreeting } from './document-type.ts';
import type { ParsedHeader } from './parsed-header.ts';
import { looksLikeHeading, parseHeading, type ParsedHeading } from './heading.ts';
import type { Opener } from './opener.ts';
import { parseSourceCitations } from './source-citation.ts';
import { translationStatus } from './translation.ts';

/** What header, heading and dateline together say of the record. */
export interface RecordHead {
  readonly header: Header;
  readonly heading: ParsedHeading | null;
  readonly type: DocumentType;
  readonly typeEvidence: Evidence | null;
  readonly date: DocumentDate | null;
  /** The dates as found, for what they say of the copy. */
  readonly statedDates: readonly (ParsedDate | null)[];
}

/** Fields that give the day of a speech in the Diet, whose header has no date field. */
const SPEECH_DAYS: readonly HeaderFieldName[] = [
  'date-house-of-representatives',
  'date-house-of-peers',
  'date-house-of-councillors',
];

/**
 * Puts together what the header's fields, the heading and the dateline say: the nearest statement first.
 *
 * @param first the paragraphs that the record proper begins with
 */
export function readHead(
  text: string,
  header: ParsedHeader,
  opener: Opener,
  language: Language,
  first: readonly { readonly span: Span }[] = [],
): RecordHead {
  const { fields, shape } = header;
  const title = fieldOf(fields, 'title');
  // In labelled text the title field always holds the printed heading.
  const isHeading = title !== null && (shape === 'labelled' || looksLikeHeading(text, title));
  const titleHeading = isHeading ? parseHeading(text, title) : null;
  const heading = opener.heading ?? titleHeading;
  const byTitle = documentType(text, title, opener.heading?.span ?? null);
  const speech = fieldOf(fields, 'speech-type');
  const { type, evidence } =
    byTitle.evidence !== null
      ? byTitle
      : speech !== null
        ? {
            type: 'speech' as const,
            evidence: { certainty: 'stated' as const, rule: 'speech-type-field', span: speech },
          }
        : (typeBelowHeading(text, linesBelow(opener, first[0]?.span)) ?? typeByGreeting(text, first) ?? byTitle);

  const dateField =
    ['date' as const, ...SPEECH_DAYS].map((name) => fieldOf(fields, name)).find((span) => span !== null) ?? null;
  const fieldDate = dateField === null ? null : parseDate(text, dateField);
  const dateline = opener.datelines.find(({ date: stated }) => stated !== null) ?? null;
  const datelineDate = dateline?.date ?? null;
  const date = documentDate([
    // What the format states is no reading of ours.
    { from: 'dateline', date: dateline?.isStated === true ? datelineDate : null },
    { from: shape === 'front-matter' ? 'front-matter' : 'header', date: fieldDate },
    { from: 'heading', date: heading?.date ?? null },
    { from: 'dateline', date: datelineDate },
  ]);
  const place = placeOf(
    [fieldOf(fields, 'place'), 'place-field'],
    [dateField === null ? null : (parseDateline(text, dateField)?.place ?? null), 'place-in-date-field'],
    [opener.datelines.find(({ place: stated }) => stated !== null)?.place ?? null, 'dateline'],
    [heading?.place ?? null, 'place-in-heading'],
  );
  const notes = fieldOf(fields, 'notes');
  const sources = shape === 'world-and-japan' ? fieldsOf(fields, 'source') : [];
  return {
    header: {
      shape,
      fields,
      title,
      place: place?.span ?? null,
      placeEvidence: place?.evidence ?? null,
      date,
      sources: sources.flatMap((value) => parseSourceCitations(text, value)),
      notes,
      language,
      translation: notes === null ? null : translationStatus(text.slice(notes.start, notes.end)),
    },
    heading,
    type,
    typeEvidence: evidence,
    date,
    statedDates: [fieldDate, heading?.date ?? null, datelineDate],
  };
}

/** The lines between the heading and the text that are its dateline, or stand above it. */
function linesBelow({ leaves, heading }: Opener, first: Span | undefined): Span[] {
  const lines = leaves.filter(({ role }) => role === 'heading' || role === 'dateline').map(({ span }) => span);
  if (first !== undefined && first.end - first.start <= LONGEST_KIND) lines.push(first);
  return lines.filter(({ end }) => heading === null || end > heading.span.end + HEADING_TAIL);
}

/** `Cablegram 360,` alone, where the place and date have slipped into the heading. */
const LONGEST_KIND = 24;
/** A note marker may stand behind the words of a heading, on its line. */
const HEADING_TAIL = 8;

/** The words of a field; null where the header has none, or leaves it empty. */
export function fieldOf(all: readonly HeaderField[], name: HeaderFieldName): Span | null {
  return fieldsOf(all, name)[0] ?? null;
}

function fieldsOf(all: readonly HeaderField[], name: HeaderFieldName): Span[] {
  const values: Span[] = [];
  for (const one of all) if (one.name === name && one.value !== null) values.push(one.value);
  return values;
}

function placeOf(
  ...statements: readonly (readonly [Span | null, string])[]
): { readonly span: Span; readonly evidence: Evidence } | null {
  for (const [span, rule] of statements) {
    if (span !== null) return { span, evidence: { certainty: 'stated', rule, span } };
  }
  return null;
}
