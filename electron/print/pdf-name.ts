import type { DocumentSummary } from '../../shared/library/summary.ts';
import { plainFileName } from './plain-file-name.ts';

/** The file name to propose for a record's brief: `1956-09-07 Japanese-Soviet Negotiations.pdf`. */
export function pdfName({ date, title }: Pick<DocumentSummary, 'date' | 'title'>): string {
  const words = `${date === null ? '' : `${date.replaceAll('/', ' to ')} `}${title}`;
  return `${plainFileName(words, 'Record')}.pdf`;
}
