import { lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unzip } from './unzip.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'memcon-zip-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A zip archive as Info-ZIP writes it, its checksums left at nought. */
function zip(entries) {
  const locals = [];
  const directory = [];
  let at = 0;
  for (const { name, content = '', mode = 0o100644, method = 8 } of entries) {
    const raw = Buffer.from(content);
    const packed = method === 8 ? deflateRawSync(raw) : raw;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(raw.length, 22);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    local.writeUInt16LE(4, 28); // an extra field, of another length than in the directory
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(raw.length, 24);
    central.writeUInt16LE(Buffer.byteLength(name), 28);
    central.writeUInt32LE((mode << 16) >>> 0, 38);
    central.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(name), Buffer.alloc(4), packed);
    directory.push(central, Buffer.from(name));
    at += 34 + Buffer.byteLength(name) + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, central, end]);
}

function write(bytes) {
  const path = join(folder, 'a.zip');
  writeFileSync(path, bytes);
  return path;
}

test('files come out with their content and mode, folders and links too', async () => {
  const long = 'memorandum '.repeat(200_000);
  const archive = write(
    zip([
      { name: 'App/', mode: 0o40755 },
      { name: 'App/run', content: long, mode: 0o100755 },
      { name: 'App/deep/stored.txt', content: 'as it is', method: 0 },
      { name: 'App/empty', content: '', method: 0 },
      { name: 'App/link', content: 'run', mode: 0o120777 },
      { name: 'App/left-out', content: 'x' },
    ]),
  );
  await unzip(archive, join(folder, 'out'), (name) => (name.endsWith('left-out') ? null : name.replace(/^App\//, '')));
  const out = join(folder, 'out');
  expect(readdirSync(out).sort()).toEqual(['deep', 'empty', 'link', 'run']);
  expect(readFileSync(join(out, 'run'), 'utf8')).toBe(long);
  expect(lstatSync(join(out, 'run')).mode & 0o777).toBe(0o755);
  expect(readFileSync(join(out, 'deep', 'stored.txt'), 'utf8')).toBe('as it is');
  expect(lstatSync(join(out, 'empty')).size).toBe(0);
  expect(readlinkSync(join(out, 'link'))).toBe('run');
});

test('no entry leads out of the folder', async () => {
  const archive = write(zip([{ name: '../evil', content: 'x' }]));
  await expect(unzip(archive, join(folder, 'out'), (name) => name)).rejects.toThrow('leads out of the folder');
});

test('what is no zip, or half of one, is refused', async () => {
  await expect(unzip(write(Buffer.from('not a zip')), folder, (name) => name)).rejects.toThrow(
    'not a whole zip archive',
  );
  const whole = zip([{ name: 'a', content: 'x'.repeat(1000) }]);
  await expect(unzip(write(whole.subarray(0, 60)), folder, (name) => name)).rejects.toThrow('not a whole zip archive');
});

test('a way of packing that is not known is named', async () => {
  const archive = write(zip([{ name: 'a', content: 'x', method: 12 }]));
  await expect(unzip(archive, join(folder, 'out'), (name) => name)).rejects.toThrow('packed in a way (12)');
});
