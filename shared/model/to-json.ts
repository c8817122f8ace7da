import type { HistoricalDocument } from './document.ts';
import type { Evidence } from './evidence.ts';
import type { DocumentDate, Header } from './header.ts';
import type { Participant } from './participant.ts';
import type { Change } from './change.ts';
import type { SourceNote } from './source-note.ts';
import type { Span } from './span.ts';

/** A span as JSON shows it: offsets in UTF-16 units of the source text, and the words they cover. */
export interface PrintedSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The record as `memcon parse` prints it. Every span carries its words; what a reader wants as plain words (honorific,
 * roles, repository, ...) is printed as strings, with a sibling `spans` that says where they stand.
 *
 * @param text `SourceText.text` of the same record
 * @returns a value of plain objects, arrays, strings, numbers, booleans and nulls
 */
export function toJson(document: HistoricalDocument, text: string): unknown {
  const print = (span: Span | null): PrintedSpan | null => printSpan(span, text);
  const { identity } = document;
  return {
    schema: document.schema,
    identity: {
      id: identity.id,
      path: identity.path,
      format: identity.format,
      encoding: identity.encoding.name,
      encodingConfidence: identity.encoding.confidence,
      byteOrderMark: identity.encoding.byteOrderMark,
      // Only where the encoding was chosen.
      ...(identity.encoding.detected === undefined ? {} : { encodingDetected: identity.encoding.detected }),
      sha256: identity.sha256,
      bytes: identity.bytes,
    },
    header: printHeader(document.header, text),
    heading: print(document.heading),
    subject: print(document.subject),
    documentType: document.documentType,
    documentTypeEvidence: printEvidence(document.documentTypeEvidence, text),
    documentNumber: print(document.documentNumber),
    participants: document.participants.map((participant) => printParticipant(participant, text)),
    mentions: printSpans(document.mentions, text),
    parts: document.parts.map((part) => ({
      ...(printSpans(part, text) as object),
      kindEvidence: printEvidence(part.kindEvidence, text),
    })),
    changes: document.changes.map((change) => printChange(change, document, text)),
    turns: printSpans(document.turns, text),
    notes: printSpans(document.notes, text),
    noteRefs: printSpans(document.noteRefs, text),
    sourceNote: printSourceNote(document.sourceNote, text),
    crossRefs: printSpans(document.crossRefs, text),
    findings: printSpans(document.findings, text),
    leaves: printSpans(document.leaves, text),
  };
}

function printSpan(span: Span | null, text: string): PrintedSpan | null {
  return span === null ? null : { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}

/** Prints a value of the model as it is, with the words of each span beside its offsets. */
function printSpans(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => printSpans(item, text));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const { start, end } = value as { start?: unknown; end?: unknown };
  if (entries.length === 2 && typeof start === 'number' && typeof end === 'number')
    return printSpan({ start, end }, text);
  return Object.fromEntries(entries.map(([key, item]) => [key, printSpans(item, text)]));
}

function printEvidence(evidence: Evidence | null, text: string): unknown {
  return printSpans(evidence, text);
}

function wordsOf(span: Span | null, text: string): string | null {
  return span === null ? null : text.slice(span.start, span.end).replace(/\s+/g, ' ');
}

function printHeader(header: Header, text: string): unknown {
  return {
    ...(printSpans({ ...header, date: null, placeEvidence: null }, text) as object),
    placeEvidence: printEvidence(header.placeEvidence, text),
    date: printDate(header.date, text),
    sources: header.sources.map(({ span, work, pages }) => ({
      ...printSpan(span, text),
      work: printSpan(work, text),
      pages: printSpan(pages, text),
    })),
  };
}

function printDate(date: DocumentDate | null, text: string): unknown {
  if (date === null) return null;
  const { edtf, time, timeEnd, zone, span, evidence } = date;
  return { edtf, time, timeEnd, zone, ...printSpan(span, text), evidence: printSpans(evidence, text) };
}

function printParticipant(participant: Participant, text: string): unknown {
  const { id, name, honorific, roles, affiliation, side, sideEvidence, officeSymbol, presence, evidence, span } =
    participant;
  const { textEvidence } = participant;
  return {
    id,
    name: printSpan(name, text),
    honorific: wordsOf(honorific, text),
    roles: roles.map((role) => wordsOf(role, text)),
    affiliation: wordsOf(affiliation, text),
    side,
    sideEvidence: printEvidence(sideEvidence, text),
    officeSymbol: wordsOf(officeSymbol, text),
    presence: wordsOf(presence, text),
    evidence,
    ...(textEvidence === undefined ? {} : { textEvidence: printEvidence(textEvidence, text) }),
    span: printSpan(span, text),
    spans: printSpans({ honorific, roles, affiliation, officeSymbol, presence }, text),
  };
}

/** Adds the label of the point that a change stands in, which is how people name it: `(a)`. */
function printChange(change: Change, document: HistoricalDocument, text: string): unknown {
  const block = document.parts.flatMap((part) => part.blocks).find(({ id }) => id === change.blockId);
  const label = wordsOf(block?.label ?? null, text) ?? block?.computedLabel?.words ?? null;
  return { ...(printSpans(change, text) as object), label };
}

function printSourceNote(sourceNote: SourceNote | null, text: string): unknown {
  if (sourceNote === null) return null;
  const { span, fileNumberDate, draftedOn, ...words } = sourceNote;
  const { repository, collection, fileNumber, classification, draftedBy, clearedBy, approvedBy, repeatedTo } = words;
  const strings = (spans: readonly Span[]): (string | null)[] => spans.map((one) => wordsOf(one, text));
  return {
    repository: wordsOf(repository, text),
    collection: wordsOf(collection, text),
    fileNumber: wordsOf(fileNumber, text),
    fileNumberDate,
    classification: strings(classification),
    draftedBy: strings(draftedBy),
    clearedBy: strings(clearedBy),
    approvedBy: strings(approvedBy),
    ...(repeatedTo === undefined ? {} : { repeatedTo: strings(repeatedTo) }),
    draftedOn: draftedOn?.edtf ?? null,
    draftedOnEvidence: printEvidence(draftedOn?.evidence ?? null, text),
    span: printSpan(span, text),
    spans: printSpans({ ...words, draftedOn: draftedOn?.span ?? null }, text),
  };
}
