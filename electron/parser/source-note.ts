import type { SourceNote } from '../../shared/model/source-note.ts';
import { trimSpan, type Span } from '../../shared/model/span.ts';
import { parseArchivalLocation, parseAustralianReference } from './archival-location.ts';
import { classificationInside, parseClassification } from './classification.ts';
import { parseDrafting } from './drafting.ts';
import { fileNumberDate } from './file-number.ts';
import { parseRepeatedTo } from './repeated-to.ts';
import { summaryLength } from './note-kind.ts';
import { splitSourceSentences } from './source-sentence.ts';

/** With the slips of print and scan: `.Source:`, `Source;`, `Source Department of State`. */
const LABEL = /^\.?\s*(?:\[?[Ss]ource|SOURCE)(?:\s?[:;]\s*|\s+(?=\p{Lu}\p{Ll}))/u;

/** Classification follows the place of the paper; remarks may stand between, but not many. */
const CLASSIFICATION_WITHIN = 4;

/** The longest source notes of the editions hold some thousand characters; what lies further on is another text. */
const LONGEST = 20_000;

/**
 * Reads the note that says where a record is kept. `span` may begin with the word `Source:` or behind it.
 * `recordEdtf` is the record's own date: it lends the drafting date a year. Null for an empty span.
 *
 *     Source: Department of State, Central Files, 661.941/9-755. Confidential. Drafted by Hemmendinger on September 8.
 *             ^^^^^^^^^^^^^^^^^^^ repository
 *                                  ^^^^^^^^^^^^^ collection
 *                                                 ^^^^^^^^^^^^^ file number
 *                                                                ^^^^^^^^^^^^ classification
 */
export function parseSourceNote(text: string, span: Span, recordEdtf: string | null): SourceNote | null {
  const all = trimSpan(text, span);
  const whole = { start: all.start + summaryLength(text, all), end: all.end };
  if (whole.start === whole.end) return null;
  const australian = parseAustralianReference(text, whole);
  if (australian) return { ...EMPTY, span: all, ...australian };
  const label = LABEL.exec(text.slice(whole.start, Math.min(whole.end, whole.start + 40)))?.[0].length ?? 0;
  const sentences = splitSourceSentences(text, {
    start: whole.start + label,
    end: Math.min(whole.end, whole.start + LONGEST),
  });
  const [first] = sentences;
  if (!first) return { ...EMPTY, span: all };
  const runOn = classificationInside(text.slice(first.start, first.end));
  const place = { start: first.start, end: runOn === null ? first.end : first.start + runOn };
  const rest = runOn === null ? sentences.slice(1) : [{ start: place.end, end: first.end }, ...sentences.slice(1)];
  const classification = rest.slice(0, CLASSIFICATION_WITHIN).map((sentence) => parseClassification(text, sentence));
  const location = parseArchivalLocation(text, withoutPoint(text, place));
  const repeatedTo = parseRepeatedTo(text, rest);
  return {
    span: all,
    ...location,
    fileNumberDate:
      location.fileNumber && fileNumberDate(text.slice(location.fileNumber.start, location.fileNumber.end)),
    classification: classification.find((terms) => terms.length > 0) ?? [],
    ...parseDrafting(text, rest, recordEdtf),
    ...(repeatedTo.length === 0 ? {} : { repeatedTo }),
  };
}

const EMPTY = {
  repository: null,
  collection: null,
  fileNumber: null,
  fileNumberDate: null,
  classification: [],
  draftedBy: [],
  clearedBy: [],
  approvedBy: [],
  draftedOn: null,
} as const;

function withoutPoint(text: string, span: Span): Span {
  const trimmed = trimSpan(text, span);
  return text.charAt(trimmed.end - 1) === '.' ? { start: trimmed.start, end: trimmed.end - 1 } : trimmed;
}
