import type { ParagraphSpacing, RunFormat, RunSwitch } from './run-format.ts';
import { attributeOf, childNamed, type XmlElement } from './xml-tree.ts';

/** Which list a paragraph is an item of, and how deep in it. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** What paragraph properties say; what is not there is as the style has it. Space is in twentieths of a point. */
export interface ParagraphFormat extends ParagraphSpacing {
  readonly style?: string;
  /** 0 for a heading of the first level; 9 for running text. */
  readonly outline?: number;
  /** Null where a paragraph leaves the list of its style. A part that is not stated comes from the style. */
  readonly list?: string | null;
  readonly level?: number;
  readonly breakBefore?: boolean;
}

/** Reads a `w:rPr`. */
export function readRunFormat(properties: XmlElement | null): RunFormat {
  const format: Partial<Record<RunSwitch, boolean>> = {};
  for (const { name, attributes } of properties?.children ?? []) {
    const value = attributeOf(attributes, 'val');
    if (name === 'i') format.italic = isOn(value);
    else if (name === 'b') format.bold = isOn(value);
    else if (name === 'u') format.underline = value !== 'none' && isOn(value);
    else if (name === 'strike' || name === 'dstrike') format.strike = isOn(value) || format.strike === true;
    else if (name === 'vertAlign') format.superscript = value === 'superscript';
    else if (name === 'vanish') format.hidden = isOn(value);
  }
  return format;
}

/** Reads a `w:pPr`. */
export function readParagraphFormat(properties: XmlElement | null): ParagraphFormat {
  const value = (name: string, attribute = 'val') => {
    const child = childNamed(properties, name);
    return child === null ? null : attributeOf(child.attributes, attribute);
  };
  const flag = (name: string) => (childNamed(properties, name) === null ? undefined : isOn(value(name)));
  const numbering = childNamed(properties, 'numPr');
  const list = numbering === null ? null : attributeOf(childNamed(numbering, 'numId')?.attributes ?? {}, 'val');
  const level = numbering === null ? null : attributeOf(childNamed(numbering, 'ilvl')?.attributes ?? {}, 'val');
  const spacing = childNamed(properties, 'spacing')?.attributes ?? {};
  return defined({
    style: value('pStyle') ?? undefined,
    outline: whole(value('outlineLvl')),
    // List 0 is no list (ECMA-376, 17.9.18).
    list: list === null ? undefined : list === '0' ? null : list,
    level: whole(level),
    before: space(spacing, 'before'),
    after: space(spacing, 'after'),
    contextual: flag('contextualSpacing'),
    breakBefore: flag('pageBreakBefore'),
  });
}

/** A switch that is named is on, unless it says otherwise. */
export function isOn(value: string | null): boolean {
  return value === null || !/^(?:0|false|off)$/.test(value);
}

/** An automatic space is what a web page would leave: some. */
const AUTOMATIC = 280;

function space(spacing: Readonly<Record<string, string>>, side: 'before' | 'after'): number | undefined {
  const automatic = attributeOf(spacing, `${side}Autospacing`);
  if (automatic !== null && isOn(automatic)) return AUTOMATIC;
  const lines = whole(attributeOf(spacing, `${side}Lines`));
  return lines !== undefined && lines > 0 ? lines : whole(attributeOf(spacing, side));
}

function whole(value: string | null): number | undefined {
  return value !== null && /^-?\d{1,6}$/.test(value) ? Number(value) : undefined;
}

function defined<T extends object>(given: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
}
