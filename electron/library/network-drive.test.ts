import { describe, expect, it } from 'vitest';
import { fileSystemOf, isNetworkDrive, isShare, parseMountInfo, parseMountOutput } from './network-drive.ts';

const MOUNT_INFO = [
  '23 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw',
  '36 23 0:45 / /mnt/my\\040papers rw,noatime shared:2 - cifs //server/papers rw,vers=3.1.1',
  '37 36 8:2 / /mnt/my\\040papers/local rw - xfs /dev/sdb1 rw',
  '38 23 0:50 / /home/me/archive rw - fuse.sshfs me@host:/archive rw',
  '',
].join('\n');

describe('isNetworkDrive', () => {
  it('takes the deepest mount above a folder', () => {
    const mounts = parseMountInfo(MOUNT_INFO);
    expect(fileSystemOf('/mnt/my papers/frus', mounts)).toBe('cifs');
    expect(fileSystemOf('/mnt/my papers/local/frus', mounts)).toBe('xfs');
    expect(fileSystemOf('/mnt/my papers2', mounts)).toBe('ext4');
    expect(fileSystemOf('/home/me/archive', mounts)).toBe('fuse.sshfs');
  });

  it('reads what macOS prints', () => {
    const mounts = parseMountOutput(
      '/dev/disk3s1 on / (apfs, sealed, local)\n//me@server/my%20papers on /Volumes/my papers (smbfs, nodev)\n',
    );
    expect(fileSystemOf('/Volumes/my papers/1956', mounts)).toBe('smbfs');
    expect(fileSystemOf('/Users/me', mounts)).toBe('apfs');
  });

  it('knows a share of Windows by its name', async () => {
    expect(isShare('\\\\server\\papers\\1956')).toBe(true);
    expect(isShare('\\\\?\\UNC\\server\\papers')).toBe(true);
    expect(isShare('\\\\?\\C:\\papers')).toBe(false);
    expect(await isNetworkDrive('C:\\papers', 'win32')).toBe(false);
  });

  it('answers for a folder of this computer', async () => {
    expect(await isNetworkDrive(import.meta.dirname)).toBe(false);
  });
});
