import { fail, succeed, type Result } from '../../shared/model/result.ts';
import type { SourceElement, SourceText } from '../../shared/model/source-text.ts';
import { declaredEncoding } from './declared-encoding.ts';
import { decodeText } from './encoding.ts';
import { fileName } from './file-name.ts';
import { readPart } from './package-part.ts';
import { resolvePart } from './package-relations.ts';
import { readHtml } from './read-html.ts';
import { attributeOf, childNamed, childrenNamed, descendantsNamed, type XmlElement } from './xml-tree.ts';
import type { ZipArchive } from './zip-archive.ts';

/** A page of the book, in the order of reading. */
interface Page {
  /** Its name in the book's manifest: the fragment of its record. */
  readonly id: string;
  readonly part: string;
}

interface Book {
  readonly title: string;
  readonly pages: readonly Page[];
}

/** Scrambled fonts, which lock no words (EPUB 3.3, 4.4). */
const FONT_SCRAMBLING = /idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC/;

/**
 * Reads an EPUB book: each of its pages is a record, as a saved page is, in the order of reading. Pages without words
 * (a cover) and the table of contents are passed over. Yields a failure, and nothing after it, where the book is damaged or
 * locked, and where it has no words at all.
 */
export async function* readEpub(
  archive: ZipArchive,
  path: string,
): AsyncGenerator<Result<SourceText>, void, undefined> {
  const book = await readBook(archive, path);
  if (!book.ok) return yield book;
  const { title, pages } = book.value;
  let found = false;
  for (const { id, part } of pages) {
    const bytes = await archive.read(part);
    if (!bytes.ok) return yield bytes;
    if (bytes.value === null) {
      const why = `its page ${part} is missing`;
      return yield fail('part-damaged', `${fileName(path)} is damaged: ${why}; get the file anew.`);
    }
    const decoded = decodeText(bytes.value, part, declaredEncoding(bytes.value));
    if (!decoded.ok) {
      if (decoded.failure.code === 'empty-file') continue;
      return yield fail('part-damaged', `${fileName(path)} is damaged: ${decoded.failure.message}`);
    }
    const page = readHtml(decoded.value, part);
    // A page without words: a cover, a picture.
    if (!page.ok) continue;
    found = true;
    const elements = title === '' ? page.value.elements : [titleElement(title), ...page.value.elements];
    yield succeed({ ...page.value, format: 'epub', fragment: id, elements });
  }
  if (!found) yield fail('no-record', `${fileName(path)} is a book without words: it may hold pictures only.`);
}

async function readBook(archive: ZipArchive, path: string): Promise<Result<Book>> {
  const locked = await isLocked(archive, path);
  if (!locked.ok) return locked;
  if (locked.value) {
    return fail(
      'zip-locked',
      `${fileName(path)} is locked by its publisher; Memcon reads books without such a lock only.`,
    );
  }
  const container = await readPart(archive, 'META-INF/container.xml', path);
  if (!container.ok) return container;
  const rootFile = container.value === null ? undefined : descendantsNamed(container.value, 'rootfile')[0];
  const part = attributeOf(rootFile?.attributes ?? {}, 'full-path') ?? '';
  const root = await readPart(archive, part, path);
  if (!root.ok) return root;
  if (root.value === null) {
    const why = 'the list of its pages is missing';
    return fail('part-damaged', `${fileName(path)} is damaged: ${why}; get the file anew.`);
  }
  return succeed({ title: titleOf(root.value), pages: pagesOf(root.value, part.slice(0, part.lastIndexOf('/') + 1)) });
}

function titleOf(root: XmlElement): string {
  return (childNamed(childNamed(root, 'metadata'), 'title')?.text ?? '').replace(/\s+/g, ' ').trim();
}

function pagesOf(root: XmlElement, folder: string): Page[] {
  const items = new Map(
    childrenNamed(childNamed(root, 'manifest'), 'item').map(({ attributes }) => [
      attributeOf(attributes, 'id'),
      attributes,
    ]),
  );
  const seen = new Set<string>();
  return childrenNamed(childNamed(root, 'spine'), 'itemref').flatMap(({ attributes }) => {
    const id = attributeOf(attributes, 'idref');
    const item = items.get(id);
    if (id === null || item === undefined || seen.has(id)) return [];
    seen.add(id);
    const isPage = /x?html|xml/.test(attributeOf(item, 'media-type') ?? '');
    const isContents = /(?:^|\s)nav(?:\s|$)/.test(attributeOf(item, 'properties') ?? '');
    const href = (attributeOf(item, 'href') ?? '').split('#')[0] ?? '';
    return isPage && !isContents ? [{ id, part: resolvePart(decoded(href), folder) }] : [];
  });
}

async function isLocked(archive: ZipArchive, path: string): Promise<Result<boolean>> {
  const encryption = await readPart(archive, 'META-INF/encryption.xml', path);
  if (!encryption.ok) return encryption;
  const methods = encryption.value === null ? [] : descendantsNamed(encryption.value, 'EncryptionMethod');
  return succeed(methods.some(({ attributes }) => !FONT_SCRAMBLING.test(attributeOf(attributes, 'Algorithm') ?? '')));
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

function titleElement(words: string): SourceElement {
  return { name: 'property', span: { start: 0, end: 0 }, attributes: { type: 'title', words } };
}
