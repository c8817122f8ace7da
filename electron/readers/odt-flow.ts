import { OdtWords, type OdtContext } from './odt-words.ts';
import type { ParagraphContainer } from './paragraph-container.ts';
import type { RecordText } from './record-text.ts';
import { writeRow } from './table-row.ts';
import { localName, type XmlHandler } from './xml-events.ts';
import { attributeOf, XmlTree } from './xml-tree.ts';

type Attributes = Readonly<Record<string, string>>;
type Leave = (() => void) | null;

/** What describes the document or a drawing, and what the program does not show. */
const PASSED_OVER: ReadonlySet<string> = new Set(
  (
    'forms variable-decls sequence-decls user-field-decls dde-connection-decls change-info title desc object ' +
    'object-ole hidden-text hidden-paragraph number alphabetical-index-source table-of-content-source creator date ' +
    'bibliography-source illustration-index-source table-index-source object-index-source user-index-source ' +
    'covered-table-cell scripts font-face-decls event-listeners meta-field-decls meta settings'
  ).split(' '),
);

/** Reads a part of an OpenDocument text (ODF 1.3, part 3): its styles, its words, the heads and feet of its pages. */
export class OdtFlow implements XmlHandler {
  readonly #context: OdtContext;
  readonly #words: OdtWords;
  readonly #rows: ParagraphContainer[][] = [];
  /** What is to be done at the end of each element that is open. */
  readonly #leaves: Leave[] = [];
  /** Words of the heads and feet of pages, by kind. */
  readonly heads: { readonly type: 'header' | 'footer'; readonly words: string }[] = [];
  /** Takes the words that are no running text; null while they are. */
  #takeWords: ((words: string) => void) | null = null;
  #tookParagraph = false;
  #tree: { readonly tree: XmlTree; depth: number } | null = null;
  #passedOver = 0;
  #ruby: { words: string } = { words: '' };
  #note: { readonly id: string; readonly type: string } = { id: '', type: '' };
  #marker = '';

  constructor(record: RecordText, context: OdtContext) {
    this.#context = context;
    this.#words = new OdtWords(record, context);
  }

