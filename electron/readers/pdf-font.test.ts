import { expect, it } from 'vitest';
import { fontStyleOf, readFontStyle } from './pdf-font.ts';

it.each([
  ['BAAAAA+TimesNewRomanPS-BoldItalicMT', { italic: true, bold: true }],
  ['Times-Italic', { italic: true, bold: false }],
  ['Helvetica-Oblique', { italic: true, bold: false }],
  ['MinionPro-It', { italic: true, bold: false }],
  ['MinionPro-Bd', { italic: false, bold: true }],
  ['CMTI10', { italic: true, bold: false }],
  ['CMBX12', { italic: false, bold: true }],
  ['NotoSerifCJKjp-Regular', { italic: false, bold: false }],
  ['Arial,BoldItalic', { italic: true, bold: true }],
  ['Digital', { italic: false, bold: false }],
])('%s', (name, style) => {
  expect(fontStyleOf(name)).toEqual(style);
});

it('takes what has no name for plain', () => {
  expect(readFontStyle(null)).toEqual({ italic: false, bold: false });
  expect(readFontStyle({ name: 7 })).toEqual({ italic: false, bold: false });
});
