import { writeNumber, type NumberStyle } from './item-label.ts';
import { attributeOf, type XmlElement } from './xml-tree.ts';

interface Level {
  readonly style: NumberStyle | null;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels a label shows. */
  readonly shown: number;
}

interface OpenList {
  readonly style: string | null;
  number: number | null;
}

/** `style:num-format` of OpenDocument (1.3, part 3, 20.368). */
const FORMATS: ReadonlyMap<string, NumberStyle> = new Map<string, NumberStyle>([
  ['1', 'decimal'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
  ['１, ２, ３, ...', 'decimalFullWidth'],
  ['①, ②, ③, ...', 'decimalEnclosedCircle'],
  ['一, 二, 三, ...', 'kanji'],
  ['ア, イ, ウ, ...', 'katakana'],
  ['イ, ロ, ハ, ...', 'iroha'],
]);

/** The lists of an OpenDocument text: counts their items, and says how the program labels each. */
export class OdtLists {
  readonly #styles = new Map<string, Map<number, Level>>();
  readonly #open: OpenList[] = [];
  /** The last number of each list style and of each list by its id, for lists that count on. */
  readonly #last = new Map<string, number>();

  /** @param root an `office:styles` or `office:automatic-styles` */
  add(root: XmlElement): void {
    for (const { name, attributes, children } of root.children) {
      const id = attributeOf(attributes, 'name');
      if (name !== 'list-style' || id === null) continue;
      const levels = children.filter((child) => child.name.startsWith('list-level-style'));
      this.#styles.set(id, new Map(levels.map((level) => [whole(level.attributes, 'level') ?? 1, levelOf(level)])));
    }
  }

  get depth(): number {
    return this.#open.length;
  }

  enterList(attributes: Readonly<Record<string, string>>): () => void {
    const style = attributeOf(attributes, 'style-name') ?? this.#open.at(-1)?.style ?? null;
    const goesOnFrom = attributeOf(attributes, 'continue-list') ?? '';
    const goesOn = attributeOf(attributes, 'continue-numbering') === 'true' && style !== null;
    const styleKey = `style ${this.#open.length} ${style}`;
    const key = goesOn ? styleKey : `list ${goesOnFrom}`;
    const list: OpenList = { style, number: this.#last.get(key) ?? null };
    this.#open.push(list);
    return () => {
      if (list.number !== null) {
        if (style !== null) this.#last.set(styleKey, list.number);
        const id = attributeOf(attributes, 'id');
        if (id !== null) this.#last.set(`list ${id}`, list.number);
      }
      this.#open.pop();
    };
  }

  /** Counts an item of the innermost list; null for a bullet and where the way of counting is not known. */
  next(attributes: Readonly<Record<string, string>>): string | null {
    const list = this.#open.at(-1);
    if (list === undefined) return null;
    const level = this.#level(this.#open.length);
    list.number = whole(attributes, 'start-value') ?? (list.number === null ? (level?.start ?? 1) : list.number + 1);
    if (level === null || level.style === null) return null;
    const numbers: string[] = [];
    for (let at = this.#open.length - level.shown; at < this.#open.length; at += 1) {
      const style = this.#level(at + 1)?.style ?? null;
      const number = style === null ? null : writeNumber(this.#open[at]?.number ?? 1, style);
      if (number !== null) numbers.push(number);
    }
    return numbers.length === 0 ? null : `${level.prefix}${numbers.join('.')}${level.suffix}`.trim();
  }

  #level(depth: number): Level | null {
    const style = this.#open[depth - 1]?.style ?? null;
    return style === null ? null : (this.#styles.get(style)?.get(depth) ?? null);
  }
}

function levelOf({ attributes }: XmlElement): Level {
  return {
    style: FORMATS.get(attributeOf(attributes, 'num-format') ?? '') ?? null,
    prefix: attributeOf(attributes, 'num-prefix') ?? '',
    suffix: attributeOf(attributes, 'num-suffix') ?? '',
    start: whole(attributes, 'start-value') ?? 1,
    shown: Math.min(10, Math.max(1, whole(attributes, 'display-levels') ?? 1)),
  };
}

function whole(attributes: Readonly<Record<string, string>>, name: string): number | null {
  const value = attributeOf(attributes, name);
  return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : null;
}
