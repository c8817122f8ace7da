import type { OpenedDocument } from '../../shared/ipc/channels.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { fail, succeed, type Result } from '../../shared/model/result.ts';
import { parseDocument } from '../parser/parse-document.ts';
import type { Catalogue } from './catalogue.ts';
import { summaryOf } from './list-records.ts';
import type { Place } from './rows.ts';
import { folderName, toAbsolutePath } from './source-path.ts';

/**
 * Opens a record from the library's own copy of its words. Parsing is pure, so this is the document that was indexed;
 * a finding is added where the same bytes lie in more than one file.
 */
export function openRecord(catalogue: Catalogue, id: string): Result<OpenedDocument> {
  const key = catalogue.keyOf(id);
  const record = key === undefined ? undefined : catalogue.record(key);
  const stored = key === undefined ? undefined : catalogue.stored(key);
  if (record === undefined || stored === undefined) {
    return fail(
      'document-unknown',
      'This record is not in the library any more: its file was removed, or has changed. Choose it from the list anew.',
    );
  }
  const { source } = stored;
  const { sha256, bytes, places } = record;
  const roots = new Map(catalogue.folders().map((folder) => [folder.token, folder.path]));
  const [first] = places;
  const path = first === undefined ? '' : toAbsolutePath(roots.get(first.folder) ?? '', first.path);
  const document = parseDocument(source, { id, path, sha256, bytes });
  const findings = [...document.findings, ...duplicateFindings(places, roots)];
  return succeed({
    document: { ...document, findings },
    text: source.text,
    marks: source.marks,
    summary: summaryOf(record),
  });
}

function duplicateFindings(places: readonly Place[], roots: ReadonlyMap<string, string>): Finding[] {
  if (places.length < 2) return [];
  const names = places.map(({ folder, path }) => `${folderName(roots.get(folder) ?? folder)}/${path}`);
  const message = `The same record lies in ${places.length} files: ${names.join(', ')}.`;
  return [{ code: 'duplicate-file', span: null, message }];
}
