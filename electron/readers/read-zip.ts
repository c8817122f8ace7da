import { fail, type Result } from '../../shared/model/result.ts';
import type { SourceText } from '../../shared/model/source-text.ts';
import { fileName } from './file-name.ts';
import { findDocxText, readDocx } from './read-docx.ts';
import { readEpub } from './read-epub.ts';
import { ODT_TYPES, readOdt } from './read-odt.ts';
import { ZipArchive } from './zip-archive.ts';

/** Other documents that are ZIP containers, by a part that only they hold. */
const OTHERS: readonly (readonly [string, RegExp])[] = [
  ['an Excel workbook (XLSX)', /^xl\//],
  ['a PowerPoint file (PPTX)', /^ppt\//],
  ['a Pages, Numbers or Keynote document', /^Index\/.*\.iwa$|^Index\.zip$/],
  ['an XPS document', /^FixedDocSeq/],
];

/**
 * Reads the records of a file that is a ZIP container: a Word document, an OpenDocument text or an EPUB book, known by what
 * it holds. Archives of other files are not opened: which of them is the record only their owner knows. Yields as
 * `readFileSources` does.
 */
export async function* readZip(bytes: Uint8Array, path: string): AsyncGenerator<Result<SourceText>, void, undefined> {
  const opened = await ZipArchive.open(bytes, path);
  if (!opened.ok) return yield opened;
  const archive = opened.value;
  const declared = await archive.read('mimetype');
  if (!declared.ok) return yield declared;
  const type = declared.value === null ? '' : Buffer.from(declared.value.subarray(0, 200)).toString('latin1').trim();
  if (type === 'application/epub+zip' || archive.has('META-INF/container.xml')) return yield* readEpub(archive, path);
  if (ODT_TYPES.has(type)) return yield await readOdt(archive, path);
  const word = await findDocxText(archive, path);
  if (!word.ok) return yield word;
  if (word.value !== null) return yield await readDocx(archive, word.value, path);
  const other = OTHERS.find(([, part]) => archive.names.some((name) => part.test(name)))?.[0];
  yield other === undefined && type === ''
    ? archiveOfFiles(path)
    : unsupported(path, other ?? `a container of ${type}`);
}

function archiveOfFiles(path: string): Result<SourceText> {
  const next = 'unpack it to have its files read';
  return fail('archive', `${fileName(path)} is a ZIP archive, and Memcon opens no archives; ${next}.`);
}

function unsupported(path: string, format: string): Result<SourceText> {
  return fail('unsupported-format', `${fileName(path)} is ${format}, which Memcon does not read.`);
}
