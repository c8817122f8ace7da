import { fail, type Result } from '../../shared/model/result.ts';
import { fileName } from './file-name.ts';
import { latin1 } from './latin-1.ts';

/**
 * The longest text that is taken in as a whole, bytes: its words, its structure and their places in the index are in memory
 * at one time, some fifteen times its size. So much is half a million lines of a hundred letters, and more.
 */
export const LONGEST_TEXT = 64 * 1024 * 1024;

/** Pages, whose tree is built in memory, and XML that must be decoded whole: bytes. */
export const LONGEST_MARKED_UP = 32 * 1024 * 1024;

/** The longest record of a volume, characters with their mark-up. The volume itself may be as long as it likes. */
export const LONGEST_RECORD = 32 * 1024 * 1024;

const OPENS_WITH_MARK_UP = /^[^\w]{0,8}</;

/** Says why a text that is not read piece by piece is not read at all; null where it is not too long. */
export function refuseLength(bytes: Uint8Array, path: string): Result<never> | null {
  if (bytes.length <= LONGEST_MARKED_UP) return null;
  const isMarkedUp = OPENS_WITH_MARK_UP.test(latin1(bytes.subarray(0, 64)).trimStart());
  const longest = isMarkedUp ? LONGEST_MARKED_UP : LONGEST_TEXT;
  if (bytes.length <= longest) return null;
  const what = isMarkedUp ? 'a marked-up text' : 'a text';
  return fail(
    'text-too-long',
    `${fileName(path)} is ${what} of ${megabytes(bytes.length)}, more than is read in one piece (${megabytes(longest)}); split it, or save a volume as TEI XML in UTF-8.`,
  );
}

/** Of a file whose records are read one after the other. */
export function recordTooLong(path: string): Result<never> {
  return fail(
    'text-too-long',
    `${fileName(path)} holds a record, or what stands before one, of more than ${megabytes(LONGEST_RECORD)}; mark its documents (div type="document"), or split it.`,
  );
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}
