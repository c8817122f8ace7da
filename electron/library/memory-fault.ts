/** Tells the library process that the one before it ended on reading the library. */
export const DAMAGED = '--damaged';

/**
 * How a process ends that touched memory which is not there: SIGBUS (7, on macOS 10), SIGSEGV (11), as the system's own
 * number, with the flag for a core dump (128) or as a shell tells it (128 + n); on Windows an access violation or a page
 * that could not be read in.
 */
const CODES: ReadonlySet<number> = new Set([7, 10, 11, 135, 138, 139, 0xc0000005, 0xc0000006]);

/**
 * SIGTRAP (5), SIGABRT (6): LMDB and V8 end a process so where what they hold must be true and is not. A damaged page
 * may be the cause, and so may a lack of memory.
 */
const ABORTS: ReadonlySet<number> = new Set([5, 6, 133, 134]);

/** Whether a process gave itself up; where that happens twice running, the library is not worth a third trial. */
export function isAbort(code: number): boolean {
  return ABORTS.has(code);
}

/**
 * Whether the library process ended as it does when LMDB, which maps its file into memory and trusts it, follows a
 * damaged page.
 *
 * @param code as Electron's `exit` event gives it
 */
export function isMemoryFault(code: number): boolean {
  return CODES.has(code >>> 0);
}
