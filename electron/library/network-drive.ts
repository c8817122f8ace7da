import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { liesWithin } from './source-path.ts';

/**
 * File systems whose changes the system does not tell of, since others make them elsewhere: network shares, folders
 * shared with a virtual machine's host (Linux: names in /proc/self/mountinfo; macOS: names in the output of `mount`).
 */
const REMOTE =
  /^(?:nfs\d?|cifs|smb\d?|smbfs|afpfs|webdav|davfs|ncpfs|afs|9p|ceph|lustre|vboxsf|prl_fs|virtiofs|drvfs|fuse\.(?:sshfs|rclone|davfs2?|glusterfs|s3fs|gvfsd-fuse|vmhgfs-fuse|curlftpfs)|macfuse|osxfuse)$/iu;

/**
 * Says whether a source folder lies on a drive that must be looked through to learn of changes. A system that does not
 * tell counts as local: the watch itself then shows what it can.
 *
 * @param path absolute, resolved: Windows resolves the letter of a mapped drive to its share
 */
export async function isNetworkDrive(path: string, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  if (platform === 'win32') return isShare(path);
  try {
    const mounts = platform === 'linux' ? await readLinuxMounts() : await readBsdMounts();
    return REMOTE.test(fileSystemOf(path, mounts) ?? '');
  } catch {
    return false;
  }
}

export interface Mount {
  readonly point: string;
  readonly fileSystem: string;
}

/** `\\server\share\...`, and the same in the long form `\\?\UNC\server\...`. */
export function isShare(path: string): boolean {
  return /^\\\\(?:\?\\UNC\\|(?![?.]\\))/iu.test(path);
}

/** The file system that holds a path: of the mount points above it, the deepest; of several there, the last. */
export function fileSystemOf(path: string, mounts: readonly Mount[]): string | null {
  let best: Mount | null = null;
  for (const mount of mounts) {
    if (liesWithin(mount.point, path) && mount.point.length >= (best?.point.length ?? 0)) best = mount;
  }
  return best?.fileSystem ?? null;
}

/** Reads /proc/self/mountinfo (proc_pid_mountinfo(5)); blanks in names stand as `\040`. */
export function parseMountInfo(text: string): Mount[] {
  // 36 35 98:0 / /mnt/my\040papers rw,noatime master:1 - cifs //server/papers rw
  //               ^^^^^^^^^^^^^^^^^                      ^^^^
  return text.split('\n').flatMap((line) => {
    const [before = '', after = ''] = line.split(' - ');
    const point = before.split(' ')[4];
    const fileSystem = after.split(' ')[0];
    if (point === undefined || fileSystem === undefined || fileSystem === '') return [];
    return [
      { point: point.replace(/\\(\d{3})/gu, (_, code: string) => String.fromCharCode(parseInt(code, 8))), fileSystem },
    ];
  });
}

/** Reads what `mount` prints on macOS. */
export function parseMountOutput(text: string): Mount[] {
  // //me@server/papers on /Volumes/papers (smbfs, nodev, nosuid, mounted by me)
  //                       ^^^^^^^^^^^^^^^  ^^^^^
  return [...text.matchAll(/^.+? on (\/.*) \(([\w.]+)[^)]*\)$/gmu)].map(([, point = '', fileSystem = '']) => {
    return { point, fileSystem };
  });
}

async function readLinuxMounts(): Promise<Mount[]> {
  return parseMountInfo(await readFile('/proc/self/mountinfo', 'utf8'));
}

async function readBsdMounts(): Promise<Mount[]> {
  return parseMountOutput((await promisify(execFile)('/sbin/mount', { timeout: 5_000 })).stdout);
}
