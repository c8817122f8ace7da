const ESCAPE = 0x1b;

type CharacterSet = 'ascii' | 'katakana' | 'jis-x-0208' | 'jis-x-0212';

/** The escape sequences of RFC 1468 and of its common extensions, behind the escape byte. */
const SETS: ReadonlyMap<string, CharacterSet> = new Map([
  ['(B', 'ascii'],
  ['(J', 'ascii'],
  ['(H', 'ascii'],
  ['(I', 'katakana'],
  ['$@', 'jis-x-0208'],
  ['$B', 'jis-x-0208'],
  ['$(D', 'jis-x-0212'],
]);

/** True for seven-bit bytes with at least one escape into a Japanese character set. */
export function isIso2022Jp(bytes: Uint8Array): boolean {
  let japanese = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) return false;
    if (byte === ESCAPE && (setAt(bytes, at)?.set ?? 'ascii') !== 'ascii') japanese = true;
  }
  return japanese;
}

/**
 * Rewrites ISO-2022-JP as EUC-JP, which holds the same characters without shifts, so that one decoder (and its report of
 * bytes it could not decode) serves both. An escape sequence nobody knows stays, and shows as undecodable.
 */
export function toEucJp(bytes: Uint8Array): Uint8Array {
  const output: number[] = [];
  let set: CharacterSet = 'ascii';
  for (let at = 0; at < bytes.length;) {
    const escape = bytes[at] === ESCAPE ? setAt(bytes, at) : null;
    const byte = bytes[at] ?? 0;
    if (escape) {
      set = escape.set;
      at += escape.length;
    } else if (set === 'ascii' || byte < 0x21) {
      // A line end closes a shift (RFC 1468 asks writers to do so; not all did).
      if (byte === 0x0a || byte === 0x0d) set = 'ascii';
      output.push(byte);
      at += 1;
    } else if (set === 'katakana') {
      output.push(0x8e, byte | 0x80);
      at += 1;
    } else {
      if (set === 'jis-x-0212') output.push(0x8f);
      output.push(byte | 0x80);
      const second = bytes[at + 1];
      if (second !== undefined && second >= 0x21) output.push(second | 0x80);
      at += second !== undefined && second >= 0x21 ? 2 : 1;
    }
  }
  return Uint8Array.from(output);
}

function setAt(bytes: Uint8Array, at: number): { set: CharacterSet; length: number } | null {
  for (const size of [2, 3]) {
    const set = SETS.get(String.fromCharCode(...bytes.subarray(at + 1, at + 1 + size)));
    if (set !== undefined) return { set, length: size + 1 };
  }
  return null;
}
