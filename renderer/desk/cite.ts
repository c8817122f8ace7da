import type { HistoricalDocument } from '../../shared/model/document.ts';
import { formatDate } from '../../shared/model/format-date.ts';
import { textOf, type Span } from '../../shared/model/span.ts';

/**
 * A citation as a footnote would give it: title, place, date; where the record is kept; where it is printed. Only what
 * the record says.
 *
 * @param title the record's title, as the library shows it
 */
export function cite(
  { header, sourceNote }: Pick<HistoricalDocument, 'header' | 'sourceNote'>,
  text: string,
  title: string,
): string {
  const words = (span: Span | null): string[] =>
    span === null
      ? []
      : [
          textOf(text, span)
            .replace(/\s+/gu, ' ')
            .replace(/[.。．,;]+$/u, ''),
        ];
  const date = header.date === null ? [] : [formatDate(header.date.edtf, header.date.time, header.language)];
  const kept = sourceNote === null ? [] : [sourceNote.repository, sourceNote.collection, sourceNote.fileNumber];
  const groups = [
    [...words(header.place), ...date].join(', '),
    kept.flatMap(words).join(', '),
    ...header.sources.flatMap(({ span }) => words(span)),
  ].filter((group) => group !== '');
  if (header.language === 'ja') return `「${title}」${groups.join('。')}。`;
  const [first, ...rest] = groups;
  if (first === undefined) return `“${title}.”`;
  const end = [first, ...rest].join('; ');
  return `“${title},” ${end}${end.endsWith('.') ? '' : '.'}`;
}
