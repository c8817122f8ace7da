import type { HistoricalDocument } from '../model/document.ts';
import { formatDate } from '../model/format-date.ts';
import { textOf, type Span } from '../model/span.ts';
import { archivePlace, citedWords, printedIn } from '../citation/citation.ts';
import { foldLines } from '../citation/fold-lines.ts';
import { briefWords } from './brief-words.ts';
import type { Brief } from './brief.ts';

type Facts = Brief['facts'];
type Source = Pick<HistoricalDocument, 'header' | 'subject' | 'sourceNote' | 'documentNumber'>;

/** The rows of the title block, in a fixed order, and only those for which the record has words. */
export function briefFacts(source: Source, text: string): Facts {
  const { header, subject, sourceNote } = source;
  const { language } = header;
  const labels = briefWords(language);
  const words = (span: Span) => foldLines(textOf(text, span)).trim();
  const list = (spans: readonly Span[] | undefined) => (spans ?? []).map(words).join(language === 'ja' ? '、' : ', ');
  const date = header.date === null ? '' : formatDate(header.date.edtf, header.date.time, language);
  const drafters = list(sourceNote?.draftedBy);
  const draftedOn = sourceNote?.draftedOn ?? null;
  const drafted = [drafters, draftedOn === null ? '' : formatDate(draftedOn.edtf, null, language)];
  const rows = [
    { label: labels.date, value: date },
    { label: labels.place, value: header.place === null ? '' : words(header.place) },
    { label: labels.subject, value: subject === null ? '' : words(subject) },
    { label: labels.source, value: archivalSource(sourceNote, text) },
    { label: labels.drafted, value: drafted.filter((part) => part !== '').join(', ') },
    { label: labels.cleared, value: list(sourceNote?.clearedBy) },
    { label: labels.approved, value: list(sourceNote?.approvedBy) },
    { label: labels.printedIn, value: printedIn(source, text).join('; ') },
  ];
  return rows.filter(({ value }) => value !== '');
}

function archivalSource(note: Source['sourceNote'], text: string): string {
  if (note === null) return '';
  const place = archivePlace(note, text);
  // A source note whose parts could not be told apart is given whole rather than not at all.
  if (place === '')
    return foldLines(textOf(text, note.span))
      .trim()
      .replace(/^Source:\s*/u, '');
  const secrecy = note.classification.map((span) => citedWords(text, span)).join('; ');
  return secrecy === '' ? place : `${place}. ${secrecy}.`;
}
