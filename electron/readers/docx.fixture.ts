import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAMESPACES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`;

/** Parts of a Word document as XML, without their frame. Only `body` is needed. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly settings?: string;
  readonly header?: string;
  readonly title?: string;
  readonly hyperlinks?: Readonly<Record<string, string>>;
}

const FRAMES = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  comments: 'w:comments',
  settings: 'w:settings',
  header: 'w:hdr',
} as const;

/** The parts of a Word document by their names. */
export function docxFiles(parts: DocxParts): Record<string, Uint8Array> {
  const files: Record<string, string> = {
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Default Extension="xml" ContentType="${CONTENT}.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': relations([
      relation('r1', 'officeDocument', 'word/document.xml'),
      relation('r2', 'metadata/core-properties', 'docProps/core.xml'),
    ]),
    'word/document.xml': xml(`<w:document ${NAMESPACES}><w:body>${parts.body}</w:body></w:document>`),
  };
  if (parts.title !== undefined) {
    files['docProps/core.xml'] = xml(
      `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${parts.title}</dc:title></cp:coreProperties>`,
    );
  }
  const own = Object.entries(parts.hyperlinks ?? {}).map(
    ([id, target]) => `<Relationship Id="${id}" Type="${R}/hyperlink" Target="${target}" TargetMode="External"/>`,
  );
  for (const [name, element] of Object.entries(FRAMES) as [keyof typeof FRAMES, string][]) {
    const inner = parts[name];
    if (inner === undefined) continue;
    files[`word/${name}.xml`] = xml(`<${element} ${NAMESPACES}>${inner}</${element}>`);
    own.push(relation(name, name, `${name}.xml`));
  }
  files['word/_rels/document.xml.rels'] = relations(own);
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)]));
}

export function docxOf(parts: DocxParts): Uint8Array {
  return zipSync(docxFiles(parts));
}

/** A paragraph of runs; a plain string is a run without properties. */
export function p(content: string, properties = ''): string {
  const runs = content.startsWith('<') || content === '' ? content : r(content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

export function r(words: string, properties = ''): string {
  const set = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${set}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

function xml(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`;
}

function relations(inner: readonly string[]): string {
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return xml(`<Relationships xmlns="${namespace}">${inner.join('')}</Relationships>`);
}
