import type { EncodingName } from '../../shared/model/encodings.ts';
import type { FoundRow } from './catalogue.ts';
import type { PreparedRecord } from './prepare-record.ts';
import type { FileRow, Place } from './rows.ts';

/** A file that a run has to open. */
export interface FileToRead extends Place {
  /** Absolute path of its source folder. */
  readonly root: string;
  /** What the library knew of it. */
  readonly before: FileRow | null;
}

/** What an opened file means for the catalogue. As `Change`, its records still without keys. */
export type Judgement =
  | {
      readonly kind: 'read';
      readonly row: FoundRow;
      readonly records: readonly PreparedRecord[];
      readonly chosen?: EncodingName;
    }
  | { readonly kind: 'touched' | 'copy'; readonly row: FoundRow }
  | { readonly kind: 'forget'; readonly row: Place };
