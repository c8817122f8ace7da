import { describe, expect, it } from 'vitest';
import { footerTemplate, pdfOptions, sheetFor } from './paper.ts';

describe('sheetFor', () => {
  it.each([
    ['US', 'Letter'],
    ['ca', 'Letter'],
    ['JP', 'A4'],
    ['GB', 'A4'],
    ['', 'A4'],
  ])('%s prints on %s', (country, sheet) => {
    expect(sheetFor(country)).toBe(sheet);
  });
});

describe('pdfOptions', () => {
  it('asks for a tagged PDF with an outline and a foot', () => {
    expect(pdfOptions('x', 'JP')).toMatchObject({
      pageSize: 'A4',
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
    });
  });
});

describe('footerTemplate', () => {
  it('cites at the left and counts pages at the right', () => {
    const html = footerTemplate('Department of State, 661.941/9-755');
    expect(html).toContain('Department of State, 661.941/9-755');
    expect(html).toContain('<span class="pageNumber"></span> / <span class="totalPages"></span>');
  });

  it('sets Latin in a Latin face even where Linux has no other than DejaVu', () => {
    const html = footerTemplate('');
    expect(html.indexOf('DejaVu Sans')).toBeLessThan(html.indexOf('Noto Sans CJK JP'));
  });

  it('takes a citation for words, never for mark-up', () => {
    const html = footerTemplate('<script>alert("1")</script> & \'');
    expect(html).not.toContain('<script>');
    expect(html).toContain('&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62; &#38; &#39;');
  });
});
