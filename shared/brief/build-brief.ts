import { citationOf } from '../citation/citation.ts';
import type { DocumentSummary } from '../library/summary.ts';
import type { Reading } from '../model/reading.ts';
import { typeLabel } from '../model/type-label.ts';
import { briefFacts } from './brief-facts.ts';
import { briefNote } from './brief-note.ts';
import { briefParticipants } from './brief-participants.ts';
import { briefParts, type BriefSource } from './brief-parts.ts';
import type { Brief } from './brief.ts';
import { readingNote } from './reading-note.ts';

/**
 * A record as it is printed, in one reading. Pure; every word is the record's own or a label.
 */
export function buildBrief(source: BriefSource, summary: Pick<DocumentSummary, 'title'>, reading: Reading): Brief {
  const { document, text } = source;
  const { header, notes, findings } = document;
  return {
    language: header.language,
    title: summary.title,
    typeLabel: typeLabel(document.documentType, header.language),
    facts: briefFacts(document, text),
    participants: briefParticipants(document, text),
    parts: briefParts(source, reading),
    reading,
    readingNote: readingNote(document, reading),
    notes: notes.map((note) => briefNote(note, source)),
    findings: findings.map(({ message }) => message),
    citation: citationOf(document, text, summary.title).short,
  };
}
