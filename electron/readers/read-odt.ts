import { fail, succeed, type Result } from '../../shared/model/result.ts';
import type { SourceElement, SourceText } from '../../shared/model/source-text.ts';
import { fileName } from './file-name.ts';
import { OdtChanges } from './odt-changes.ts';
import { OdtFlow } from './odt-flow.ts';
import { OdtLists } from './odt-lists.ts';
import { OdtStyles } from './odt-styles.ts';
import { readPart, walkPart } from './package-part.ts';
import { RecordText } from './record-text.ts';
import { childNamed, descendantsNamed } from './xml-tree.ts';
import type { ZipArchive } from './zip-archive.ts';

const ENCODING = { name: 'utf-8', confidence: 1, byteOrderMark: false };

/** `mimetype` of the containers that hold a text. */
export const ODT_TYPES: ReadonlySet<string> = new Set([
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.text-template',
  'application/vnd.oasis.opendocument.text-master',
  'application/vnd.sun.xml.writer',
]);

/**
 * Reads an OpenDocument text as one record, as `readDocx` reads a Word document. Fails where the container or one of its
 * parts is damaged, with `zip-locked` where a password locks it, and with `no-record` where it holds no words.
 */
export async function readOdt(archive: ZipArchive, path: string): Promise<Result<SourceText>> {
  const manifest = await readPart(archive, 'META-INF/manifest.xml', path);
  if (!manifest.ok) return manifest;
  if (manifest.value !== null && descendantsNamed(manifest.value, 'encryption-data').length > 0) {
    return fail('zip-locked', `${fileName(path)} is locked by a password; save it without one to have it read.`);
  }
  const context = { styles: new OdtStyles(), lists: new OdtLists(), changes: new OdtChanges() };
  const around = new OdtFlow(new RecordText(), context);
  const styled = await walkPart(archive, 'styles.xml', path, around);
  if (!styled.ok) return styled;
  const record = new RecordText();
  const walked = await walkPart(archive, 'content.xml', path, new OdtFlow(record, context));
  if (!walked.ok) return walked;
  if (!walked.value) {
    return fail('part-damaged', `${fileName(path)} is damaged: its part content.xml is missing; get the file anew.`);
  }
  const facts = { format: 'odt' as const, encoding: ENCODING, language: null, fragment: null, damaged: false };
  const source = record.finish(facts);
  if (source === null) {
    const what = 'is an OpenDocument text without words: it may hold pictures only';
    return fail('no-record', `${fileName(path)} ${what}; there is nothing to read.`);
  }
  const meta = await readPart(archive, 'meta.xml', path);
  if (!meta.ok) return meta;
  const title = childNamed(childNamed(meta.value, 'meta'), 'title')?.text.trim() ?? '';
  const beside: SourceElement[] = title === '' ? [] : [element('property', 'title', title)];
  const heads = new Map(around.heads.map(({ type, words }) => [`${type} ${words}`, { type, words }]));
  for (const { type, words } of heads.values()) if (words !== '') beside.push(element('forme-work', type, words));
  return succeed({ ...source, elements: [...beside, ...source.elements] });
}

function element(name: 'forme-work' | 'property', type: string, words: string): SourceElement {
  return { name, span: { start: 0, end: 0 }, attributes: { type, words } };
}
