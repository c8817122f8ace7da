import type { DocumentSummary } from '../../shared/library/summary.ts';

// Windows keeps these for devices, with any ending.
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
// Linux keeps 255 bytes for a name; the ending and the temporary name of an atomic write need some of them.
const LONGEST_BYTES = 180;

/**
 * The file name to propose for a record's brief: `1956-09-07 Japanese-Soviet Negotiations.pdf`. Free of what Windows,
 * macOS or Linux refuse in a name; at most 180 bytes of UTF-8 and the ending.
 */
export function pdfName({ date, title }: Pick<DocumentSummary, 'date' | 'title'>): string {
  const words = `${date === null ? '' : `${date.replaceAll('/', ' to ')} `}${title}`
    .normalize('NFC')
    // eslint-disable-next-line no-control-regex -- control characters are what must go
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ');
  const short = shorten(words).replace(/^[. ]+|[., ]+$/g, '');
  return `${short === '' || DEVICE_NAME.test(short) ? `Record ${short}`.trimEnd() : short}.pdf`;
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
