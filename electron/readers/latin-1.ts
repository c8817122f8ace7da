/** The bytes as characters of the same numbers: enough to look for signs in ASCII, whatever the encoding. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
