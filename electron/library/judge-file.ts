import type { EncodingName } from '../../shared/model/encodings.ts';
import type { Result } from '../../shared/model/result.ts';
import type { FoundRow } from './change.ts';
import { describeTrouble, isGone } from './file-trouble.ts';
import type { FileToRead, Judgement } from './judgement.ts';
import { prepareRecord, type PreparedRecord } from './prepare-record.ts';
import { hashBytes, PARSER_VERSION, readRecords } from './read-records.ts';
import { readWhole, readWholeAtOnce, type WholeFile } from './read-whole.ts';
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

/** As `openFile`, but waits for the disk; never throws. */
export function openFileAtOnce(file: FileToRead): OpenedFile {
  const readAt = Date.now();
  try {
    return { file, readAt, whole: readWholeAtOnce(toAbsolutePath(file.root, file.path)) };
  } catch (error) {
    return { file, readAt, error };
  }
}

/**
 * Characters in a part of a file: few beside the words of a batch, so that a batch is committed when it is due, and many
 * beside the row of the file, which is written anew with each part.
 */
const PART = 1 << 19;

/**
 * Says what an opened file means for the catalogue: one judgement, or for a long file a `part` after the other and a
 * `read` at the end, so that a volume is never held whole. Nothing where nothing was known of the file and it is gone again.
 *
 * @param isHeld whether records with these bytes are in the library, as this parser reads them
 * @param chosenFor the encoding that the user chose for a file with these bytes, or null
 */
export async function* judgeFile(
  opened: OpenedFile,
  isHeld: (sha256: string) => boolean,
  chosenFor: (sha256: string) => EncodingName | null,
): AsyncGenerator<Judgement, void, undefined> {
  const { file, readAt } = opened;
  const { folder, path, before } = file;
  if ('error' in opened) {
    const passing = !isGone(opened.error) || path.includes('\uFFFD');
    if (passing) yield notNow(opened, `not read: ${describeTrouble(opened.error)}`);
    else if (before !== null) yield { kind: 'forget', row: { folder, path } };
    return;
  }
  if (!opened.whole.ok) {
    yield notNow(opened, opened.whole.failure.message);
    return;
  }
  const { bytes, size, mtimeMs } = opened.whole.value;
  const sha256 = hashBytes(bytes);
  const row = { folder, path, size, mtimeMs, readAt, sha256, parser: PARSER_VERSION, skipped: null };
  const known = before?.sha256 === sha256 && before.parser === PARSER_VERSION ? before : null;
  if (known !== null && known.keys.length > 0) yield { kind: 'touched', row };
  // Not where `skipped` holds a passing trouble in place of what was wrong with these bytes.
  else if (known !== null && known.mtimeMs >= 0) yield { kind: 'touched', row: { ...row, skipped: known.skipped } };
  else if (isHeld(sha256)) yield { kind: 'copy', row };
  // A file that was edited is in the encoding that it was in.
  else yield* parse(file, row, bytes, chosenFor(sha256) ?? (before === null ? null : chosenFor(before.sha256)));
}

async function* parse(
  file: FileToRead,
  row: FoundRow,
  bytes: Uint8Array,
  encoding: EncodingName | null,
): AsyncGenerator<Judgement, void, undefined> {
  let records: PreparedRecord[] = [];
  let characters = 0;
  let preceding = 0;
  try {
    for await (const read of readRecords(bytes, toAbsolutePath(file.root, file.path), encoding)) {
      if (!read.ok) {
        // A choice that does not fit (any more) must not take the record out of the library.
        if (encoding !== null) yield* parse(file, row, bytes, null);
        // The records before a failure are not the whole file: better none than some of them without a word.
        else yield { kind: 'read', row: { ...row, skipped: read.failure.message }, records: [] };
        return;
      }
      if (characters >= PART) {
        yield { kind: 'part', row, records, preceding };
        preceding += records.length;
        records = [];
        characters = 0;
      }
      const record = prepareRecord(read.value);
      records.push(record);
      characters += record.text.length;
    }
    const before = preceding === 0 ? {} : { preceding };
    yield { kind: 'read', row, records, ...before, ...(encoding === null ? {} : { chosen: encoding }) };
  } catch (error) {
    // A defect of ours must not keep the other files from being read, nor hide this one.
    const skipped = `not parsed: Memcon failed on it (${String(error)}); please report this with the file`;
    yield { kind: 'read', row: { ...row, skipped }, records: [] };
  }
}

/** What was known stays; the next run tries again. */
export function notNow(
  { file, readAt }: Pick<OpenedFile, 'file' | 'readAt'>,
  reason: string,
): Extract<Judgement, { kind: 'touched' }> {
  const { folder, path, before } = file;
  const sha256 = before?.sha256 ?? '';
  const parser = before?.parser ?? PARSER_VERSION;
  return { kind: 'touched', row: { folder, path, size: 0, mtimeMs: -1, readAt, sha256, parser, skipped: reason } };
}
