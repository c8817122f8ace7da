import type { ListPlace } from './docx-format.ts';
import { isOn } from './docx-format.ts';
import { numberStyle, writeNumber } from './item-label.ts';
import { attributeOf, childNamed, childrenNamed, type XmlElement } from './xml-tree.ts';

interface Level {
  readonly format: string;
  /** `(%1)`, `%1.%2`: each number stands for the number of a level. */
  readonly text: string;
  readonly start: number;
  /** Numbers of the levels above are written in plain figures. */
  readonly isLegal: boolean;
  /** The level (from 1) that starts it anew; 0 for none, null for any above. */
  readonly restart: number | null;
}

/** A list, as several `w:num` may share it: they count on together. */
interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that this `w:num` starts at a number of its own, when it is used first. */
  readonly starts: ReadonlyMap<number, number>;
}

const LEVELS = 9;

/** The lists of a Word document (`word/numbering.xml`): counts their items, and says how Word labels each. */
export class DocxNumbering {
  readonly #lists = new Map<string, List>();
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /** @param root of the part, or null where a document has no lists */
  constructor(root: XmlElement | null) {
    const abstracts = new Map(
      childrenNamed(root, 'abstractNum').map((element) => [attributeOf(element.attributes, 'abstractNumId'), element]),
    );
    for (const element of childrenNamed(root, 'num')) {
      const id = attributeOf(element.attributes, 'numId');
      const abstract = valueOf(element, 'abstractNumId');
      if (id === null || abstract === null) continue;
      const levels = readLevels(abstracts.get(abstract) ?? null);
      const starts = new Map<number, number>();
      for (const override of childrenNamed(element, 'lvlOverride')) {
        const level = Number(attributeOf(override.attributes, 'ilvl') ?? Number.NaN);
        const start = Number(valueOf(override, 'startOverride') ?? Number.NaN);
        for (const [at, own] of readLevels(override)) levels.set(at, own);
        if (Number.isInteger(level) && Number.isInteger(start)) starts.set(level, start);
      }
      this.#lists.set(id, { abstract, levels, starts });
    }
  }

  /**
   * Counts an item, and gives its label as Word shows it; null for a bullet, for an item without a label, and where the
   * list is not known or counts in a way that Memcon does not know.
   */
  next({ list: id, level: at }: ListPlace): string | null {
    const list = this.#lists.get(id);
    const level = list?.levels.get(at);
    if (list === undefined || level === undefined || at < 0 || at >= LEVELS) return null;
    const counts = this.#counts.get(list.abstract) ?? [];
    this.#counts.set(list.abstract, counts);
    if (!this.#begun.has(id)) {
      this.#begun.add(id);
      for (const [own, start] of list.starts) counts[own] = start - 1;
    }
    counts[at] = (counts[at] ?? level.start - 1) + 1;
    for (let below = at + 1; below < LEVELS; below += 1) {
      const restart = list.levels.get(below)?.restart ?? null;
      if (restart === null || at < restart) counts[below] = undefined;
    }
    return level.format === 'bullet' || level.format === 'none' ? null : label(list, level, counts);
  }
}

function label({ levels }: List, level: Level, counts: readonly (number | undefined)[]): string | null {
  let isKnown = true;
  const written = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const own = levels.get(at);
    const style = numberStyle(level.isLegal ? 'decimal' : (own?.format ?? ''));
    const number = counts[at] ?? own?.start ?? 1;
    const words = style === null ? null : writeNumber(number, style);
    if (words === null) isKnown = false;
    return words ?? '';
  });
  return isKnown && written.trim() !== '' ? written.trim() : null;
}

function readLevels(element: XmlElement | null): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const level of childrenNamed(element, 'lvl')) {
    const at = Number(attributeOf(level.attributes, 'ilvl') ?? Number.NaN);
    if (!Number.isInteger(at)) continue;
    const start = Number(valueOf(level, 'start') ?? 0);
    const restart = valueOf(level, 'lvlRestart');
    levels.set(at, {
      format: valueOf(level, 'numFmt') ?? 'decimal',
      text: valueOf(level, 'lvlText') ?? '',
      start: Number.isInteger(start) ? start : 1,
      isLegal: childNamed(level, 'isLgl') !== null && isOn(valueOf(level, 'isLgl')),
      restart: restart === null ? null : Number(restart),
    });
  }
  return levels;
}

function valueOf(element: XmlElement, name: string): string | null {
  const child = childNamed(element, name);
  return child === null ? null : attributeOf(child.attributes, 'val');
}
