import type { ParagraphSpacing, RunFormat, RunSwitch } from './run-format.ts';
import { attributeOf, childNamed, type XmlElement } from './xml-tree.ts';

interface Style {
  readonly parent: string | null;
  readonly run: RunFormat;
  readonly spacing: ParagraphSpacing;
  readonly breakBefore: boolean;
}

/** A style with what it takes over from those above it. */
export interface OdtStyle extends Style {
  /** Of the style that people chose; `P1` and the like are the program's own. */
  readonly name: string;
}

const LONGEST_CHAIN = 32;
const PLAIN: OdtStyle = { name: '', parent: null, run: {}, spacing: {}, breakBefore: false };

/** The styles of an OpenDocument text: those that people chose, and those that the program made of what they did by hand. */
export class OdtStyles {
  /** By family and name. */
  readonly #common = new Map<string, Style>();
  #automatic = new Map<string, Style>();
  readonly #defaults = new Map<string, Style>();

  /** @param root an `office:styles` */
  addCommon(root: XmlElement): void {
    read(root, this.#common, this.#defaults);
  }

  /** Those of a part; they take the place of another part's. @param root an `office:automatic-styles` */
  addAutomatic(root: XmlElement): void {
    this.#automatic = new Map();
    read(root, this.#automatic, this.#defaults);
  }

  resolve(family: 'paragraph' | 'text', name: string | null): OdtStyle {
    const chain: Style[] = [];
    let shown = name ?? '';
    let at = name;
    while (at !== null && chain.length < LONGEST_CHAIN) {
      const key: string = keyOf(family, at);
      const automatic = chain.length === 0 ? this.#automatic.get(key) : undefined;
      const style = automatic ?? this.#common.get(key);
      if (style === undefined) break;
      if (automatic !== undefined) shown = automatic.parent ?? '';
      chain.push(style);
      at = style.parent;
    }
    const defaults = this.#defaults.get(family);
    if (family === 'paragraph' && defaults !== undefined) chain.push(defaults);
    return chain.reverse().reduce<OdtStyle>(
      (above, { run, spacing, breakBefore }) => ({
        name: shown,
        parent: null,
        run: { ...above.run, ...run },
        spacing: { ...above.spacing, ...spacing },
        breakBefore,
      }),
      { ...PLAIN, name: shown },
    );
  }
}

function keyOf(family: string, name: string): string {
  return `${family} ${name}`;
}

function read(root: XmlElement, into: Map<string, Style>, defaults: Map<string, Style>): void {
  for (const element of root.children) {
    const family = attributeOf(element.attributes, 'family') ?? '';
    if (element.name === 'default-style') defaults.set(family, styleOf(element));
    const name = attributeOf(element.attributes, 'name');
    if (element.name === 'style' && name !== null) into.set(keyOf(family, name), styleOf(element));
  }
}

function styleOf(element: XmlElement): Style {
  const text = childNamed(element, 'text-properties')?.attributes ?? {};
  const paragraph = childNamed(element, 'paragraph-properties')?.attributes ?? {};
  const contextual = attributeOf(paragraph, 'contextual-spacing');
  return {
    parent: attributeOf(element.attributes, 'parent-style-name'),
    run: runFormat(text),
    spacing: {
      ...length('before', attributeOf(paragraph, 'margin-top')),
      ...length('after', attributeOf(paragraph, 'margin-bottom')),
      ...(contextual === null ? {} : { contextual: contextual === 'true' }),
    },
    breakBefore: attributeOf(paragraph, 'break-before') === 'page',
  };
}

function runFormat(text: Readonly<Record<string, string>>): RunFormat {
  const format: Partial<Record<RunSwitch, boolean>> = {};
  const on = (name: string, into: RunSwitch, isOn: (value: string) => boolean) => {
    const value = attributeOf(text, name);
    if (value !== null) format[into] = isOn(value);
  };
  on('font-style', 'italic', (value) => value !== 'normal');
  on('font-weight', 'bold', (value) => value === 'bold' || Number(value) >= 600);
  on('text-underline-style', 'underline', (value) => value !== 'none');
  on('text-line-through-style', 'strike', (value) => value !== 'none');
  on('text-position', 'superscript', (value) => /^(?:super|[1-9]\d*(?:\.\d+)?%)/.test(value));
  on('display', 'hidden', (value) => value === 'none');
  return format;
}

/** Lengths are compared with nought only: their unit does not matter. */
function length(side: 'before' | 'after', value: string | null): ParagraphSpacing {
  const number = value === null ? Number.NaN : Number.parseFloat(value);
  return Number.isNaN(number) ? {} : { [side]: number };
}
