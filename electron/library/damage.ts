import { fail, type Result } from '../../shared/model/result.ts';

/** How a process ends that met damage in the library, where an exception told it so. */
export const DAMAGE_EXIT = 87;

/** The failure of a library that LMDB opened and that then could not be read. */
export const UNREADABLE = 'library-unreadable';

/** What LMDB says of a page that is not what it must be, and then of the transaction that met it. */
const LMDB = /\bMDB_(?:CORRUPTED|PAGE_NOTFOUND|INVALID|PANIC|BAD_TXN|CURSOR_FULL|VERSION_MISMATCH)\b/u;

/** Of zlib and Brotli: bytes that are no compressed data, or too few. */
const INFLATE = /^(?:Z_DATA_ERROR|Z_BUF_ERROR|ERR__ERROR_FORMAT_\w+|ERR_PADDING_\d|ERR__ERROR_\w+|ERR_BROTLI_\w+)$/u;

/** Of the decoder of LMDB's values (msgpackr). */
const UNPACK =
  /^(?:Unexpected end of MessagePack data|Data read, but end of buffer not reached|Unknown MessagePack token)/u;

/**
 * Whether an exception that came out of the library tells of a damaged file. What the readers of source files throw never
 * comes so far.
 */
export function isDamage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return LMDB.test(error.message) || INFLATE.test(code) || UNPACK.test(error.message);
}

/** Opens what is in a library's folder; where an exception tells of damage, that is the failure. */
export async function orUnreadable<T>(folder: string, open: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await open();
  } catch (error) {
    if (!isDamage(error)) throw error;
    return fail(UNREADABLE, `library: the library in ${folder} could not be read: ${String(error)}.`);
  }
}
