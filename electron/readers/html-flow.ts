import type { ElementName, SourceElement } from '../../shared/model/source-text.ts';
import type { FlowText, Separator } from './flow-text.ts';
import { htmlLayout, htmlMarks, htmlName, itemNumber } from './html-element.ts';
import type { HtmlNotes } from './html-notes.ts';
import type { HtmlElement } from './html-tree.ts';
import { walkHtml, wordsOf, type HtmlVisitor } from './html-walk.ts';
import type { RecordText } from './record-text.ts';

interface Frame {
  readonly closes: number;
  readonly after: Separator;
  readonly isNote: boolean;
  /** Next number of an ordered list. */
  number: number;
}

/** A cell with more words than this is a column of a page, not of a table. */
const LONGEST_CELL = 400;

/** Lays the elements of a page's main text out as running text. */
export class HtmlFlow implements HtmlVisitor {
  readonly #record: RecordText;
  readonly #leftOut: ReadonlySet<HtmlElement>;
  readonly #notes: HtmlNotes;
  readonly #frames: Frame[] = [];
  /** For each table that is open, whether its cells are data. */
  readonly #tables: boolean[] = [];
  #cells = 0;
  #lists = 0;
  #preformatted = 0;

  constructor(record: RecordText, leftOut: ReadonlySet<HtmlElement>, notes: HtmlNotes) {
    this.#record = record;
    this.#leftOut = leftOut;
    this.#notes = notes;
  }

  enter(element: HtmlElement): boolean {
    const { tag } = element;
    if (this.#notes.backLinks.has(element)) return false;
    const anchor = this.#notes.anchors.get(element);
    if (anchor !== undefined) {
      this.#record.anchor(wordsOf(element, 40), { target: `#${anchor.note.id}`, n: anchor.marker });
      return false;
    }
    const note = this.#notes.notes.get(element);
    if (note !== undefined) {
      this.#record.addNote(note.hasMarker ? '' : note.marker, { id: note.id, n: note.marker });
      this.#frames.push({ closes: 0, after: '', isNote: true, number: 0 });
      return true;
    }
    if (this.#leftOut.has(element)) return false;
    if (tag === 'table') this.#tables.push(isDataTable(element));
    const { flow } = this.#record;
    if (tag === 'br') lineBreak(flow);
    if (tag === 'q') flow.verbatim('“');
    const inTable = this.#tables.at(-1) === true;
    const isDataCell = isCell(tag) && inTable;
    const after = this.#separator(tag);
    flow.part(isDataCell ? '\t' : after);
    const name = isDataCell ? 'cell' : inTable && tag === 'tr' ? 'row' : nameOf(element, inTable);
    if (name !== null) flow.open(name, attributesOf(element));
    const marks = htmlMarks(element);
    for (const kind of marks) flow.openMark(kind);
    if (tag === 'li') this.#writeNumber(flow, element);
    if (isDataCell) this.#cells += 1;
    if (isList(tag)) this.#lists += 1;
    if (isPreformatted(tag)) this.#preformatted += 1;
    const closes = marks.length + (name === null ? 0 : 1);
    this.#frames.push({
      closes,
      after,
      isNote: false,
      number: tag === 'ol' ? Number.parseInt(element.attributes['start'] ?? '1', 10) : 1,
    });
    return true;
  }

  leave(element: HtmlElement): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    if (frame.isNote) {
      this.#record.closeNote();
      return;
    }
    const { flow } = this.#record;
    if (element.tag === 'q') flow.verbatim('”');
    for (let close = 0; close < frame.closes; close += 1) flow.close();
    if (isCell(element.tag) && this.#tables.at(-1) === true) this.#cells -= 1;
    if (isPreformatted(element.tag)) this.#preformatted -= 1;
    if (isList(element.tag)) this.#lists -= 1;
    if (element.tag === 'table') this.#tables.pop();
    flow.part(frame.after);
  }

  text(words: string): void {
    const { flow } = this.#record;
    if (this.#preformatted === 0) {
      flow.words(words);
      return;
    }
    const lines = words.replace(/\r\n?/g, '\n').split('\n');
    for (const [index, line] of lines.entries()) {
      if (index > 0) lineBreak(flow);
      // White space that ends a line shows nothing; before a word of the next element it parts columns.
      flow.verbatim(index < lines.length - 1 ? line.trimEnd() : line);
    }
  }

  #separator(tag: string): Separator {
    if (this.#cells > 0) return htmlLayout(tag) === 'inline' && !isCell(tag) ? '' : ' ';
    // A column of a page stands by itself; a cell of a table follows its row.
    if (isCell(tag)) return this.#tables.at(-1) === true ? ' ' : '\n\n';
    const layout = htmlLayout(tag);
    if (layout === 'inline') return '';
    // A list inside a list, and the heading of a part of it, follow without a gap.
    return layout === 'line' || (this.#lists > 0 && (isList(tag) || /^h[1-6]$/.test(tag))) ? '\n' : '\n\n';
  }

  #writeNumber(flow: FlowText, item: HtmlElement): void {
    const list = this.#frames.at(-1);
    if (item.parent?.tag !== 'ol' || list === undefined) return;
    const value = Number.parseInt(item.attributes['value'] ?? '', 10);
    const number = Number.isNaN(value) ? list.number : value;
    if (Number.isNaN(number)) return;
    list.number = number + 1;
    flow.verbatim(itemNumber(item.attributes['type'] ?? item.parent.attributes['type'] ?? '', number));
    flow.part(' ');
  }
}

/** Two line breaks in a row leave a blank line, which old pages use to part paragraphs. */
function lineBreak(flow: FlowText): void {
  flow.part(flow.due === '\n' ? '\n\n' : '\n');
}

function isCell(tag: string): boolean {
  return tag === 'td' || tag === 'th';
}

function isList(tag: string): boolean {
  return tag === 'ul' || tag === 'ol' || tag === 'dl' || tag === 'menu' || tag === 'dir';
}

function isPreformatted(tag: string): boolean {
  return tag === 'pre' || tag === 'listing' || tag === 'xmp' || tag === 'plaintext';
}

function nameOf({ tag, attributes }: HtmlElement, inTable: boolean): ElementName | null {
  if (tag === 'table') return inTable ? 'table' : null;
  if (tag === 'a') return attributes['href'] === undefined ? null : 'ref';
  return htmlName(tag);
}

function attributesOf({ tag, attributes }: HtmlElement): SourceElement['attributes'] {
  const { id, href, datetime } = attributes;
  return {
    ...(id === undefined ? {} : { id }),
    ...(href === undefined || tag !== 'a' ? {} : { target: href }),
    ...(datetime === undefined ? {} : { when: datetime }),
    ...(/^(?:h[1-6]|[uod]l|th)$/.test(tag) ? { type: tag } : {}),
  };
}

/** Rows of several short cells are a table; anything else that pages put in `table` is their layout. */
function isDataTable(table: HtmlElement): boolean {
  let cells = 0;
  let widest = 0;
  let letters = 0;
  let isLayout = false;
  walkHtml(table, {
    enter: (element) => {
      if (element.tag === 'table' && element !== table) isLayout = true;
      if (element.tag === 'tr') cells = 0;
      if (isCell(element.tag)) {
        letters = 0;
        cells += 1;
        widest = Math.max(widest, cells);
      }
      return !isLayout;
    },
    text: (words) => {
      letters += words.trim().length;
      if (letters > LONGEST_CELL) isLayout = true;
    },
  });
  return !isLayout && widest > 1;
}
