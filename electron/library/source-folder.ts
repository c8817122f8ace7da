import { readdir, realpath, stat } from 'node:fs/promises';
import { fail, succeed, type Result } from '../../shared/model/result.ts';
import { describeTrouble, errorCode } from './file-trouble.ts';

/** True where the folder can be listed now. */
export async function isReachable(path: string): Promise<boolean> {
  return (await listError(path)) === null;
}

/** Why the folder cannot be listed now; null where it can. */
export async function listError(path: string): Promise<unknown> {
  try {
    await readdir(path);
    return null;
  } catch (error) {
    return error;
  }
}

/** Resolves a path to a folder that can be listed; answers its real path (links and letter case resolved). */
export async function readSourceFolder(path: string): Promise<Result<string>> {
  try {
    const resolved = await realpath(path);
    if (!(await stat(resolved)).isDirectory()) {
      return fail('folder-is-a-file', `library: ${path} is a file; name the folder it is in.`);
    }
    await readdir(resolved);
    return succeed(resolved);
  } catch (error) {
    const missing = errorCode(error) === 'ENOENT';
    const why = missing ? 'there is no such folder; check the path' : describeTrouble(error);
    return fail('folder-unreadable', `library: ${path} cannot be read: ${why}.`);
  }
}
