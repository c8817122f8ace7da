import type { DocumentSummary } from '../../shared/library/summary.ts';

// Windows keeps these for devices, with any ending.
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 120;

/**
 * The file name to propose for a record's brief: `1956-09-07 Japanese-Soviet Negotiations.pdf`. Free of what Windows,
 * macOS or Linux refuse in a name; at most 120 characters and the ending.
 */
export function pdfName({ date, title }: Pick<DocumentSummary, 'date' | 'title'>): string {
  const words = `${date === null ? '' : `${date.replaceAll('/', ' to ')} `}${title}`
    .normalize('NFC')
    // eslint-disable-next-line no-control-regex -- control characters are what must go
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ');
  const short = Array.from(words)
    .slice(0, LONGEST)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${short === '' || DEVICE_NAME.test(short) ? `Record ${short}`.trimEnd() : short}.pdf`;
}
