import type { EncodingName } from '../../shared/model/encodings.ts';
import type { FoundRow } from './change.ts';
import type { PreparedRecord } from './prepare-record.ts';
import type { FileRow, Place } from './rows.ts';

/** A file that a run has to open. */
export interface FileToRead extends Place {
  /** Absolute path of its source folder. */
  readonly root: string;
  /** Bytes, as its folder was listed. */
  readonly size: number;
  /** What the library knew of it. */
  readonly before: FileRow | null;
}

/** What an opened file means for the catalogue. As `Change`, its records still without keys. */
export type Judgement =
  | {
      readonly kind: 'read';
      readonly row: FoundRow;
      readonly records: readonly PreparedRecord[];
      readonly preceding?: number;
      readonly chosen?: EncodingName;
    }
  | {
      readonly kind: 'part';
      readonly row: FoundRow;
      readonly records: readonly PreparedRecord[];
      readonly preceding: number;
    }
  | { readonly kind: 'touched'; readonly row: FoundRow }
  | { readonly kind: 'copy'; readonly row: FoundRow }
  | { readonly kind: 'forget'; readonly row: Place };

/** Whether the file holds a record, as it was read. */
export function holdsRecords({
  records,
  preceding = 0,
}: {
  readonly records: readonly unknown[];
  readonly preceding?: number;
}): boolean {
  return records.length > 0 || preceding > 0;
}
