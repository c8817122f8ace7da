export interface FontStyle {
  readonly italic: boolean;
  readonly bold: boolean;
}

export const PLAIN_FONT: FontStyle = { italic: false, bold: false };

const ITALIC = /italic|oblique|slanted|kursiv|^cm(?:ti|sl|mi)\d/i;
const BOLD = /bold|black|heavy|^cmb(?:x|xti|xsl)?\d/i;
/** Short forms stand at the end of a name or before another capital: `MinionPro-It`, `FrutigerBdIt`. */
const SHORT_ITALIC = /(?:It|Ita|Ital|Obl|Slant)(?=$|[-,A-Z])/;
const SHORT_BOLD = /(?:Bd|Bld)(?=$|[-,A-Z])/;

/** What a font's name says of it: `BAAAAA+TimesNewRomanPS-BoldItalicMT`. */
export function fontStyleOf(name: string): FontStyle {
  const plain = name.replace(/^[A-Z]{6}\+/, '');
  return { italic: ITALIC.test(plain) || SHORT_ITALIC.test(plain), bold: BOLD.test(plain) || SHORT_BOLD.test(plain) };
}

/** @param font as pdfjs hands it out: its name is all that is asked for */
export function readFontStyle(font: unknown): FontStyle {
  if (typeof font !== 'object' || font === null || !('name' in font) || typeof font.name !== 'string')
    return PLAIN_FONT;
  return fontStyleOf(font.name);
}
