import { encodingTitle, type EncodingName } from '../../shared/model/encodings.ts';
import { fail, succeed, type Result } from '../../shared/model/result.ts';
import type { BatchIndex } from './batch.ts';
import type { Catalogue } from './catalogue.ts';
import type { Change, FoundRow } from './change.ts';
import { nextTurn } from './next-turn.ts';
import { prepareRecord, type PreparedRecord } from './prepare-record.ts';
import { hashBytes, PARSER_VERSION, readRecords } from './read-records.ts';
import { readWhole } from './read-whole.ts';
import type { Place, RecordRow } from './rows.ts';
import { toAbsolutePath } from './source-path.ts';

export interface EncodingChoice {
  /** A record of the file that is to be read anew. */
  readonly record: RecordRow;
  /** Null: as detected. */
  readonly encoding: EncodingName | null;
}

/**
 * Reads the file of a record anew in the encoding that the user chose, and commits its records, their words in the index
 * and the choice itself together. The choice belongs to the content: it outlives a new name, and a copy has it too.
 *
 * Nothing changes where it fails: `file-out-of-reach` where no file holds these bytes now, `not-this-encoding` where the
 * record would no longer be in the file, or what the reader says.
 */
export async function setEncoding(
  catalogue: Catalogue,
  index: BatchIndex,
  { record, encoding }: EncodingChoice,
): Promise<Result<null>> {
  const found = await readAnyPlace(catalogue, record);
  if (found === null) return outOfReach(record);
  const records: PreparedRecord[] = [];
  for await (const read of readRecords(found.bytes, found.path, encoding)) {
    if (!read.ok) return read;
    records.push(prepareRecord(read.value));
    // A volume takes a while; searches need not wait for it.
    await nextTurn();
  }
  if (!records.some(({ summary }) => summary.id === record.summary.id)) {
    return fail(
      'not-this-encoding',
      `library: read as ${encodingTitle(encoding ?? 'detected')}, this file no longer holds the record; its encoding stays as it was.`,
    );
  }
  const [first, ...copies] = rowsOf(catalogue, record);
  // Of a volume whose reading was cut short, too.
  if (first === undefined) return outOfReach(record);
  const keyed = records.map((one) => {
    const key = catalogue.keyOf(one.summary.id) ?? catalogue.reserveKeys(1);
    index.add({ ...one, key });
    return { ...one, key };
  });
  const changes: Change[] = [{ kind: 'read', row: first, records: keyed, chosen: encoding }];
  catalogue.apply([...changes, ...copies.map((row) => ({ kind: 'copy', row }) as const)]);
  return succeed(null);
}

function outOfReach({ places }: RecordRow): Result<never> {
  return fail(
    'file-out-of-reach',
    `library: ${places[0]?.path ?? 'the file'} is out of reach or has changed; update the library, then choose its encoding again.`,
  );
}

/** The first of the record's files that still holds the bytes it was read from. */
async function readAnyPlace(
  catalogue: Catalogue,
  { places, sha256 }: RecordRow,
): Promise<{ readonly bytes: Uint8Array; readonly path: string } | null> {
  for (const place of places) {
    const path = absolutePath(catalogue, place);
    const whole = path === null ? null : await readWhole(path).catch(() => null);
    if (path !== null && whole?.ok === true && hashBytes(whole.value.bytes) === sha256) {
      return { bytes: whole.value.bytes, path };
    }
  }
  return null;
}

function absolutePath(catalogue: Catalogue, { folder, path }: Place): string | null {
  const root = catalogue.folders().find(({ token }) => token === folder);
  return root === undefined ? null : toAbsolutePath(root.path, path);
}

/** What is known of the files that hold these bytes, as this parser reads them. */
function rowsOf(catalogue: Catalogue, { places, sha256 }: RecordRow): FoundRow[] {
  return places.flatMap((place) => {
    const file = catalogue.file(place);
    if (file?.sha256 !== sha256) return [];
    const { folder, path, size, mtimeMs, readAt } = file;
    return [{ folder, path, size, mtimeMs, readAt, sha256, parser: PARSER_VERSION, skipped: null }];
  });
}
