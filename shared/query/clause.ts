import { fold } from './normalise.ts';
import type { Clause, Unit, Within } from './query.ts';
import { formsThatVary, type VariantForm } from './variants.ts';
import { charactersOf, eachTerm, isIdeographic } from './tokens.ts';

export interface ClauseOptions {
  /** True where the last word may go on. */
  readonly open?: boolean;
  /** True within quotation marks, where a question mark that ends a word is punctuation: `"Why not?"`. */
  readonly quoted?: boolean;
  readonly within?: Within | null;
  /** What is taken for the same besides; within quotation marks, endings are not. */
  readonly also?: readonly VariantForm[];
}

/** Letters and digits with signs that stand for others: `*` for any number of them, `?` for one. */
const CHUNK = /[\p{L}\p{N}\p{M}*?]+/gu;
const FUZZY = /^([\p{L}\p{N}\p{M}]+)~(\d?)$/u;

/** Edits allowed at most: with three, short words find nearly everything. */
const MOST_EDITS = 2;

/**
 * The clause that finds some words as they stand, one after the other; null where there is no word among them.
 *
 *     the 共同声明     the 共同 同声 声明   covers 5 positions
 *     1957年          1957 年*            any term that begins with 年: the text goes on as it likes
 *     Treat*          treat*
 *     colo?r          colo?r
 *     Tanni~          tanni with at most one letter wrong
 */
export function clauseOf(
  words: string,
  { open = false, quoted = false, within = null, also = [] }: ClauseOptions = {},
): Clause | null {
  const folded = fold(words).text.trim();
  const fuzzy = FUZZY.exec(folded);
  if (fuzzy?.[1] !== undefined && !isIdeographic(fuzzy[1])) {
    const distance = Math.min(MOST_EDITS, Number(fuzzy[2] === '' ? 1 : fuzzy[2]));
    return { kind: 'clause', units: [{ kind: 'fuzzy', term: fuzzy[1], distance }], width: 1, within };
  }
  const units = unitsOf(folded, quoted);
  const width = units.length;
  const last = units.at(-1);
  const before = units.at(-2);
  if (last === undefined) return null;
  if (open && last.kind === 'term') units[width - 1] = { kind: 'prefix', term: last.term };
  // The last character of a stretch of Japanese says nothing where the pair before it covers it.
  if (isSingle(last) && before !== undefined && isPair(before)) units.pop();
  const forms = quoted ? also.filter((form) => form !== 'endings') : also;
  return { kind: 'clause', units: units.map((unit) => varied(unit, forms, open)), width, within };
}

/** A term in other forms too, where it has any. What is left open by a star is taken as it is written. */
function varied(unit: Unit, also: readonly VariantForm[], open: boolean): Unit {
  if (unit.kind !== 'term' && unit.kind !== 'prefix') return unit;
  if (unit.kind === 'prefix' && !open && !isIdeographic(unit.term)) return unit;
  const forms = formsThatVary(unit.term, also);
  return forms.length === 0 ? unit : { kind: 'variant', term: unit.term, forms, open: unit.kind === 'prefix' };
}

function unitsOf(folded: string, quoted: boolean): Unit[] {
  const units: Unit[] = [];
  for (const [chunk] of folded.matchAll(CHUNK)) {
    const wild = quoted ? chunk.replace(/\?+$/u, '') : chunk;
    // Alone, signs stand for nothing in particular.
    const plain = wild.replaceAll(/[*?]/gu, '');
    if (plain === '') continue;
    if (wild === plain || isIdeographic(plain)) units.push(...plainUnits(wild));
    else if (/^[^*?]+\*+$/u.test(wild)) units.push(...openEnded(plainUnits(plain)));
    else units.push({ kind: 'pattern', term: wild.replaceAll(/\*+/gu, '*') });
  }
  // A character alone is a term of its own only where the text has no Japanese after it.
  return units.map((unit, at) => {
    const next = units[at + 1];
    const goesOn = next === undefined || isIdeographic(next.term);
    return isSingle(unit) && goesOn ? { kind: 'prefix', term: unit.term } : unit;
  });
}

function plainUnits(words: string): Unit[] {
  const units: Unit[] = [];
  eachTerm(words, (start, end) => units.push({ kind: 'term', term: words.slice(start, end) }));
  return units;
}

function openEnded(units: readonly Unit[]): Unit[] {
  const last = units.at(-1);
  return last === undefined ? [] : [...units.slice(0, -1), { kind: 'prefix', term: last.term }];
}

function isSingle(unit: Unit): boolean {
  return isIdeographic(unit.term) && charactersOf(unit.term) === 1;
}

function isPair(unit: Unit): boolean {
  return isIdeographic(unit.term) && charactersOf(unit.term) === 2;
}
