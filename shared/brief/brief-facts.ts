import type { HistoricalDocument } from '../model/document.ts';
import { formatDate } from '../model/format-date.ts';
import { overlaps, textOf, type Span } from '../model/span.ts';
import { briefWords } from './brief-words.ts';
import type { Brief } from './brief.ts';
import { foldLines } from './fold-lines.ts';

type Facts = Brief['facts'];
type Source = Pick<HistoricalDocument, 'header' | 'subject' | 'sourceNote'>;

/** The rows of the title block, in a fixed order, and only those for which the record has words. */
export function briefFacts({ header, subject, sourceNote }: Source, text: string): Facts {
  const { language } = header;
  const labels = briefWords(language);
  const words = (span: Span) => foldLines(textOf(text, span)).trim();
  const list = (spans: readonly Span[] | undefined) => (spans ?? []).map(words).join(language === 'ja' ? '、' : ', ');
  const date = header.date === null ? '' : formatDate(header.date.edtf, header.date.time, language);
  const drafters = list(sourceNote?.draftedBy);
  const draftedOn = sourceNote?.draftedOn ?? null;
  const drafted = [drafters, draftedOn === null ? '' : formatDate(draftedOn.edtf, null, language)];
  const printed = header.sources
    .filter(({ span }) => sourceNote === null || !overlaps(span, sourceNote.span))
    .map(({ span }) => withoutStop(words(span)));
  const rows = [
    { label: labels.date, value: date },
    { label: labels.place, value: header.place === null ? '' : words(header.place) },
    { label: labels.subject, value: subject === null ? '' : words(subject) },
    { label: labels.source, value: archivalSource(sourceNote, words) },
    { label: labels.drafted, value: drafted.filter((part) => part !== '').join(', ') },
    { label: labels.cleared, value: list(sourceNote?.clearedBy) },
    { label: labels.approved, value: list(sourceNote?.approvedBy) },
    { label: labels.printedIn, value: printed.join('; ') },
  ];
  return rows.filter(({ value }) => value !== '');
}

/**
 * The one line that tells where the record is: its place in the archive, else where it is printed, else its title
 * and date. It stands at the foot of each page.
 *
 *     Department of State, Central Files, 661.941/9-755
 */
export function briefCitation({ header, sourceNote }: Source, text: string, title: string): string {
  const words = (span: Span) => foldLines(textOf(text, span)).trim();
  const archive = archivePlace(sourceNote, words);
  if (archive !== '') return archive;
  const printed = header.sources.map(({ span }) => withoutStop(words(span))).join('; ');
  if (printed !== '') return printed;
  return header.date === null ? title : `${title}, ${formatDate(header.date.edtf, null, header.language)}`;
}

function archivalSource(note: Source['sourceNote'], words: (span: Span) => string): string {
  if (note === null) return '';
  const place = archivePlace(note, words);
  // A source note whose parts could not be told apart is given whole rather than not at all.
  if (place === '') return words(note.span).replace(/^Source:\s*/u, '');
  const secrecy = note.classification.map((span) => withoutStop(words(span))).join('; ');
  return secrecy === '' ? place : `${place}. ${secrecy}.`;
}

function archivePlace(note: Source['sourceNote'], words: (span: Span) => string): string {
  const parts = note === null ? [] : [note.repository, note.collection, note.fileNumber];
  return parts.flatMap((span) => (span === null ? [] : withoutStop(words(span)))).join(', ');
}

/** A full stop that ends a sentence of the source would read oddly before our own comma; that of `pp.` stays. */
function withoutStop(words: string): string {
  return words.replace(/[.。]$/u, '');
}
