import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, open, symlink } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { text } from 'node:stream/consumers';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

// Numbers from the .ZIP File Format Specification (APPNOTE 6.3): signatures, and field offsets in each record.
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const endLength = 22;
const longestComment = 0xffff;
const stored = 0;
const deflated = 8;

/**
 * Unpacks a zip archive with Node alone, keeping file modes and symbolic links. No zip64, no encryption.
 * @param {string} archive
 * @param {string} folder made if missing
 * @param {(name: string) => string | null} place where an entry goes, relative to `folder`; null leaves it out
 * @throws {Error} on a damaged archive, or when an entry would land outside `folder`
 */
export async function unzip(archive, folder, place) {
  const entries = await readDirectory(archive);
  const root = resolve(folder);
  for (const entry of entries) {
    const name = place(entry.name);
    if (name === null || name === '') continue;
    const target = resolve(join(root, name));
    if (!target.startsWith(root + sep)) throw new Error(`${archive}: entry ${entry.name} leads out of the folder`);
    if (entry.name.endsWith('/')) {
      await mkdir(target, { recursive: true });
      continue;
    }
    await mkdir(dirname(target), { recursive: true });
    if ((entry.mode & 0o170000) === 0o120000) {
      await symlink(await text(await content(archive, entry)), target);
      continue;
    }
    const mode = entry.mode & 0o777 || 0o644;
    await pipeline(await content(archive, entry), createWriteStream(target, { mode }));
    await chmod(target, mode);
  }
}

/** Reads the central directory at the archive's end. */
async function readDirectory(archive) {
  const file = await open(archive);
  try {
    const { size } = await file.stat();
    const tail = await readAt(
      file,
      Math.max(0, size - endLength - longestComment),
      Math.min(size, endLength + longestComment),
    );
    let at = tail.length - endLength;
    while (at >= 0 && tail.readUInt32LE(at) !== endOfDirectory) at -= 1;
    if (at < 0) throw new Error(`${archive} is not a whole zip archive`);
    const count = tail.readUInt16LE(at + 10);
    const directory = await readAt(file, tail.readUInt32LE(at + 16), tail.readUInt32LE(at + 12));
    const entries = [];
    for (let from = 0; entries.length < count;) {
      if (directory.readUInt32LE(from) !== directoryEntry) throw new Error(`${archive}: its directory is damaged`);
      const nameLength = directory.readUInt16LE(from + 28);
      entries.push({
        method: directory.readUInt16LE(from + 10),
        packed: directory.readUInt32LE(from + 20),
        name: directory.toString('utf8', from + 46, from + 46 + nameLength),
        mode: directory.readUInt32LE(from + 38) >>> 16,
        header: directory.readUInt32LE(from + 42),
      });
      from += 46 + nameLength + directory.readUInt16LE(from + 30) + directory.readUInt16LE(from + 32);
    }
    return entries;
  } finally {
    await file.close();
  }
}

/** A stream of an entry's unpacked bytes. */
async function content(archive, { header, method, packed, name }) {
  const file = await open(archive);
  let start;
  try {
    const local = await readAt(file, header, 30);
    start = header + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  } finally {
    await file.close();
  }
  const unpack = { [stored]: () => new PassThrough(), [deflated]: () => createInflateRaw() }[method];
  if (!unpack) throw new Error(`${archive}: entry ${name} is packed in a way (${method}) that is not known here`);
  const stream = unpack();
  if (packed === 0) return stream.end();
  const source = createReadStream(archive, { start, end: start + packed - 1, highWaterMark: 1 << 20 });
  source.on('error', (error) => stream.destroy(error));
  return source.pipe(stream);
}

async function readAt(file, position, length) {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw new Error('the zip archive ends too early');
  return buffer;
}
