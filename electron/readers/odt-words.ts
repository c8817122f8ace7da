import type { SourceElement } from '../../shared/model/source-text.ts';
import { foldWhiteSpace } from './fold-white-space.ts';
import type { OdtChanges } from './odt-changes.ts';
import type { OdtLists } from './odt-lists.ts';
import type { OdtStyles } from './odt-styles.ts';
import { OpenContainers } from './open-containers.ts';
import type { ParagraphContainer } from './paragraph-container.ts';
import type { RecordText } from './record-text.ts';
import { marksOfFormat, type RunFormat } from './run-format.ts';

/** What stands beside the words in the package. */
export interface OdtContext {
  readonly styles: OdtStyles;
  readonly lists: OdtLists;
  readonly changes: OdtChanges;
}

/** Puts the words of an OpenDocument text into a record: its paragraphs with their marks, notes, links and readings. */
export class OdtWords {
  readonly #record: RecordText;
  readonly #context: OdtContext;
  readonly #containers: OpenContainers;
  /** Formats of the spans that are open in each container, the innermost last, each with those around it. */
  readonly #spans: RunFormat[][] = [[]];
  #links = 0;
  #afterSpace = true;
  /** The label of the item whose first paragraph comes next. */
  label: string | null = null;

  constructor(record: RecordText, context: OdtContext) {
    this.#record = record;
    this.#context = context;
    this.#containers = new OpenContainers(record);
  }

  get top(): ParagraphContainer {
    return this.#containers.top;
  }

  /** Opens a container of its own; what it held is handed to `leave` at its end. */
  enterAside(isCell: boolean, leave: (container: ParagraphContainer) => void): () => void {
    const leaveAside = this.#containers.enter(isCell, (container) => {
      this.#spans.pop();
      leave(container);
    });
    if (leaveAside === null) return () => undefined;
    this.#spans.push([]);
    return leaveAside;
  }

  /** Words that stand beside the text (a box): put in after the paragraph that they are anchored in. */
  enterBox(): () => void {
    const around = this.top;
    return this.enterAside(false, ({ flow }) => {
      if (around.paragraph !== null) around.paragraph.boxes.push(flow);
      else around.putIn(flow);
    });
  }

  /** The note's words follow; it is called for where the words stand now. */
  enterNote(marker: string, attributes: SourceElement['attributes']): () => void {
    return this.enterAside(false, ({ flow }) => {
      this.#record.openNote(marker, attributes);
      this.#record.flow.append(flow);
      this.#record.closeNote();
      if (marker !== '') this.top.writer.wroteElsewhere();
      this.#afterSpace = false;
    });
  }

  /** @param outline level of a heading, or null for a paragraph */
  enterParagraph(styleName: string | null, outline: string | null): () => void {
    const container = this.top;
    // A paragraph right inside another stands in a drawing.
    const leaveBox = container.paragraph === null ? null : this.enterBox();
    const own = this.top;
    if (own.paragraph !== null) return this.#enterLine();
    const style = this.#context.styles.resolve('paragraph', styleName);
    const isItem = outline === null && this.#context.lists.depth > 0;
    own.paragraph = { begun: true, run: style.run, boxes: [] };
    own.part(style.spacing, style.name, isItem);
    const label = this.label;
    this.label = null;
    own.flow.open(outline !== null ? 'head' : isItem ? 'item' : 'paragraph', {
      ...(outline === null ? {} : { type: `h${outline}` }),
      ...(label === null ? {} : { n: label }),
    });
    if (style.breakBefore) this.breakPage();
    this.#afterSpace = true;
    return () => {
      const boxes = own.paragraph?.boxes ?? [];
      own.flow.close();
      own.endParagraph();
      for (const box of boxes) own.putIn(box);
      leaveBox?.();
    };
  }

  /** A paragraph that lies too deep for one of its own is a line of the one around it. */
  #enterLine(): () => void {
    this.verbatim('\n');
    return () => this.verbatim('\n');
  }

  enterSpan(styleName: string | null): () => void {
    const spans = this.#spans.at(-1) ?? [];
    const { run } = this.#context.styles.resolve('text', styleName);
    spans.push({ ...spans.at(-1), ...run });
    return () => void spans.pop();
  }

  enterLink(target: string | null): () => void {
    const { flow, writer } = this.top;
    writer.settle();
    flow.open('ref', target === null ? {} : { target });
    this.#links += 1;
    return () => {
      flow.close();
      this.#links -= 1;
    };
  }

  /** @param attributes whose `words` become known when the reading is read, after its base */
  enterBase(attributes: { words: string }): () => void {
    const { flow, writer } = this.top;
    writer.settle();
    flow.open('ruby', attributes);
    return () => flow.close();
  }

  /** How words are set here. */
  get format(): RunFormat {
    const spans = this.#spans.at(-1) ?? [];
    // The line under a link is no emphasis.
    return { ...this.top.paragraph?.run, ...spans.at(-1), ...(this.#links > 0 ? { underline: false } : {}) };
  }

  /** Words of the file, whose white space the program folds. */
  words(raw: string): void {
    let folded = foldWhiteSpace(raw);
    if (this.#afterSpace && folded.startsWith(' ')) folded = folded.slice(1);
    if (folded === '') return;
    this.#afterSpace = folded.endsWith(' ');
    this.write(folded, this.format, this.#context.changes.inInsertion ? 'inserted' : null);
  }

  /** Characters as they are. */
  verbatim(characters: string): void {
    this.#afterSpace = false;
    this.write(characters, this.format, this.#context.changes.inInsertion ? 'inserted' : null);
  }

  write(characters: string, format: RunFormat, change: 'inserted' | 'deleted' | null): void {
    if (this.top.paragraph === null || format.hidden === true) return;
    const kinds = marksOfFormat(format);
    this.top.writer.write(characters, change === null ? kinds : [...kinds, change]);
  }

  /** The file does not keep the page's number. */
  breakPage(): void {
    if (this.#containers.isAside) return;
    const { flow } = this.#record;
    this.top.writer.beforeNext(() => flow.breakPage(null));
  }
}
