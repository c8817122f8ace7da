import type { Finding } from '../../../shared/model/finding.ts';
import type { DocumentDate } from '../../../shared/model/header.ts';
import type { SourceNote } from '../../../shared/model/source-note.ts';
import type { ParsedDate } from '../date.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The date that the file number encodes is not the record's. Pointed out, never corrected: print has it so too. */
export function fileNumberFindings(text: string, sourceNote: SourceNote | null, date: DocumentDate | null): Finding[] {
  const fileNumber = sourceNote?.fileNumber;
  const encoded = sourceNote?.fileNumberDate;
  if (fileNumber == null || encoded == null || date === null) return [];
  if (!DAY.test(encoded) || !DAY.test(date.edtf) || encoded === date.edtf) return [];
  return [
    {
      code: 'file-number-date-differs',
      span: fileNumber,
      message: `File number ${text.slice(fileNumber.start, fileNumber.end)} encodes ${encoded}, but the record is dated ${date.edtf}.`,
    },
  ];
}

/** A date that holds a letter where a digit should stand (`I960`). */
export function scanErrorFindings(text: string, dates: readonly (ParsedDate | null)[]): Finding[] {
  const seen = new Set<number>();
  return dates.flatMap((date): Finding[] => {
    if (date === null || !date.scanError || seen.has(date.span.start)) return [];
    seen.add(date.span.start);
    const words = text.slice(date.span.start, date.span.end);
    return [
      {
        code: 'scan-error-in-date',
        span: date.span,
        message: `"${words}" holds a letter where a digit should stand, probably a scan error; it is read as ${date.edtf}.`,
      },
    ];
  });
}
