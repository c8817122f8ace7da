import { SCHEMA, type HistoricalDocument } from '../../shared/model/document.ts';
import type { Evidence } from '../../shared/model/evidence.ts';
import type { HeaderField, HeaderFieldName } from '../../shared/model/header.ts';
import type { Leaf, LeafRole } from '../../shared/model/leaf.ts';
import type { Part } from '../../shared/model/part.ts';
import type { Identity, SourceText } from '../../shared/model/source-text.ts';
import type { Span } from '../../shared/model/span.ts';
import { changedParts, parseChanges } from './change.ts';
import { findChangeStatements } from './change-statement.ts';
import { parseCrossRefs } from './cross-ref.ts';
import { parseDate } from './date.ts';
import { parseDateline } from './dateline.ts';
import { documentDate } from './document-date.ts';
import { documentType } from './document-type.ts';
import { attachmentFindings } from './findings/attachment.ts';
import { fileNumberFindings, scanErrorFindings } from './findings/dates.ts';
import { emphasisFindings } from './findings/emphasis.ts';
import { noteFindings } from './findings/notes.ts';
import { rejoinedFindings } from './findings/rejoined.ts';
import { undecodableFindings } from './findings/undecodable.ts';
import { parseHeader } from './header.ts';
import { looksLikeHeading, parseHeading } from './heading.ts';
import { detectLanguage } from './language.ts';
import { layLeaves } from './leaf.ts';
import { splitLines } from './lines.ts';
import { linkNotes } from './link-notes.ts';
import { mainPart } from './main-part.ts';
import { blankOut } from './mask.ts';
import { findMentions } from './mention.ts';
import { takeNotes } from './note.ts';
import { findNoteRefs } from './note-ref.ts';
import { readOpener } from './opener.ts';
import { findPageBreaks } from './page-break.ts';
import { parseParagraphs } from './paragraph.ts';
import { parseParts } from './part.ts';
import { participantsOf } from './participants.ts';
import { parseSourceCitations } from './source-citation.ts';
import { parseSourceNote } from './source-note.ts';
import { translationStatus } from './translation.ts';
import { parseTurns } from './turn.ts';

/**
 * Parses the words of a record into its structure. Pure, in linear time; never throws on any text, and adds nothing that
 * is not in it: everything is a span, and what a rule concludes carries the rule.
 */
