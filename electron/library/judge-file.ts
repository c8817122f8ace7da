import type { EncodingName } from '../../shared/model/encodings.ts';
import type { Result } from '../../shared/model/result.ts';
import type { FoundRow } from './catalogue.ts';
import { describeTrouble, isGone } from './file-trouble.ts';
import type { FileToRead, Judgement } from './judgement.ts';
import { prepareRecord, type PreparedRecord } from './prepare-record.ts';
import { hashBytes, PARSER_VERSION, readRecords } from './read-records.ts';
import { readWhole, type WholeFile } from './read-whole.ts';
import { toAbsolutePath } from './source-path.ts';

/** A file after it was opened: its bytes, or why there are none. */
export type OpenedFile = { readonly file: FileToRead; readonly readAt: number } & (
  { readonly whole: Result<WholeFile> } | { readonly error: unknown }
);

/** Reads a file from disk; never rejects. */
export async function openFile(file: FileToRead): Promise<OpenedFile> {
  const readAt = Date.now();
  try {
    return { file, readAt, whole: await readWhole(toAbsolutePath(file.root, file.path)) };
  } catch (error) {
    return { file, readAt, error };
  }
}

/**
 * Says what an opened file means for the catalogue; null where nothing was known of it and it is gone again.
 *
 * @param isHeld whether records with these bytes are in the library, as this parser reads them
 * @param chosenFor the encoding that the user chose for a file with these bytes, or null
 */
export async function judgeFile(
  opened: OpenedFile,
  isHeld: (sha256: string) => boolean,
  chosenFor: (sha256: string) => EncodingName | null,
): Promise<Judgement | null> {
  const { file, readAt } = opened;
  const { folder, path, before } = file;
  if ('error' in opened) {
    if (!isGone(opened.error)) return notNow(opened, `not read: ${describeTrouble(opened.error)}`);
    if (path.includes('\uFFFD')) return notNow(opened, `not read: ${describeTrouble(opened.error)}`);
    return before === null ? null : { kind: 'forget', row: { folder, path } };
  }
  const { whole } = opened;
  if (!whole.ok) return notNow(opened, whole.failure.message);
  const { bytes, size, mtimeMs } = whole.value;
  const sha256 = hashBytes(bytes);
  const row = { folder, path, size, mtimeMs, readAt, sha256, parser: PARSER_VERSION, skipped: null };
  if (before?.sha256 === sha256 && before.parser === PARSER_VERSION) {
    if (before.keys.length > 0) return { kind: 'touched', row };
    // Not where `skipped` holds a passing trouble in place of what was wrong with these bytes.
    if (before.mtimeMs >= 0) return { kind: 'touched', row: { ...row, skipped: before.skipped } };
  }
  if (isHeld(sha256)) return { kind: 'copy', row };
  // A file that was edited is in the encoding that it was in.
  return parse(file, row, bytes, chosenFor(sha256) ?? (before === null ? null : chosenFor(before.sha256)));
}

async function parse(
  file: FileToRead,
  row: FoundRow,
  bytes: Uint8Array,
  encoding: EncodingName | null,
): Promise<Judgement> {
  try {
    const records: PreparedRecord[] = [];
    for await (const read of readRecords(bytes, toAbsolutePath(file.root, file.path), encoding)) {
      // A choice that does not fit (any more) must not take the record out of the library.
      if (!read.ok && encoding !== null) return await parse(file, row, bytes, null);
      // The records before a failure are not the whole file: better none than some of them without a word.
      if (!read.ok) return { kind: 'read', row: { ...row, skipped: read.failure.message }, records: [] };
      records.push(prepareRecord(read.value));
    }
    return { kind: 'read', row, records, ...(encoding === null ? {} : { chosen: encoding }) };
  } catch (error) {
    // A defect of ours must not keep the other files from being read, nor hide this one.
    const skipped = `not parsed: Memcon failed on it (${String(error)}); please report this with the file`;
    return { kind: 'read', row: { ...row, skipped }, records: [] };
  }
}

/** What was known stays; the next run tries again. */
function notNow({ file, readAt }: OpenedFile, reason: string): Judgement {
  const { folder, path, before } = file;
  const sha256 = before?.sha256 ?? '';
  const parser = before?.parser ?? PARSER_VERSION;
  return { kind: 'touched', row: { folder, path, size: 0, mtimeMs: -1, readAt, sha256, parser, skipped: reason } };
}
