import { ParagraphContainer } from './paragraph-container.ts';
import type { RecordText } from './record-text.ts';

/** Containers nested deeper than this are read as part of the one around them: no document needs more. */
const DEEPEST = 40;

/** The containers that are open in a record, one inside the other: its body, a cell in it, a box in that cell. */
export class OpenContainers {
  readonly #record: RecordText;
  readonly #stack: [ParagraphContainer, ...ParagraphContainer[]];

  constructor(record: RecordText) {
    this.#record = record;
    this.#stack = [new ParagraphContainer(record.flow)];
  }

  /** What holds the paragraphs that are read now. */
  get top(): ParagraphContainer {
    return this.#stack.at(-1) ?? this.#stack[0];
  }

  /** True outside of the record's body. */
  get isAside(): boolean {
    return this.#stack.length > 1;
  }

  /**
   * Opens a container of its own; what it held is handed to `leave` at its end. Answers what is to be done there, or
   * null where it would lie too deep: then its words belong to the container around it.
   */
  enter(isCell: boolean, leave: (container: ParagraphContainer) => void): (() => void) | null {
    if (this.#stack.length > DEEPEST) return null;
    const container = new ParagraphContainer(this.#record.openAside(), isCell);
    this.#stack.push(container);
    return () => {
      container.endList();
      this.#record.closeAside();
      this.#stack.pop();
      leave(container);
    };
  }
}
