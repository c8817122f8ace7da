import type { HistoricalDocument } from '../model/document.ts';
import { formatDate } from '../model/format-date.ts';
import type { SourceNote } from '../model/source-note.ts';
import { overlaps, textOf, type Span } from '../model/span.ts';
import { foldLines } from './fold-lines.ts';

/** How a record is cited, at length and in short; the short words stand in the long ones as they are. */
export interface Citation {
  /** As a footnote gives it: title, place and date; where the record is kept; where it is printed. */
  readonly full: string;
  /** Only where it is: kept, else printed, else its title and date. For the foot of a page. */
  readonly short: string;
}

type Cited = Pick<HistoricalDocument, 'header' | 'sourceNote' | 'documentNumber'>;

/**
 * Cites a record by what it says of itself.
 *
 *     “Talks,” Tokyo, 7 September 1956; Department of State, Central Files, 661.941/9-755; FRUS, XXIII, pp. 227-232.
 *                                       ^ short                                         ^
 *
 * @param title the record's title, as the library shows it
 */
export function citationOf(document: Cited, text: string, title: string): Citation {
  const { header, sourceNote } = document;
  const japanese = header.language === 'ja';
  const day = header.date === null ? [] : [formatDate(header.date.edtf, header.date.time, header.language)];
  // A title may be a heading that tells place and date.
  const told = header.date !== null && title.includes(citedWords(text, header.date.span));
  const where = header.place === null ? [] : [citedWords(text, header.place)];
  const event = told ? '' : [...where, ...day].join(japanese ? '、' : ', ');
  const archive = archivePlace(sourceNote, text);
  const printed = printedIn(document, text);
  const name = title.replace(/[.,。、]+$/u, '');
  const kept = [archive, ...printed].filter((words) => words !== '');
  const dated = event === '' ? name : [name, event].join(japanese ? '、' : ', ');
  return {
    full: sentence(
      name,
      [event, ...kept].filter((words) => words !== ''),
      japanese,
    ),
    short: kept[0] === archive ? archive : kept.length > 0 ? kept.join('; ') : dated,
  };
}

function sentence(title: string, groups: readonly string[], japanese: boolean): string {
  if (japanese) return `「${title}」${[...groups, ''].join('。')}`;
  if (groups.length === 0) return `“${title}.”`;
  const end = groups.join('; ');
  return `“${title},” ${end}${end.endsWith('.') ? '' : '.'}`;
}

/** Repository, collection and file number, as far as the source note tells them apart; empty where it tells none. */
export function archivePlace(note: SourceNote | null, text: string): string {
  const parts = note === null ? [] : [note.repository, note.collection, note.fileNumber];
  return parts.flatMap((span) => (span === null ? [] : citedWords(text, span))).join(', ');
}

/** The works that print the record; where the header names none, the volume it stands in, with its number there. */
export function printedIn({ header, sourceNote, documentNumber }: Cited, text: string): readonly string[] {
  const works = header.sources
    .filter(({ span }) => sourceNote === null || !overlaps(span, sourceNote.span))
    .map(({ span }) => citedWords(text, span));
  if (works.length > 0) return works;
  const volumes = header.fields.flatMap(({ name, value }) => (name === 'volume' && value !== null ? [value] : []));
  const number = documentNumber === null ? '' : `, Document ${citedWords(text, documentNumber)}`;
  return volumes.map((span, index) => citedWords(text, span) + (index === 0 ? number : ''));
}

/** The source's words on one line, without the sign that ended their sentence; the stop of `pp.` is part of the next. */
export function citedWords(text: string, span: Span): string {
  return foldLines(textOf(text, span))
    .trim()
    .replace(/[.。．,;]+$/u, '');
}
