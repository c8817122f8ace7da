import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { extractFromTarball } from './extract-from-tarball.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'memcon-tar-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A tar archive as npm writes it: ustar headers, blocks of 512 bytes, two empty ones at the end. */
function tar(members) {
  const blocks = Object.entries(members).flatMap(([name, content]) => {
    const header = Buffer.alloc(512);
    header.write(name);
    header.write(content.length.toString(8).padStart(11, '0'), 124);
    header.write('ustar\u000000', 257);
    return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

test('one member is written, whatever stands around it', async () => {
  const zip = randomBytes(5_000_001);
  const tarball = join(folder, 'a.tgz');
  writeFileSync(
    tarball,
    gzipSync(tar({ 'package/package.json': Buffer.from('{}'), 'package/a.zip': zip, 'package/z': Buffer.alloc(3) })),
  );
  await extractFromTarball(tarball, 'package/a.zip', join(folder, 'out'));
  expect(readFileSync(join(folder, 'out')).equals(zip)).toBe(true);
});

test('an archive without the member says so', async () => {
  const tarball = join(folder, 'a.tgz');
  writeFileSync(tarball, gzipSync(tar({ 'package/b': Buffer.from('b') })));
  await expect(extractFromTarball(tarball, 'package/a.zip', join(folder, 'out'))).rejects.toThrow(
    'holds no package/a.zip',
  );
});

test('an archive that was cut off is refused', async () => {
  const whole = gzipSync(tar({ 'package/a.zip': randomBytes(100_000) }));
  const tarball = join(folder, 'a.tgz');
  writeFileSync(tarball, whole.subarray(0, whole.length / 2));
  await expect(extractFromTarball(tarball, 'package/a.zip', join(folder, 'out'))).rejects.toThrow();
});
