/** A line of a page, as a PDF sets it: from the left and from the foot of the page, in points. */
export interface PageLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** `Helvetica` where none is given; a name that ends in `-V` or `-H` is a character map of a Japanese font. */
  readonly font?: string;
}

export interface PageSetting {
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
}

/** A PDF of pages that hold these lines, with fonts that are not in the file. */
export function pdfOf(pages: readonly (readonly PageLine[])[], setting: PageSetting = {}): Uint8Array {
  const { width = 400, height = 600, rotate = 0 } = setting;
  const fonts = [...new Set(pages.flat().map(({ font = 'Helvetica' }) => font))];
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const add = (content: string): number => objects.push(content);
  const resources = fonts.map((font, index) => {
    const own = isMapped(font) ? mappedFont(font, add(DESCENDANT)) : standardFont(font);
    return `/F${index} ${add(own)} 0 R`;
  });
  const kids = pages.map((lines) => {
    const content = lines
      .map(({ x, y, text, size = 10, font = 'Helvetica' }) => {
        const words = isMapped(font) ? `<${encodeUtf16(text)}>` : `(${text.replace(/[\\()]/g, '\\$&')})`;
        return `BT /F${fonts.indexOf(font)} ${size} Tf 1 0 0 1 ${x} ${y} Tm ${words} Tj ET`;
      })
      .join('\n');
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const box = `/MediaBox [0 0 ${width} ${height}] /Rotate ${rotate}`;
    return add(
      `<< /Type /Page /Parent 2 0 R ${box} /Contents ${stream} 0 R /Resources << /Font << ${resources.join(' ')} >> >> >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  return assemble(objects);
}

function isMapped(font: string): boolean {
  return /-[HV]$/.test(font);
}

function standardFont(font: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding >>`;
}

function mappedFont(font: string, descendantAt: number): string {
  return `<< /Type /Font /Subtype /Type0 /BaseFont /Mincho /Encoding /${font} /DescendantFonts [${descendantAt} 0 R] >>`;
}

const DESCENDANT =
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Mincho /DW 1000 ' +
  '/CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 6 >> ' +
  '/FontDescriptor << /FontName /Mincho /Flags 4 /FontBBox [0 -120 1000 880] /Ascent 880 /Descent -120 >> >>';

function encodeUtf16(text: string): string {
  return [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');
}

function assemble(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const start = file.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}
