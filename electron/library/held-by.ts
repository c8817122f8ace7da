import type { FileRow } from './rows.ts';

/** Stands as the reason why a file is not read, until its last part is in. */
export const READ_IN_PART =
  'read in part only: its reading is under way or was cut short; update the library for the rest';

/** Keys of the records that stand in a file, those of a reading that is not at its end among them. */
export function heldBy(file: Pick<FileRow, 'keys' | 'begun'> | null | undefined): ReadonlySet<number> {
  return new Set([...(file?.keys ?? []), ...(file?.begun ?? [])]);
}
