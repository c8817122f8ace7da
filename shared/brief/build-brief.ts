import type { DocumentSummary } from '../library/summary.ts';
import type { HistoricalDocument } from '../model/document.ts';
import type { Reading } from '../model/reading.ts';
import { textOf } from '../model/span.ts';
import { typeLabel } from '../model/type-label.ts';
import { briefCitation, briefFacts } from './brief-facts.ts';
import { briefParticipants } from './brief-participants.ts';
import { briefParts } from './brief-parts.ts';
import type { Brief } from './brief.ts';
import { foldLines } from './fold-lines.ts';
import { readingNote } from './reading-note.ts';

/**
 * A record as it is printed, in one reading. Pure; every word is the record's own or a label.
 *
 * @param text the `SourceText.text` that the document's spans lie over.
 */
export function buildBrief(
  document: HistoricalDocument,
  text: string,
  summary: Pick<DocumentSummary, 'title'>,
  reading: Reading,
): Brief {
  const { header, notes, findings } = document;
  return {
    language: header.language,
    title: summary.title,
    typeLabel: typeLabel(document.documentType, header.language),
    facts: briefFacts(document, text),
    participants: briefParticipants(document, text),
    parts: briefParts(document, text, reading),
    reading,
    readingNote: readingNote(document, reading),
    notes: notes.map(({ marker, span }) => ({ marker, text: foldLines(textOf(text, span)).trim() })),
    findings: findings.map(({ message }) => message),
    citation: briefCitation(document, text, summary.title),
  };
}
