import { strToU8, zipSync } from 'fflate';

/** Pages of a book as XHTML bodies, by the id of their item. A name with `nav` is the table of contents. */
export function epubFiles(pages: Readonly<Record<string, string>>, title = 'A Volume'): Record<string, Uint8Array> {
  const ids = Object.keys(pages);
  const files: Record<string, string> = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>' +
      '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'OEBPS/book.opf':
      '<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">' +
      `<dc:title>${title}</dc:title></metadata><manifest>${ids.map(item).join('')}</manifest>` +
      `<spine>${ids.map((id) => `<itemref idref="${id}"/>`).join('')}</spine></package>`,
  };
  for (const id of ids) {
    files[`OEBPS/text/${id} 1.xhtml`] =
      '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en">' +
      `<head><title>${title}</title></head><body>${pages[id] ?? ''}</body></html>`;
  }
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)]));
}

export function epubOf(pages: Readonly<Record<string, string>>, title?: string): Uint8Array {
  return zipSync(epubFiles(pages, title));
}

function item(id: string): string {
  const nav = id.includes('nav') ? ' properties="nav"' : '';
  return `<item id="${id}" href="text/${id}%201.xhtml" media-type="application/xhtml+xml"${nav}/>`;
}