  openTag(name: string, attributes: Attributes): void {
    const tag = localName(name);
    if (this.#passedOver > 0) this.#passedOver += 1;
    else if (this.#tree !== null) {
      this.#tree.depth += 1;
      this.#tree.tree.openTag(name, attributes);
    } else if (name === 'office:styles' || name === 'office:automatic-styles') {
      this.#tree = { tree: new XmlTree(), depth: 1 };
      this.#tree.tree.openTag(name, attributes);
    } else if (PASSED_OVER.has(tag) && !isField(name)) this.#passedOver = 1;
    else this.#leaves.push(this.#enter(tag, attributes));
  }

  closeTag(name: string): void {
    if (this.#passedOver > 0) this.#passedOver -= 1;
    else if (this.#tree !== null) {
      this.#tree.depth -= 1;
      this.#tree.tree.closeTag();
      if (this.#tree.depth > 0) return;
      const root = this.#tree.tree.root.children[0];
      this.#tree = null;
      if (root === undefined) return;
      this.#context.lists.add(root);
      if (name === 'office:styles') this.#context.styles.addCommon(root);
      else this.#context.styles.addAutomatic(root);
    } else this.#leaves.pop()?.();
  }

  text(words: string): void {
    if (this.#passedOver > 0 || this.#tree !== null) return;
    if (this.#takeWords !== null) this.#takeWords(words);
    else this.#words.words(words);
  }

  #enter(tag: string, attributes: Attributes): Leave {
    return (
      this.#enterBlock(tag, attributes) ?? this.#enterChange(tag, attributes) ?? this.#enterInline(tag, attributes)
    );
  }

  #enterBlock(tag: string, attributes: Attributes): Leave {
    const words = this.#words;
    const styleName = attributeOf(attributes, 'style-name');
    switch (tag) {
      case 'p':
      case 'h': {
        if (this.#takeWords !== null) return this.#takeParagraph();
        const outline = tag === 'h' ? (attributeOf(attributes, 'outline-level') ?? '1') : null;
        return words.enterParagraph(styleName, outline);
      }
      case 'list':
        return this.#context.lists.enterList(attributes);
      case 'list-item':
        words.label = this.#context.lists.next(attributes);
        return null;
      case 'table':
        return this.#enterTable();
      case 'table-row': {
        const { flow } = words.top;
        this.#rows.push([]);
        return () => writeRow(flow, this.#rows.pop() ?? []);
      }
      case 'table-cell':
        return words.enterAside(true, (cell) => this.#rows.at(-1)?.push(cell));
      case 'text-box':
        return words.enterBox();
      case 'header':
      case 'header-left':
      case 'header-first':
      case 'footer':
      case 'footer-left':
      case 'footer-first':
        return words.enterAside(false, ({ flow }) => {
          const type = tag.startsWith('header') ? 'header' : 'footer';
          this.heads.push({ type, words: flow.finish().text.replace(/\s+/g, ' ').trim() });
        });
      default:
        return null;
    }
  }

  #enterChange(tag: string, attributes: Attributes): Leave {
    const { changes } = this.#context;
    const id = attributeOf(attributes, 'change-id') ?? '';
    switch (tag) {
      case 'changed-region':
        changes.enterRegion(attributes['text:id'] ?? attributeOf(attributes, 'id') ?? '');
        return null;
      case 'insertion':
      case 'format-change':
        changes.enterKind(tag);
        return null;
      case 'deletion':
        changes.enterKind(tag);
        return this.#enterWords((raw) => changes.addDeleted({ words: raw, format: this.#words.format }));
      case 'change':
        for (const { words, format } of changes.deletedAt(id)) this.#words.write(words, format, 'deleted');
        return null;
      case 'change-start':
        changes.start(id);
        return null;
      case 'change-end':
        changes.end(id);
        return null;
      default:
        return null;
    }
  }

  #enterInline(tag: string, attributes: Attributes): Leave {
    const words = this.#words;
    switch (tag) {
      case 'span':
        return words.enterSpan(attributeOf(attributes, 'style-name'));
      case 'a':
        return words.enterLink(attributeOf(attributes, 'href'));
      case 's':
        this.#verbatim(' '.repeat(Math.min(256, Number(attributeOf(attributes, 'c') ?? 1) || 1)));
        return null;
      case 'tab':
        this.#verbatim('\t');
        return null;
      case 'line-break':
        this.#verbatim('\n');
        return null;
      case 'soft-page-break':
        words.breakPage();
        return null;
      case 'note':
        this.#note = {
          id: attributeOf(attributes, 'id') ?? '',
          type: attributeOf(attributes, 'note-class') ?? 'footnote',
        };
        this.#marker = '';
        return null;
      case 'note-citation':
        return this.#enterWords((raw) => void (this.#marker += raw));
      case 'note-body': {
        const marker = this.#marker.trim();
        return words.enterNote(marker, { ...this.#note, ...(marker === '' ? {} : { n: marker }) });
      }
      case 'annotation':
        return words.enterNote('', { type: 'comment' });
      case 'ruby':
        this.#ruby = { words: '' };
        return null;
      case 'ruby-base':
        return words.enterBase(this.#ruby);
      case 'ruby-text':
        return this.#enterWords((raw) => void (this.#ruby.words += raw));
      default:
        return null;
    }
  }

  #verbatim(characters: string): void {
    if (this.#takeWords !== null) this.#takeWords(characters);
    else this.#words.verbatim(characters);
  }

  #takeParagraph(): null {
    if (this.#tookParagraph) this.#takeWords?.('\n');
    this.#tookParagraph = true;
    return null;
  }

  /** Hands the words inside to `take`, in place of the running text. */
  #enterWords(take: (words: string) => void): () => void {
    const before = this.#takeWords;
    this.#takeWords = take;
    this.#tookParagraph = false;
    return () => void (this.#takeWords = before);
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
}

/** `text:title` and the like are fields whose words are shown; `svg:title` and `dc:date` describe something. */
function isField(name: string): boolean {
  return /^text:(?:title|date|creator|meta)$/.test(name);
}
