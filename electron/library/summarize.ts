import type { HistoricalDocument } from '../../shared/model/document.ts';
import { textOf, type Span } from '../../shared/model/span.ts';
import type { RecordSummary } from './rows.ts';

/** A title made of first words is cut here, at a word's end where there is one. UTF-16 units. */
const LONGEST_FIRST_WORDS = 80;

/** What a list shows of a record: its own words on one line, nothing concluded. */
export function summarize(document: HistoricalDocument, text: string): RecordSummary {
  const { header, heading, subject } = document;
  const title = [header.title, heading, subject].map((span) => words(text, span)).find((found) => found !== null);
  return {
    id: document.identity.id,
    title: title ?? firstWords(document, text),
    place: words(text, header.place),
    date: header.date?.edtf ?? null,
    time: header.date?.time ?? null,
    type: document.documentType,
    language: header.language,
    findings: document.findings.length,
  };
}

function words(text: string, span: Span | null): string | null {
  if (span === null) return null;
  const folded = textOf(text, span).replace(/\s+/gu, ' ').trim();
  return folded === '' ? null : folded;
}

function firstWords(document: HistoricalDocument, text: string): string {
  const body = document.leaves.find((leaf) => leaf.role === 'text');
  const found = words(text, body?.span ?? null) ?? words(text, { start: 0, end: text.length }) ?? '(no words)';
  if (found.length <= LONGEST_FIRST_WORDS) return found;
  const cut = found.slice(0, LONGEST_FIRST_WORDS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_FIRST_WORDS / 2)).trimEnd()} …`;
}