export function parseDocument(source: SourceText, identity: Identity): HistoricalDocument {
  const { text, marks } = source;
  const header = parseHeader(text);
  const language = source.language ?? detectLanguage(text);
  const title = field(header.fields, 'title');

  const pageMarks = findPageBreaks(text, header.bodyStart, source.breaks);
  const paragraphs = parseParagraphs(text, splitLines(text, header.bodyStart), pageMarks);
  const listed = takeNotes(text, paragraphs);
  const headSpans = header.fields.flatMap(({ name, value }) => (name === 'title' && value !== null ? [value] : []));
  const found = findNoteRefs(text, [...headSpans, ...listed.body.map(({ span }) => span)], listed.notes);
  const { notes, noteRefs } = linkNotes(text, listed.notes, found);

  const masked = blankOut(text, bySpan([...noteRefs.map(({ span }) => span), ...pageMarks.map(({ span }) => span)]));
  const titleHeading = title !== null && looksLikeHeading(masked, title) ? parseHeading(masked, title) : null;
  const firstWords = listed.body[0]?.span ?? null;
  const early = documentType(masked, title, firstWords);
  const opener = readOpener(masked, listed.body, isConversation(early.type));
  const heading = opener.heading ?? titleHeading;
  const { type, evidence } = documentType(masked, title, opener.heading?.span ?? null);
  const participants = participantsOf(masked, opener.groups);
  const { parts, leaves: partLeaves } = parseParts(masked, listed.body.slice(opener.next), mainPart(type, evidence));

  const dateField = field(header.fields, 'date');
  const headerDate = dateField === null ? null : parseDate(masked, dateField);
  const dateline = opener.datelines.find((line) => line.date !== null) ?? opener.datelines[0] ?? null;
  const headerFrom = header.shape === 'front-matter' ? 'front-matter' : 'header';
  const date = documentDate([
    { from: headerFrom, date: headerDate },
    { from: 'heading', date: heading?.date ?? null },
    { from: 'dateline', date: dateline?.date ?? null },
  ]);
  const place = placeOf(
    [field(header.fields, 'place'), 'place-field'],
    [dateField === null ? null : (parseDateline(masked, dateField)?.place ?? null), 'place-in-date-field'],
    [dateline?.place ?? null, 'dateline'],
    [heading?.place ?? null, 'place-in-heading'],
  );

  const sourceWords = notes.find(({ kind }) => kind === 'source')?.span ?? sourceFieldOf(header.fields, header.shape);
  const sourceNote = sourceWords === null ? null : parseSourceNote(masked, sourceWords, date?.edtf ?? null);
  const notesField = field(header.fields, 'notes');
  const blocks = parts.flatMap((part) => part.blocks);
  const bodySpans = blocks.map(({ span }) => span);
  const noteSpans = notes.map(({ span }) => span);
  const mentions = findMentions(masked, participants, bodySpans);
  const statements = findChangeStatements(masked, [...bodySpans, ...noteSpans]);
  const crossRefs = parseCrossRefs(masked, bySpan([...bodySpans, ...noteSpans]));

  return {
    schema: SCHEMA,
    identity: { ...identity, format: source.format, encoding: source.encoding },
    header: {
      shape: header.shape,
      fields: header.fields,
      title,
      place: place?.span ?? null,
      placeEvidence: place?.evidence ?? null,
      date,
      sources: fields(header.fields, 'source').flatMap((value) =>
        header.shape === 'world-and-japan' ? parseSourceCitations(masked, value) : [],
      ),
      notes: notesField,
      language,
      translation: notesField === null ? null : translationStatus(text.slice(notesField.start, notesField.end)),
    },
    heading: heading?.span ?? null,
    subject: opener.subject,
    documentType: type,
    documentTypeEvidence: evidence,
    documentNumber: heading?.number ?? null,
    participants,
    mentions,
    parts,
    changes: parseChanges(text, parts, statements, marks),
    turns: parseTurns(masked, parts, mentions),
    notes,
    noteRefs,
    sourceNote,
    crossRefs,
    findings: [
      ...noteFindings(text, notes, noteRefs),
      ...attachmentFindings(masked, parts),
      ...emphasisFindings(text, statements, changedParts(parts), marks),
      ...fileNumberFindings(text, sourceNote, date),
      ...scanErrorFindings(text, [headerDate, heading?.date ?? null, dateline?.date ?? null]),
      ...rejoinedFindings(masked, parts),
      ...undecodableFindings(source),
    ],
    leaves: layLeaves(
      text,
      [
        ...header.mastheads.map((span): Leaf => ({ role: 'masthead', span })),
        ...header.fields.flatMap(fieldLeaves),
        ...opener.leaves,
        ...partLeaves,
        ...parts.flatMap(blockLeaves),
        ...listed.rules.map((span): Leaf => ({ role: 'page-break', span })),
        ...notes.flatMap(({ markerSpan, span }): Leaf[] => [
          ...(markerSpan === null ? [] : [{ role: 'note-marker' as const, span: markerSpan }]),
          { role: 'note', span },
        ]),
      ],
      [
        ...noteRefs.map(({ span }): Leaf => ({ role: 'note-ref', span })),
        ...pageMarks
          .filter(({ span }) => span.end > span.start)
          .map(({ span }): Leaf => ({ role: 'page-break', span })),
      ],
    ),
  };
}

function isConversation(type: HistoricalDocument['documentType']): boolean {
  return (
    type === 'memorandum-of-conversation' ||
    type === 'memorandum-of-telephone-conversation' ||
    type === 'record-of-conversation'
  );
}

function fields(all: readonly HeaderField[], name: HeaderFieldName): Span[] {
  return all.flatMap((one) => (one.name === name && one.value !== null ? [one.value] : []));
}

function field(all: readonly HeaderField[], name: HeaderFieldName): Span | null {
  return fields(all, name)[0] ?? null;
}

/** In labelled text the `Source:` field is the source note's words. */
function sourceFieldOf(all: readonly HeaderField[], shape: string): Span | null {
  return shape === 'labelled' ? field(all, 'source') : null;
}

function placeOf(
  ...statements: readonly (readonly [Span | null, string])[]
): { span: Span; evidence: Evidence } | null {
  for (const [span, rule] of statements)
    if (span !== null) return { span, evidence: { certainty: 'stated', rule, span } };
  return null;
}

function fieldLeaves({ label, value }: HeaderField): Leaf[] {
  return [
    { role: 'field-label', span: label },
    ...(value === null ? [] : [{ role: 'field-value' as const, span: value }]),
  ];
}

const BLOCK_ROLES: Readonly<Record<Part['blocks'][number]['kind'], LeafRole>> = {
  paragraph: 'text',
  point: 'text',
  'list-item': 'text',
  table: 'table',
  signature: 'signature',
  subheading: 'subheading',
};

function blockLeaves({ blocks }: Part): Leaf[] {
  return blocks.flatMap(({ kind, label, pieces }) => {
    const role = BLOCK_ROLES[kind];
    const leaves = pieces.map((span): Leaf => ({ role, span }));
    const first = leaves[0];
    if (label === null || first === undefined) return leaves;
    const rest = { role, span: { start: label.end, end: first.span.end } };
    return [{ role: 'point-label' as const, span: label }, rest, ...leaves.slice(1)];
  });
}

function bySpan(spans: Span[]): Span[] {
  return spans.sort((a, b) => a.start - b.start);
}
