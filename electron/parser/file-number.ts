import { toEdtf } from './edtf.ts';

/** `661.941/9-755`: a subject number, a stroke, the month, a dash, day and year run together. */
const DATED = /\/\s?(\d{1,2})\s?[-–—‑]\s?(\d{1,2})(\d{2})[a-z]?$/i;

/** Documents were numbered by their date in the decimal files of these years; earlier ones by a running number. */
const FIRST_YEAR = 1944;
const LAST_YEAR = 1963;

/**
 * The date that a decimal file number encodes, as EDTF, or null where it encodes none.
 *
 *     661.941/9-755      1955-09-07: month 9, day 7, year 55
 *     611.94/12–1956     1956-12-19
 *     851.857/57         null: a running number
 *
 * Source of the rule: the Department of State's decimal filing system. Until 1944 the number behind the stroke counts
 * the documents of a file; from then to the end of the decimal files in January 1963 it gives month, day and year of the
 * document (National Archives, Record Group 59, Central Decimal Files 1910-1963).
 */
export function fileNumberDate(fileNumber: string): string | null {
  const match = DATED.exec(fileNumber.trim());
  if (!match) return null;
  const [year, month, day] = [1900 + Number(match[3]), Number(match[1]), Number(match[2])];
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const edtf = toEdtf({ year, month, day, scanError: false }, '');
  return edtf === null || edtf.endsWith('?') ? null : edtf;
}

const DECIMAL = /^\d{2,3}[A-Za-z]?\d{0,2}[A-Z]?(?:\.\s?[\dA-Z]|\/\d{1,2}[–-]\d{3,4}$)/;
const SUBJECT_NUMERIC =
  /^(?:A|AE|AGR|AID|AV|BG|CR|CSM|CUL|DEF|DIS|E|ECIN|EDU|EDX|FN|FSE|FSV|FT|HLTH|INCO|INF|INT|IO|LAB|LEG|MG|NR|OF|ORG|PER|PET|POL|PO|PPB|PR|PS|REF|RS|SCI|SOC|SP|STR|TEL|TP|TRV|UN|V|XR)(?: \d[\d.–-]*)?(?:[ –-][A-Z.]{1,12}(?:\([A-Z]\))?(?:[–-][A-Z.]{1,12}| [A-Z]{1,12})*)?(?:\/[A-Z\d].*)?$/;
const LOT = /^(?:Lot|FRC|F\.R\.C\.|Accession|Job|OSD Files?: FRC|MF|FOIA|CCS|JCS)\s?(?:No\.?\s?)?[\dA-Z][\w .–-]*$/i;
const MICROFILM = /^(?:[A-Z]?\d{6,}[-–]\d+|[A-Z]{1,2}\d{2}\s?\d{4,})$/;
const DOCUMENT_SYMBOL = /^[A-Z]{1,4}(?:\([A-Z]+\))?\/[\w().]+(?:\/[\w().]+)*$/;
const FURTHER = /^(?:CF|Box|Folder|Item|No\.|Omega)\s?#?\d[\w–-]*$|^CF \d+|#\d+$/i;

/** True for words that are a file number: decimal, subject-numeric, a lot, a microfilm frame, a document's symbol. */
export function isFileNumber(words: string): boolean {
  if (words.length > 60) return false;
  if (DECIMAL.test(words) || LOT.test(words) || MICROFILM.test(words) || DOCUMENT_SYMBOL.test(words)) return true;
  return SUBJECT_NUMERIC.test(words) && /\d|[A-Z]{3}/.test(words);
}

/** True for what goes on with the number of a lot: `CF 928` in `Lot 62 D 181, CF 928`. */
export function continuesFileNumber(words: string): boolean {
  return words.length <= 30 && FURTHER.test(words);
}
