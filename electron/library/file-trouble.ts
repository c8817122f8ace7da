/** What the system said (`EACCES`, ...), or null for an error of another kind. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** True where the file or folder is simply no longer there. */
export function isGone(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** True for what a disk or LMDB reports; a defect of ours is no expected failure. */
export function isSystemTrouble(error: unknown): error is Error {
  return error instanceof Error && ('code' in error || error.message.includes('MDB_'));
}

/** What the person at the desk can do about it, by the system's code. */
const SENTENCES: Readonly<Record<string, string>> = {
  EACCES: 'Memcon may not (EACCES); give it permission, then update the library',
  EPERM: 'Memcon may not (EPERM); give it permission, then update the library',
  EROFS: 'the disk cannot be written to (EROFS); choose another place',
  ENOSPC: 'the disk is full (ENOSPC); make room, then update the library',
  EBUSY: 'another program holds it (EBUSY); close it there, then update the library',
  ENOENT: 'its name cannot be read back from the disk (ENOENT); rename it, then update the library',
  ENAMETOOLONG:
    'its path is too long for this system (ENAMETOOLONG); move it nearer to the top, then update the library',
  EMFILE: 'too many files are open on this system (EMFILE); close other programs, then update the library',
  ENFILE: 'too many files are open on this system (ENFILE); close other programs, then update the library',
  EIO: 'the disk reported an error while reading it (EIO); check the disk, then update the library',
};

/** One clause: why a file or folder could not be read, and what next. */
export function describeTrouble(error: unknown): string {
  const code = errorCode(error);
  const known = code === null ? undefined : SENTENCES[code];
  if (known !== undefined) return known;
  return `it could not be read (${code ?? String(error)}); see to it, then update the library`;
}
