import { citationOf } from '../../shared/citation/citation.ts';
import { placesIn, type PlaceInRecord } from '../../shared/citation/place-in-record.ts';
import type { ExportRow } from '../../shared/export/export-row.ts';
import type { Span } from '../../shared/model/span.ts';
import type { ConcordanceLine } from '../../shared/query/concordance.ts';
import { partWords } from '../../shared/query/part-words.ts';
import { parseDocument } from '../parser/parse-document.ts';
import type { Catalogue } from './catalogue.ts';
import { summaryOf } from './list-records.ts';
import { folderName } from './source-path.ts';

type Records = Pick<Catalogue, 'keyOf' | 'record' | 'stored' | 'folders'>;

/** What all rows of one record share, and where in it they stand. */
interface CitedRecord {
  readonly citation: string;
  readonly file: string;
  readonly places: ReadonlyMap<string, PlaceInRecord>;
}

/**
 * The lines of a concordance as they leave the program, in the order given: each record is read once, for its citation and
 * for the paragraphs and pages of its matches. A line whose record has left the library is left out.
 * @param breathe called between two records
 */
export async function exportRows(
  catalogue: Records,
  lines: readonly ConcordanceLine[],
  breathe: () => Promise<void>,
): Promise<ExportRow[]> {
  const names = new Map(catalogue.folders().map(({ token, path }) => [token, folderName(path)]));
  const cited = new Map<string, CitedRecord>();
  for (const [id, spans] of spansByRecord(lines)) {
    const record = cite(catalogue, id, spans, names);
    if (record !== null) cited.set(id, record);
    await breathe();
  }
  return lines.flatMap(({ documentId, before, match, after, part, title, date, span }) => {
    const record = cited.get(documentId);
    if (record === undefined) return [];
    const place = record.places.get(nameOf(span));
    return {
      documentId,
      before,
      match,
      after,
      part: partWords(part),
      paragraph: place?.paragraph ?? '',
      page: place?.page ?? '',
      title,
      date: date ?? '',
      citation: record.citation,
      file: record.file,
    };
  });
}

function spansByRecord(lines: readonly ConcordanceLine[]): ReadonlyMap<string, Span[]> {
  const spans = new Map<string, Span[]>();
  for (const { documentId, span } of lines) {
    const those = spans.get(documentId);
    if (those === undefined) spans.set(documentId, [span]);
    else those.push(span);
  }
  return spans;
}

function cite(
  catalogue: Records,
  id: string,
  spans: readonly Span[],
  names: ReadonlyMap<string, string>,
): CitedRecord | null {
  const key = catalogue.keyOf(id);
  const record = key === undefined ? undefined : catalogue.record(key);
  const stored = key === undefined ? undefined : catalogue.stored(key);
  if (record === undefined || stored === undefined) return null;
  const { text, breaks } = stored.source;
  const { title, folder, relativePath } = summaryOf(record);
  const document = parseDocument(stored.source, { id, path: relativePath, sha256: record.sha256, bytes: record.bytes });
  const placeOf = placesIn({ document, text, breaks });
  return {
    citation: citationOf(document, text, title).full,
    file: `${names.get(folder) ?? ''}/${relativePath}`,
    places: new Map(spans.map((span) => [nameOf(span), placeOf(span)])),
  };
}

function nameOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
