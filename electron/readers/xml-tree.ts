import { localName, type XmlHandler } from './xml-events.ts';

/** An element of a small XML file that is read whole. Names are without their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The words right inside it, without those of its children. */
  readonly text: string;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

/** Elements nested deeper than this are passed over: no file that is read whole needs them. */
const DEEPEST = 64;

/** Builds the tree of an XML file from its events. */
export class XmlTree implements XmlHandler {
  readonly root: XmlElement;
  readonly #stack: Growing[];
  #tooDeep = 0;

  constructor() {
    const root = { name: '', attributes: {}, children: [], text: '' };
    this.root = root;
    this.#stack = [root];
  }

  openTag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#stack.length > DEEPEST) {
      this.#tooDeep += 1;
      return;
    }
    const element: Growing = { name: localName(name), attributes, children: [], text: '' };
    this.#stack.at(-1)?.children.push(element);
    this.#stack.push(element);
  }

  closeTag(): void {
    if (this.#tooDeep > 0) this.#tooDeep -= 1;
    else if (this.#stack.length > 1) this.#stack.pop();
  }

  text(words: string): void {
    const top = this.#stack.at(-1);
    if (top !== undefined && this.#tooDeep === 0) top.text += words;
  }
}

/** The value of an attribute, whatever its prefix; null where it has none. */
export function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string | null {
  for (const key in attributes) if (localName(key) === name) return attributes[key] ?? null;
  return null;
}

export function childNamed(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.find((child) => child.name === name) ?? null;
}

export function childrenNamed(element: XmlElement | null, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** Every element of that name, however deep. */
export function descendantsNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsNamed(child, name),
  ]);
}
