import type { EncodingName } from '../../shared/model/encodings.ts';
import type { PreparedRecord } from './prepare-record.ts';
import type { FileRow, Place } from './rows.ts';

/** A record whose words the index was told (`add`) under this key before its transaction began. */
export interface KeyedRecord extends PreparedRecord {
  readonly key: number;
}

/** A file as a run found it, before its records have keys. */
export type FoundRow = Omit<FileRow, 'keys' | 'begun'>;

/**
 * What a catalogue is to take in of one file. A volume comes in parts, so that it is never held whole: any number of
 * `part`, then a `read` with the rest.
 */
export type Change =
  /** Some records of a file that is still being read. They can be found at once; the file does not count as read. */
  | {
      readonly kind: 'part';
      readonly row: FoundRow;
      readonly records: readonly KeyedRecord[];
      /** Records in the parts before this one; 0 begins a new reading, and what an earlier one brought in leaves. */
      readonly preceding: number;
    }
  /** The file was read: these are its records, none where it is no document. */
  | {
      readonly kind: 'read';
      readonly row: FoundRow;
      readonly records: readonly KeyedRecord[];
      /** Records that its parts brought in before; missing where there were none. */
      readonly preceding?: number;
      /** The encoding that the user chose, or chose no more (null): records are written anew, the choice is kept. */
      readonly chosen?: EncodingName | null;
    }
  /** What was known of the file stays, only its row changes: touched, or not readable now. */
  | { readonly kind: 'touched'; readonly row: FoundRow }
  /** The bytes are those of a file that the library holds already; it was not parsed again. */
  | { readonly kind: 'copy'; readonly row: FoundRow }
  | { readonly kind: 'forget'; readonly row: Place };
