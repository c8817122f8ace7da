import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/**
 * Whether a file has the content that a subresource-integrity string (`sha512-BASE64`) names.
 * @param {string} path
 * @param {string} integrity
 * @returns {Promise<boolean>} false too when the file cannot be read
 */
export async function hasIntegrity(path, integrity) {
  const dash = integrity.indexOf('-');
  const hash = createHash(integrity.slice(0, dash));
  try {
    await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  } catch {
    return false;
  }
  return hash.digest('base64') === integrity.slice(dash + 1);
}
