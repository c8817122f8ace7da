// Windows keeps these for devices, with any ending.
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
// Linux keeps 255 bytes for a name; the ending and the temporary name of an atomic write need some of them.
const LONGEST_BYTES = 180;

/**
 * A file name of any words, without its ending: free of what Windows, macOS or Linux refuse in a name; at most 180 bytes
 * of UTF-8.
 * @param otherwise what stands in front of a name that cannot stand alone, or in place of none
 */
export function plainFileName(words: string, otherwise: string): string {
  const plain = words
    .normalize('NFC')
    // eslint-disable-next-line no-control-regex -- control characters are what must go
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ');
  const short = shorten(plain).replace(/^[. ]+|[., ]+$/g, '');
  return short === '' || DEVICE_NAME.test(short) ? `${otherwise} ${short}`.trimEnd() : short;
}

/** The words from the beginning that fit, no character cut in two, and no word where one ends near by. */
function shorten(words: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of words) {
    bytes += Buffer.byteLength(character);
    if (bytes > LONGEST_BYTES) return kept.replace(/(?<=.{100}) \S*$/su, '');
    kept += character;
  }
  return kept;
}
