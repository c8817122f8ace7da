import { fail, succeed, type Result } from '../../shared/model/result.ts';
import { decodeText } from './encoding.ts';
import { fileName } from './file-name.ts';
import { readXml, type XmlHandler } from './xml-events.ts';
import { XmlTree, type XmlElement } from './xml-tree.ts';
import type { ZipArchive } from './zip-archive.ts';

/**
 * Walks through an XML part of a document that is a ZIP container. Gives false where there is no such part, and fails
 * where it cannot be unpacked or is not well-formed, in words that name the file and the part.
 */
export async function walkPart(
  archive: ZipArchive,
  part: string,
  path: string,
  handler: XmlHandler,
): Promise<Result<boolean>> {
  const bytes = await archive.read(part);
  if (!bytes.ok) return bytes;
  if (bytes.value === null) return succeed(false);
  const text = decodeText(bytes.value, part);
  if (!text.ok) return fail('part-damaged', `${fileName(path)} is damaged: ${text.failure.message}`);
  const events = readXml(text.value.text, part, handler);
  let step = events.next();
  while (step.done !== true) step = events.next();
  if (step.value.ok) return succeed(true);
  return fail('part-damaged', `${fileName(path)} is damaged: its part ${step.value.failure.message}`);
}

/** Reads a small XML part whole; null where there is none. Fails as `walkPart` does. */
export async function readPart(archive: ZipArchive, part: string, path: string): Promise<Result<XmlElement | null>> {
  const tree = new XmlTree();
  const walked = await walkPart(archive, part, path, tree);
  if (!walked.ok) return walked;
  return succeed(walked.value ? (tree.root.children[0] ?? null) : null);
}
