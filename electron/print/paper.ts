import type { PrintToPDFOptions } from 'electron';

/** Margins of a brief in inches; `renderer/brief/paper.css` gives the same to the print dialog. */
export const MARGINS = { top: 0.87, bottom: 0.94, left: 0.87, right: 0.87 };

// Where paper is sold by the inch (Unicode CLDR 46, supplemental `measurementData`, paperSize US-Letter).
const LETTER_COUNTRIES = new Set(['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE']);

/** The sheet that a country prints on. @param country ISO 3166 two-letter code, or an empty string. */
export function sheetFor(country: string): 'A4' | 'Letter' {
  return LETTER_COUNTRIES.has(country.toUpperCase()) ? 'Letter' : 'A4';
}

/** How a brief becomes a PDF: tagged, with an outline, the citation and `n / N` at the foot of each page. */
export function pdfOptions(citation: string, country: string): PrintToPDFOptions {
  return {
    pageSize: sheetFor(country),
    margins: MARGINS,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footerTemplate(citation),
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
}

/**
 * The foot of a page. Chromium lays it out apart from the page: neither its style sheets nor its faces reach here,
 * and text without a size of its own is drawn at zero.
 */
export function footerTemplate(citation: string): string {
  const style = [
    'box-sizing: border-box',
    'width: 100%',
    `padding: 0 ${MARGINS.right}in 0.1in ${MARGINS.left}in`,
    'display: flex',
    'align-items: baseline',
    'justify-content: space-between',
    'gap: 2em',
    // Latin faces that a bare Linux has stand before the CJK one, whose digits come out of the PDF without their text.
    "font: 7.5pt 'Inter Variable', Inter, 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', 'Noto Sans CJK JP', 'Hiragino Sans', 'Yu Gothic', sans-serif",
    'color: #5f6368',
    '-webkit-print-color-adjust: exact',
  ].join('; ');
  // A citation that is a long title may take two lines; there is room for no more.
  const cite =
    '<span style="display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden">';
  const pages = '<span class="pageNumber"></span> / <span class="totalPages"></span>';
  return `<div style="${style.replaceAll('"', '&quot;')}">${cite}${escapeHtml(citation)}</span><span style="white-space: nowrap">${pages}</span></div>`;
}

function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
