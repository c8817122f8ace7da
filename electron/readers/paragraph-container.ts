import type { FlowText, Separator } from './flow-text.ts';
import type { ParagraphSpacing, RunFormat } from './run-format.ts';
import { RunWriter } from './run-writer.ts';

/** The paragraph that is being read. */
export interface OpenParagraph {
  /** True once its properties are known and its place in the text is taken. */
  begun: boolean;
  run: RunFormat;
  readonly boxes: FlowText[];
}

/** Something that holds paragraphs: the body, a cell, a note, a text box. */
export class ParagraphContainer {
  readonly flow: FlowText;
  readonly writer: RunWriter;
  readonly isCell: boolean;
  paragraph: OpenParagraph | null = null;
  /** Properties of the run that is being read; null outside of one. */
  run: RunFormat | null = null;
  /** Paragraphs that hold words. */
  paragraphs = 0;
  #inList = false;
  #above: { readonly format: ParagraphSpacing; readonly styleName: string } | null = null;

  constructor(flow: FlowText, isCell = false) {
    this.flow = flow;
    this.writer = new RunWriter(flow);
    this.isCell = isCell;
  }

  /**
   * Takes the place of a paragraph: parted from the one above by a blank line where the page shows space between them,
   * else by a line end. Opens its list, or closes the one above.
   */
  part(format: ParagraphSpacing, styleName: string, isItem: boolean): void {
    if (this.#inList && !isItem) this.endList();
    this.flow.part(this.#separator(format, styleName, isItem));
    if (isItem && !this.#inList) {
      this.flow.open('list');
      this.#inList = true;
    }
    this.#above = { format, styleName };
  }

  endParagraph(): void {
    // An empty paragraph is the blank line of someone who types.
    if (this.writer.begun) this.paragraphs += 1;
    else if (!this.isCell) this.flow.part('\n\n');
    this.writer.endParagraph();
    this.paragraph = null;
  }

  /** Puts in words that stand beside the text (a box), parted from what is around them. */
  putIn(box: FlowText): void {
    this.flow.part('\n\n');
    this.flow.append(box);
    this.flow.part('\n\n');
  }

  endList(): void {
    if (!this.#inList) return;
    this.flow.close();
    this.#inList = false;
    if (!this.isCell) this.flow.part('\n\n');
  }

  #separator(format: ParagraphSpacing, styleName: string, isItem: boolean): Separator {
    if (this.isCell || (isItem && this.#inList)) return '\n';
    if (isItem) return '\n\n';
    const isSameStyle = styleName === this.#above?.styleName;
    const space = (own: ParagraphSpacing | undefined, side: 'before' | 'after') =>
      isSameStyle && own?.contextual === true ? 0 : (own?.[side] ?? 0);
    return space(format, 'before') > 0 || space(this.#above?.format, 'after') > 0 ? '\n\n' : '\n';
  }
}
