import { strToU8, zipSync } from 'fflate';

/** Parts of an OpenDocument text as XML, without their frame. Only `body` is needed. */
export interface OdtParts {
  readonly body: string;
  readonly automatic?: string;
  readonly styles?: string;
  readonly master?: string;
  readonly title?: string;
  readonly manifest?: string;
}

const NAMES = ['office', 'text', 'table', 'style', 'fo', 'draw', 'xlink', 'svg', 'meta'];
const NAMESPACES = [...NAMES.map((name) => `xmlns:${name}="urn:${name}"`), 'xmlns:dc="urn:dc"'].join(' ');

export function odtFiles(parts: OdtParts): Record<string, Uint8Array> {
  const { body, automatic = '', styles = '', master = '', title, manifest } = parts;
  const files: Record<string, string> = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'styles.xml': frame(
      'document-styles',
      `<office:styles>${styles}</office:styles><office:master-styles>${master}</office:master-styles>`,
    ),
    'content.xml': frame(
      'document-content',
      `<office:automatic-styles>${automatic}</office:automatic-styles>` +
        `<office:body><office:text>${body}</office:text></office:body>`,
    ),
  };
  if (title !== undefined) {
    files['meta.xml'] = frame('document-meta', `<office:meta><dc:title>${title}</dc:title></office:meta>`);
  }
  if (manifest !== undefined) files['META-INF/manifest.xml'] = manifest;
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)]));
}

export function odtOf(parts: OdtParts): Uint8Array {
  return zipSync(odtFiles(parts));
}

function frame(name: string, inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><office:${name} ${NAMESPACES}>${inner}</office:${name}>`;
}
