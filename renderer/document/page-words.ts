/**
 * How a page break reads, from the sign that the copy has for it; `page break` where the sign gives no number.
 *
 *     [Page 285]   ->   page 285
 */
export function pageWords(sign: string): string {
  const number = /\d+(?:[-–]\d+)?|\b[ivxlc]+\b/iu.exec(sign.replace(/page/iu, ''))?.[0];
  return number === undefined ? 'page break' : `page ${number}`;
}
