import { fail, succeed, type Result } from '../../shared/model/result.ts';
import type { PageBreak, SourceElement, SourceText } from '../../shared/model/source-text.ts';
import { DocxFlow } from './docx-flow.ts';
import { DocxNotes, type NoteNumbering } from './docx-notes.ts';
import { DocxNumbering } from './docx-numbering.ts';
import { readRelations, type Relation } from './package-relations.ts';
import { DocxStyles } from './docx-styles.ts';
import type { DocxContext } from './docx-words.ts';
import { fileName } from './file-name.ts';
import { numberStyle, type NumberStyle } from './item-label.ts';
import { readPart, walkPart } from './package-part.ts';
import { RecordText } from './record-text.ts';
import { attributeOf, childNamed, type XmlElement } from './xml-tree.ts';
import type { ZipArchive } from './zip-archive.ts';

/** XML of an office document is UTF-8 or UTF-16, and says so. */
const ENCODING = { name: 'utf-8', confidence: 1, byteOrderMark: false };

/** The text that belongs to a package that is a Word document, or null. */
export async function findDocxText(archive: ZipArchive, path: string): Promise<Result<string | null>> {
  const relations = await readRelations(archive, '', path);
  if (!relations.ok) return relations;
  const target = relations.value.find(({ type }) => type === 'officeDocument')?.target ?? '';
  return succeed(/\bword\/|document\d*\.xml$/i.test(target) && archive.has(target) ? target : null);
}

/**
 * Reads a Word document as one record: its paragraphs, headings, lists and tables, how runs are set apart, tracked changes
 * with the words they took out, footnotes and endnotes and comments at the end. Labels of lists, running heads and the
 * title among the file's properties are attributes of elements, no words. Fails where the package or one of the parts that
 * hold words is damaged, and with `no-record` where it holds no words.
 *
 * @param part the document in the package: `word/document.xml`
 */
export async function readDocx(archive: ZipArchive, part: string, path: string): Promise<Result<SourceText>> {
  const relations = await readRelations(archive, part, path);
  if (!relations.ok) return relations;
  const partsOf = (type: string) => relations.value.filter((one) => one.type === type && !one.isOutside);
  const small: Record<string, XmlElement | null> = {};
  for (const type of ['styles', 'numbering', 'settings'] as const) {
    const root = await readPart(archive, partsOf(type)[0]?.target ?? '', path);
    if (!root.ok) return root;
    small[type] = root.value;
  }
  const settings = small['settings'] ?? null;
  const context: DocxContext = {
    styles: new DocxStyles(small['styles'] ?? null),
    numbering: new DocxNumbering(small['numbering'] ?? null),
    notes: new DocxNotes({
      footnote: noteNumbering(settings, 'footnotePr', 'decimal'),
      endnote: noteNumbering(settings, 'endnotePr', 'lowerRoman'),
    }),
    links: linksOf(relations.value),
    takesNotes: true,
  };
  for (const type of ['footnotes', 'endnotes', 'comments']) {
    for (const { target } of partsOf(type)) {
      const read = await walkWords(archive, target, path, context);
      if (!read.ok) return read;
    }
  }
  const record = new RecordText();
  const walked = await walkPart(archive, part, path, new DocxFlow(record, context));
  if (!walked.ok) return walked;
  for (const [id, body] of context.notes.takeRest()) {
    record.addNote('', { id });
    record.flow.append(body);
    record.closeNote();
  }
  const source = record.finish({
    format: 'docx',
    encoding: ENCODING,
    language: null,
    fragment: null,
    damaged: false,
  });
  if (source === null) {
    const what = 'is a Word document without words: it may hold pictures only';
    return fail('no-record', `${fileName(path)} ${what}; there is nothing to read.`);
  }
  const around: SourceElement[] = [];
  for (const type of ['header', 'footer']) {
    const heads = await runningHeads(archive, partsOf(type), path, context);
    if (!heads.ok) return heads;
    for (const words of heads.value) around.push(beside('forme-work', type, words));
  }
  const title = await titleOf(archive, path);
  if (!title.ok) return title;
  if (title.value !== null) around.unshift(beside('property', 'title', title.value));
  return succeed({ ...source, breaks: withoutDoubles(source.breaks), elements: [...around, ...source.elements] });
}

async function walkWords(
  archive: ZipArchive,
  part: string,
  path: string,
  context: DocxContext,
): Promise<Result<RecordText>> {
  const relations = await readRelations(archive, part, path);
  if (!relations.ok) return relations;
  const record = new RecordText();
  const flow = new DocxFlow(record, { ...context, links: linksOf(relations.value), takesNotes: false });
  const walked = await walkPart(archive, part, path, flow);
  return walked.ok ? succeed(record) : walked;
}

/** The words of the heads or feet of pages, each once. */
async function runningHeads(
  archive: ZipArchive,
  relations: readonly Relation[],
  path: string,
  context: DocxContext,
): Promise<Result<ReadonlySet<string>>> {
  const heads = new Set<string>();
  for (const { target } of relations) {
    const record = await walkWords(archive, target, path, context);
    if (!record.ok) return record;
    const words = record.value.flow.finish().text.replace(/\s+/g, ' ').trim();
    if (words !== '') heads.add(words);
  }
  return succeed(heads);
}

/** The title among the file's properties (ECMA-376, part 2, 11). */
async function titleOf(archive: ZipArchive, path: string): Promise<Result<string | null>> {
  const relations = await readRelations(archive, '', path);
  if (!relations.ok) return relations;
  const target = relations.value.find(({ type }) => type === 'core-properties')?.target ?? '';
  const root = await readPart(archive, target, path);
  if (!root.ok) return root;
  const words = childNamed(root.value, 'title')?.text.trim() ?? '';
  return succeed(words === '' ? null : words);
}

function beside(name: 'forme-work' | 'property', type: string, words: string): SourceElement {
  return { name, span: { start: 0, end: 0 }, attributes: { type, words } };
}

function linksOf(relations: readonly Relation[]): ReadonlyMap<string, string> {
  const links = relations.filter(({ type }) => type === 'hyperlink');
  return new Map(links.map(({ id, target }) => [id, target]));
}

function noteNumbering(settings: XmlElement | null, name: string, usual: NumberStyle): NoteNumbering {
  const properties = childNamed(settings, name);
  const value = (child: string) => attributeOf(childNamed(properties, child)?.attributes ?? {}, 'val');
  const start = Number(value('numStart') ?? 1);
  return { style: numberStyle(value('numFmt') ?? usual) ?? usual, start: Number.isInteger(start) ? start : 1 };
}

/** A break that is typed is where Word rendered one too. */
function withoutDoubles(breaks: readonly PageBreak[]): PageBreak[] {
  return breaks.filter(({ at }, index) => at !== breaks[index - 1]?.at);
}
