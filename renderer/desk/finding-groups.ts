import type { HistoricalDocument } from '../../shared/model/document.ts';
import type { Finding, FindingCode } from '../../shared/model/finding.ts';
import { formatDate } from '../../shared/model/format-date.ts';
import { overlaps, textOf, type Span } from '../../shared/model/span.ts';

/** Findings of one code, under one short label. */
export interface FindingGroup {
  readonly code: FindingCode;
  readonly label: string;
  readonly findings: readonly Finding[];
}

type Labelled = Pick<HistoricalDocument, 'findings' | 'notes' | 'noteRefs' | 'sourceNote'>;

/** Groups findings by code, in order of first appearance, and names each group in a few words. */
export function findingGroups(document: Labelled, text: string): readonly FindingGroup[] {
  const codes = [...new Set(document.findings.map(({ code }) => code))];
  return codes.map((code) => {
    const findings = document.findings.filter((finding) => finding.code === code);
    const [first, ...more] = findings;
    const label = first !== undefined && more.length === 0 ? labelOfOne(first, document, text) : labelOfMany(findings);
    return { code, label, findings };
  });
}

function labelOfOne({ code, span }: Finding, { notes, noteRefs, sourceNote }: Labelled, text: string): string {
  const marker = markerAt(span, notes, noteRefs);
  switch (code) {
    case 'orphan-note':
      return marker === null ? 'a note has no anchor' : `note ${marker} has no anchor`;
    case 'marker-without-note':
      return marker === null ? 'a marker has no note' : `marker ${marker} has no note`;
    case 'attachment-missing':
      return 'attachment is not here';
    case 'lost-emphasis':
      return 'emphasis lost';
    case 'file-number-date-differs': {
      const date = sourceNote?.fileNumberDate ?? null;
      return date === null ? 'file number has another date' : `file number reads ${formatDate(date, null, 'en')}`;
    }
    case 'format-date-differs':
      return 'mark-up has another date';
    case 'participant-not-listed':
      return span === null ? 'someone is not listed' : `${short(textOf(text, span))} is not listed`;
    case 'paragraph-rejoined':
      return 'a paragraph rejoined';
    case 'scan-error-in-date':
      return span === null ? 'date may be misread' : `“${short(textOf(text, span))}” may be misread`;
    case 'undecodable-bytes':
      return 'unreadable characters';
    case 'no-text-layer':
      return 'pages have no text';
    case 'page-damaged':
      return 'pages are damaged';
    case 'duplicate-file':
      return 'another copy exists';
  }
}

const MANY: Record<FindingCode, string> = {
  'orphan-note': 'notes have no anchor',
  'marker-without-note': 'markers have no note',
  'attachment-missing': 'attachments are not here',
  'lost-emphasis': 'places lost their emphasis',
  'file-number-date-differs': 'file numbers have another date',
  'format-date-differs': 'dates differ from the mark-up',
  'participant-not-listed': 'people are not listed',
  'paragraph-rejoined': 'paragraphs rejoined',
  'scan-error-in-date': 'dates may be misread',
  'undecodable-bytes': 'places are unreadable',
  'no-text-layer': 'places have no text',
  'page-damaged': 'places are damaged',
  'duplicate-file': 'other copies exist',
};

function labelOfMany(findings: readonly Finding[]): string {
  const code = findings[0]?.code;
  return code === undefined ? '' : `${findings.length} ${MANY[code]}`;
}

/** The marker of the note or anchor that a finding points to. */
function markerAt(span: Span | null, notes: Labelled['notes'], refs: Labelled['noteRefs']): string | null {
  if (span === null) return null;
  const note = notes.find((note) => overlaps(note.span, span) || (note.markerSpan && overlaps(note.markerSpan, span)));
  return note?.marker ?? refs.find((ref) => overlaps(ref.span, span))?.marker ?? null;
}

/** At most this many characters of the record in a label. */
const LABEL_WORDS = 32;

function short(words: string): string {
  const folded = words.replace(/\s+/gu, ' ').trim();
  return folded.length <= LABEL_WORDS ? folded : `${folded.slice(0, LABEL_WORDS - 1).trimEnd()}…`;
}
