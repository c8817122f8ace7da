import type { HistoricalDocument } from '../../shared/model/document.ts';
import { formatDate } from '../../shared/model/format-date.ts';
import { textOf, type Span } from '../../shared/model/span.ts';

/** One fact of the head line. `label` is read aloud, not drawn. */
export interface HeadFact {
  readonly label: string;
  readonly value: string;
}

/**
 * The line under a record's title: where, when, how secret, where kept, where printed; in that order, and only what
 * the record says.
 */
export function headFacts(
  { header, sourceNote }: Pick<HistoricalDocument, 'header' | 'sourceNote'>,
  text: string,
): readonly HeadFact[] {
  const words = (span: Span): string =>
    textOf(text, span)
      .replace(/\s+/gu, ' ')
      .replace(/[.。．]$/u, '');
  const facts: HeadFact[] = [];
  const add = (label: string, value: string | null): void => {
    if (value !== null && value !== '') facts.push({ label, value });
  };
  add('Place', header.place && words(header.place));
  add('Date', header.date && formatDate(header.date.edtf, header.date.time, header.language));
  add('Classification', sourceNote && sourceNote.classification.map(words).join('; '));
  add('File number', sourceNote?.fileNumber ? words(sourceNote.fileNumber) : null);
  const printed = header.sources.map(({ span }) => span);
  const volumes = header.fields.flatMap(({ name, value }) => (name === 'volume' && value !== null ? [value] : []));
  for (const span of printed.length > 0 ? printed : volumes) add('Printed in', words(span));
  return facts;
}
