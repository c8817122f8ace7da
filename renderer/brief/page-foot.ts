/**
 * The foot of each sheet as a style sheet: the citation at the left, `n / N` at the right. Only the print dialog needs
 * it, and only Chromium 131 and later draws it; a PDF gets its foot from `printToPDF`, so that it has one, not two.
 */
export function pageFoot(citation: string): string {
  const look = "font: 7.5pt 'Inter Variable', 'Noto Serif JP Variable', sans-serif; color: #5f6368;";
  return `@page {
  @bottom-left { content: ${cssString(citation)}; width: 80%; text-align: left; ${look} }
  @bottom-right { content: counter(page) ' / ' counter(pages); width: 20%; text-align: right; ${look} }
}`;
}

/** Words as a CSS string: whatever could end the string or the line is escaped by its code (CSS Syntax 3, §4.3.7). */
export function cssString(words: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are among what must be escaped
  return `"${words.replace(/["\\<\u0000-\u001f\u007f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
