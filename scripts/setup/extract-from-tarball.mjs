import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createGunzip } from 'node:zlib';

const block = 512;

/**
 * Writes one member of a gzipped tar archive (as npm packs it) to a file, without reading the archive into memory.
 * @param {string} tarball path of the `.tgz`
 * @param {string} member its name in the archive, such as `package/app.zip`
 * @param {string} target path to write; overwritten
 * @throws {Error} when the archive is damaged or has no such member
 */
export async function extractFromTarball(tarball, member, target) {
  let pending = Buffer.alloc(0);
  let left = 0; // bytes of the current member still to come
  let padding = 0; // bytes after it that fill up its last block
  let output;
  const source = createReadStream(tarball, { highWaterMark: 1 << 20 });
  const gunzip = createGunzip({ chunkSize: 1 << 20 });
  source.on('error', (error) => gunzip.destroy(error));
  for await (const chunk of source.pipe(gunzip)) {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    while (pending.length > 0) {
      if (left > 0) {
        const part = pending.subarray(0, left);
        if (output && !output.write(part)) await once(output, 'drain');
        left -= part.length;
        pending = pending.subarray(part.length);
        if (left === 0 && output) {
          output.end();
          await once(output, 'finish');
          source.destroy();
          return;
        }
      } else if (padding > 0) {
        const part = Math.min(padding, pending.length);
        padding -= part;
        pending = pending.subarray(part);
      } else {
        if (pending.length < block) break;
        const header = readHeader(pending.subarray(0, block));
        pending = pending.subarray(block);
        if (!header) continue;
        left = header.size;
        padding = (block - (header.size % block)) % block;
        if (header.name === member) output = createWriteStream(target);
      }
    }
  }
  output?.destroy();
  throw new Error(output ? `${member} ends too early in ${tarball}` : `${tarball} holds no ${member}`);
}

/** Reads a ustar header block; undefined for the empty blocks at an archive's end. */
function readHeader(bytes) {
  if (bytes.every((byte) => byte === 0)) return undefined;
  const field = (from, length) => bytes.toString('latin1', from, from + length).replace(/\0.*$/s, '');
  const prefix = field(345, 155);
  const size = Number.parseInt(field(124, 12).trim(), 8);
  if (Number.isNaN(size)) throw new Error('the archive is damaged: a tar header has no size');
  return { name: prefix === '' ? field(0, 100) : `${prefix}/${field(0, 100)}`, size };
}
