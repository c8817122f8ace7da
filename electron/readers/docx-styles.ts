import { readParagraphFormat, readRunFormat, type ParagraphFormat } from './docx-format.ts';
import type { RunFormat } from './run-format.ts';
import { attributeOf, childNamed, childrenNamed, type XmlElement } from './xml-tree.ts';

interface Style {
  /** As people see it, in lower case: `heading 1`, `title`. */
  readonly name: string;
  readonly basedOn: string | null;
  readonly run: RunFormat;
  readonly paragraph: ParagraphFormat;
}

export interface ResolvedStyle {
  readonly name: string;
  readonly run: RunFormat;
  readonly paragraph: ParagraphFormat;
}

/** A chain of styles longer than this is a circle. */
const LONGEST_CHAIN = 32;

/** The styles of a Word document (`word/styles.xml`), each with what it takes over from those that it is based on. */
export class DocxStyles {
  readonly #styles = new Map<string, Style>();
  readonly #resolved = new Map<string, ResolvedStyle>();
  readonly #defaults: ResolvedStyle;
  readonly #standard: string | null;

  /** @param root of the part, or null where a document has no styles */
  constructor(root: XmlElement | null) {
    let standard: string | null = null;
    for (const element of childrenNamed(root, 'style')) {
      const id = attributeOf(element.attributes, 'styleId');
      if (id === null || this.#styles.has(id)) continue;
      this.#styles.set(id, {
        name: (attributeOf(childNamed(element, 'name')?.attributes ?? {}, 'val') ?? id).toLowerCase(),
        basedOn: attributeOf(childNamed(element, 'basedOn')?.attributes ?? {}, 'val'),
        run: readRunFormat(childNamed(element, 'rPr')),
        paragraph: readParagraphFormat(childNamed(element, 'pPr')),
      });
      const isParagraph = attributeOf(element.attributes, 'type') === 'paragraph';
      if (isParagraph && attributeOf(element.attributes, 'default') !== null) standard ??= id;
    }
    this.#standard = standard;
    const defaults = childNamed(root, 'docDefaults');
    this.#defaults = {
      name: '',
      run: readRunFormat(childNamed(childNamed(defaults, 'rPrDefault'), 'rPr')),
      paragraph: readParagraphFormat(childNamed(childNamed(defaults, 'pPrDefault'), 'pPr')),
    };
  }

  /** The style of a paragraph, over the document's defaults; the standard style where it names none that is known. */
  paragraph(id: string | undefined): ResolvedStyle {
    const known = id !== undefined && this.#styles.has(id) ? id : this.#standard;
    if (known === null) return this.#defaults;
    const { name, run, paragraph } = this.#resolve(known);
    const { run: runs, paragraph: paragraphs } = this.#defaults;
    return { name, run: { ...runs, ...run }, paragraph: { ...paragraphs, ...paragraph } };
  }

  /** What a character style says by itself. */
  run(id: string | null): RunFormat {
    return id !== null && this.#styles.has(id) ? this.#resolve(id).run : {};
  }

  #resolve(id: string): ResolvedStyle {
    const held = this.#resolved.get(id);
    if (held !== undefined) return held;
    const chain: Style[] = [];
    for (let at: string | null = id; at !== null && chain.length < LONGEST_CHAIN;) {
      const style: Style | undefined = this.#styles.get(at);
      if (style === undefined) break;
      chain.push(style);
      at = style.basedOn;
    }
    let run: RunFormat = {};
    let paragraph: ParagraphFormat = {};
    for (const style of chain.reverse()) {
      run = { ...run, ...style.run };
      paragraph = { ...paragraph, ...style.paragraph };
    }
    const resolved = { name: this.#styles.get(id)?.name ?? '', run, paragraph };
    this.#resolved.set(id, resolved);
    return resolved;
  }
}
