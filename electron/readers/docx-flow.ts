import type { ParagraphContainer } from './paragraph-container.ts';
import { DocxFields } from './docx-fields.ts';
import { readParagraphFormat, readRunFormat } from './docx-format.ts';
import type { DocxNoteKind } from './docx-notes.ts';
import { writeRow } from './table-row.ts';
import { DocxWords, type DocxContext } from './docx-words.ts';
import type { RecordText } from './record-text.ts';
import { localName, type XmlHandler } from './xml-events.ts';
import { attributeOf, childNamed, XmlTree } from './xml-tree.ts';

type Attributes = Readonly<Record<string, string>>;
type Leave = (() => void) | null;

/** Properties of things without words of their own, codes of fields, and the copy of a drawing for old programs. */
const PASSED_OVER: ReadonlySet<string> = new Set(
  (
    'instrText delInstrText sectPr sdtPr sdtEndPr tblPr tblPrEx tblGrid trPr tcPr ctrlPr rubyPr Fallback docPr ' +
    'cNvPr fldData'
  ).split(' '),
);

/** Characters that stand as an empty element. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
  ['softHyphen', '\u00ad'],
]);

/** Reads a part of WordprocessingML (ECMA-376, part 1, 17): the document, its notes, a head or foot of its pages. */
export class DocxFlow implements XmlHandler {
  readonly #words: DocxWords;
  readonly #rows: ParagraphContainer[][] = [];
  readonly #fields = new DocxFields();
  /** What is to be done at the end of each element that is open. */
  readonly #leaves: Leave[] = [];
  #passedOver = 0;
  #properties: { readonly tree: XmlTree; depth: number } | null = null;
  #isText = false;

  constructor(record: RecordText, context: DocxContext) {
    this.#words = new DocxWords(record, context);
  }

  openTag(name: string, attributes: Attributes): void {
    const tag = localName(name);
    if (this.#passedOver > 0) this.#passedOver += 1;
    else if (this.#properties !== null) {
      this.#properties.depth += 1;
      this.#properties.tree.openTag(name, attributes);
    } else if (PASSED_OVER.has(tag)) this.#passedOver = 1;
    else if (tag === 'pPr' || tag === 'rPr') {
      this.#properties = { tree: new XmlTree(), depth: 1 };
      this.#properties.tree.openTag(name, attributes);
    } else this.#leaves.push(this.#enter(tag, attributes));
  }

  closeTag(name: string): void {
    if (this.#passedOver > 0) this.#passedOver -= 1;
    else if (this.#properties !== null) {
      const { tree } = this.#properties;
      this.#properties.depth -= 1;
      tree.closeTag();
      if (this.#properties.depth > 0) return;
      this.#properties = null;
      this.#takeProperties(localName(name), tree);
    } else this.#leaves.pop()?.();
  }

  text(words: string): void {
    if (!this.#isText || this.#passedOver > 0 || this.#properties !== null) return;
    // A line end in the file is a space of the text.
    this.#write(words.replace(/\r\n?|\n/g, ' '));
  }

  #write(characters: string): void {
    if (!this.#fields.inCode) this.#words.write(characters);
  }

  #takeProperties(tag: string, { root }: XmlTree): void {
    const element = root.children[0] ?? null;
    if (tag === 'pPr') this.#words.beginParagraph(readParagraphFormat(element));
    else this.#words.formatRun(valueOf(childNamed(element, 'rStyle')?.attributes), readRunFormat(element));
  }

  #enter(tag: string, attributes: Attributes): Leave {
    if (tag === 'p') return this.#words.enterParagraph();
    // Its properties come first in a paragraph; this one has none.
    if (this.#words.top.paragraph?.begun === false) this.#words.beginParagraph({});
    const character = CHARACTERS.get(tag);
    if (character !== undefined) this.#write(character);
    return this.#enterBlock(tag, attributes) ?? this.#enterInline(tag, attributes);
  }

  #enterBlock(tag: string, attributes: Attributes): Leave {
    switch (tag) {
      case 'tbl':
        return this.#enterTable();
      case 'tr':
        return this.#enterRow();
      case 'tc':
        return this.#words.enterAside(true, (cell) => this.#rows.at(-1)?.push(cell));
      case 'txbxContent':
        return this.#words.enterAside(false, (box) => this.#words.top.paragraph?.boxes.push(box.flow));
      case 'footnote':
      case 'endnote':
      case 'comment': {
        // The line between text and notes is kept as a note too.
        const isNote = /^(?:normal)?$/.test(attributeOf(attributes, 'type') ?? '');
        const enter = isNote ? this.#words.enterNote(tag, attributeOf(attributes, 'id') ?? '') : null;
        return enter ?? this.#words.enterAside(false, () => undefined);
      }
      default:
        return null;
    }
  }

  #enterInline(tag: string, attributes: Attributes): Leave {
    const words = this.#words;
    switch (tag) {
      case 'r':
        return words.enterRun();
      case 't':
      case 'delText':
        this.#isText = true;
        return () => void (this.#isText = false);
      case 'br':
        this.#write('\n');
        if (attributeOf(attributes, 'type') === 'page') words.breakPage();
        return null;
      case 'lastRenderedPageBreak':
        words.breakPage();
        return null;
      case 'sym':
        this.#write(symbol(attributeOf(attributes, 'char')));
        return null;
      case 'ins':
      case 'moveTo':
        words.inserted += 1;
        return () => void (words.inserted -= 1);
      case 'del':
      case 'moveFrom':
        words.deleted += 1;
        return () => void (words.deleted -= 1);
      case 'fldChar':
        this.#fields.mark(attributeOf(attributes, 'fldCharType'));
        return null;
      case 'hyperlink':
        return words.enterLink(attributes['r:id'] ?? null, attributes['w:anchor'] ?? null);
      case 'footnoteReference':
      case 'endnoteReference':
      case 'commentReference': {
        const kind = tag.replace('Reference', '') as DocxNoteKind;
        const hasOwnMarker = attributeOf(attributes, 'customMarkFollows') !== null;
        words.callNote(kind, attributeOf(attributes, 'id') ?? '', hasOwnMarker);
        return null;
      }
      case 'rt':
        words.inReading = true;
        return () => void (words.inReading = false);
      case 'rubyBase':
        return words.enterBase();
      default:
        return null;
    }
  }

  #enterTable(): () => void {
    const { top } = this.#words;
    top.endList();
    top.flow.part('\n\n');
    top.flow.open('table');
    return () => {
      top.flow.close();
      top.flow.part('\n\n');
    };
  }

  #enterRow(): () => void {
    const { flow } = this.#words.top;
    this.#rows.push([]);
    return () => writeRow(flow, this.#rows.pop() ?? []);
  }
}

function valueOf(attributes: Attributes | undefined): string | null {
  return attributes === undefined ? null : attributeOf(attributes, 'val');
}

/** Characters of symbol fonts lie at U+F000 and on, where Unicode leaves them to private agreement; kept as they are. */
function symbol(code: string | null): string {
  const point = Number.parseInt(code ?? '', 16);
  const isCharacter = point > 0x20 && point <= 0xffff && (point < 0xd800 || point > 0xdfff);
  return isCharacter ? String.fromCharCode(point) : '';
}
