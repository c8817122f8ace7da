import type { DocumentSummary } from '../../shared/library/summary.ts';
import type { HistoricalDocument } from '../../shared/model/document.ts';
import { formatDate } from '../../shared/model/format-date.ts';
import type { HeaderFieldName, TranslationStatus } from '../../shared/model/header.ts';
import type { Span } from '../../shared/model/span.ts';

/** A row of the source pane: words of the record, or words about it, or both. */
export interface SourceRow {
  readonly label: string;
  readonly spans: readonly Span[];
  /** What Memcon says about them, or null. */
  readonly remark: string | null;
}

const TRANSLATION: Record<TranslationStatus, string> = {
  'provisional-translation': 'provisional translation',
  translation: 'translation',
  reference: 'reference material',
  original: 'original text',
};

/** What is known of where a record is kept, who made it, and of the file it was read from. */
export function sourceRows(document: HistoricalDocument, summary: DocumentSummary): readonly SourceRow[] {
  const { header, sourceNote, identity } = document;
  const rows: SourceRow[] = [];
  const add = (label: string, spans: readonly (Span | null | undefined)[], remark: string | null = null): void => {
    const known = spans.filter((span): span is Span => span !== null && span !== undefined);
    if (known.length > 0 || remark !== null) rows.push({ label, spans: known, remark });
  };
  if (sourceNote !== null) {
    const { fileNumberDate, draftedOn } = sourceNote;
    add('Repository', [sourceNote.repository]);
    add('Collection', [sourceNote.collection]);
    const encoded = fileNumberDate === null ? null : `encodes ${formatDate(fileNumberDate, null, 'en')}`;
    if (sourceNote.fileNumber !== null) add('File number', [sourceNote.fileNumber], encoded);
    add('Classification', sourceNote.classification);
    add('Drafted by', sourceNote.draftedBy);
    if (draftedOn !== null) {
      const inferred = draftedOn.evidence.certainty === 'inferred' ? ', year inferred' : '';
      add('Drafted on', [draftedOn.span], `${formatDate(draftedOn.edtf, null, 'en')}${inferred}`);
    }
    add('Cleared by', sourceNote.clearedBy);
    add('Approved by', sourceNote.approvedBy);
    add('Repeated to', sourceNote.repeatedTo ?? []);
  }
  add(
    'Printed in',
    header.sources.map(({ span }) => span),
  );
  const fields = (wanted: HeaderFieldName): (Span | null)[] =>
    header.fields.filter(({ name }) => name === wanted).map(({ value }) => value);
  add('Volume', fields('volume'));
  add('Address', fields('url'));
  add('Remarks', [header.notes], header.translation === null ? null : TRANSLATION[header.translation]);
  add('File', [], summary.relativePath);
  add('Format', [], identity.format.replace('-', ' '));
  add('Size', [], `${identity.bytes.toLocaleString('en')} bytes`);
  return rows;
}
