import type { ElementName, Mark } from '../../shared/model/source-text.ts';
import type { HtmlElement } from './html-tree.ts';

/** How an element is laid out (HTML, "rendered text collection steps"): `block` by a blank line, `line` by a line end. */
export type HtmlLayout = 'block' | 'line' | 'inline';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that pages set apart by white space above and below. */
const BLOCKS = set('p h1 h2 h3 h4 h5 h6 ul ol dl menu dir blockquote pre listing xmp table hr fieldset figure hgroup');
const LINES = set(
  '#page html body div section article main header footer address center details summary figcaption form aside nav li ' +
    'dt dd tr thead tbody tfoot caption legend dialog search option',
);

export function htmlLayout(tag: string): HtmlLayout {
  return BLOCKS.has(tag) ? 'block' : LINES.has(tag) ? 'line' : 'inline';
}

const NAMES: ReadonlyMap<string, ElementName> = new Map<string, ElementName>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'head'] as const),
  ['p', 'paragraph'],
  ['blockquote', 'quote'],
  ['ul', 'list'],
  ['ol', 'list'],
  ['dl', 'list'],
  ['li', 'item'],
  ['dd', 'item'],
  ['dt', 'label'],
  ['time', 'date'],
  ['del', 'deleted'],
  ['ins', 'added'],
]);

/** What the element says its words are, or null. Cells and tables depend on what they hold: see `isDataTable`. */
export function htmlName(tag: string): ElementName | null {
  return NAMES.get(tag) ?? null;
}

const MARKS: ReadonlyMap<string, Mark['kind']> = new Map<string, Mark['kind']>([
  ['i', 'italic'],
  ['em', 'italic'],
  ['cite', 'italic'],
  ['var', 'italic'],
  ['dfn', 'italic'],
  ['u', 'underline'],
  ['s', 'strike'],
  ['strike', 'strike'],
  ['b', 'bold'],
  ['strong', 'bold'],
  ['sup', 'superscript'],
  ['del', 'deleted'],
  ['ins', 'inserted'],
]);

const STYLES: readonly (readonly [RegExp, Mark['kind']])[] = [
  [/font-style\s*:\s*(?:italic|oblique)/i, 'italic'],
  [/text-decoration[a-z-]*\s*:[^;]*underline/i, 'underline'],
  [/text-decoration[a-z-]*\s*:[^;]*line-through/i, 'strike'],
  [/font-weight\s*:\s*(?:bold|[6-9]00)/i, 'bold'],
  [/vertical-align\s*:\s*super/i, 'superscript'],
];

const NO_MARKS: readonly Mark['kind'][] = [];

/** How the element sets its words apart, by its tag and its own style. */
export function htmlMarks({ tag, attributes }: HtmlElement): readonly Mark['kind'][] {
  const own = MARKS.get(tag);
  const style = attributes['style'];
  if (style === undefined) return own === undefined ? NO_MARKS : [own];
  const styled = STYLES.flatMap(([pattern, kind]) => (pattern.test(style) ? [kind] : []));
  return own === undefined || styled.includes(own) ? styled : [own, ...styled];
}

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** The number of a list's item as a page shows it (`3.`, `c.`, `iii.`): the file states it through the list's kind. */
export function itemNumber(type: string, number: number): string {
  if (/^[aA]$/.test(type) && number >= 1 && number <= 26) {
    const letter = String.fromCharCode(96 + number);
    return `${type === 'A' ? letter.toUpperCase() : letter}.`;
  }
  if (/^[iI]$/.test(type) && number >= 1 && number < 4000) {
    let rest = number;
    let roman = '';
    for (const [value, letters] of ROMAN) {
      for (; rest >= value; rest -= value) roman += letters;
    }
    return `${type === 'I' ? roman.toUpperCase() : roman}.`;
  }
  return `${number}.`;
}
