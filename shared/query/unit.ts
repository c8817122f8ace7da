import { editDistance } from './edit-distance.ts';
import type { Unit } from './query.ts';
import { CUT } from './cut-words.ts';
import { toHiragana } from './kana.ts';
import { isIdeographic } from './tokens.ts';
import { variantBeginnings, variantKey } from './variants.ts';

/** Says which terms a unit admits. */
export function admits(unit: Unit): (term: string) => boolean {
  switch (unit.kind) {
    case 'term':
      return (term) => term === unit.term;
    case 'prefix':
      return (term) => term.startsWith(unit.term);
    case 'pattern': {
      // A cut word is asked for by a unit of its own.
      const pattern = new RegExp(`^${[...unit.term].map(signOf).join('')}$`, 'su');
      return (term) => pattern.test(term);
    }
    case 'fuzzy':
      // A kana for a letter is no slip of the pen.
      return (term) =>
        editDistance(unit.term, term, unit.distance) <= unit.distance && !isIdeographic(term) && !term.startsWith(CUT);
    case 'variant': {
      const key = variantKey(unit.term, unit.forms);
      const begun = toHiragana(unit.term);
      return (term) => variantKey(term, unit.forms) === key || (unit.open && toHiragana(term).startsWith(begun));
    }
    case 'cut': {
      const whole = admits(unit.unit);
      return (term) => term.startsWith(CUT) && whole(term.slice(CUT.length));
    }
  }
}

/** Beginnings of which every term that a unit admits has one; none is the beginning of another. */
export function beginningsOf(unit: Unit): readonly string[] {
  switch (unit.kind) {
    case 'term':
    case 'prefix':
      return [unit.term];
    case 'pattern':
      return [/^[^*?]*/.exec(unit.term)?.[0] ?? ''];
    case 'fuzzy':
      return [''];
    case 'variant':
      return variantBeginnings(unit.term, unit.forms);
    case 'cut':
      return beginningsOf(unit.unit).map((beginning) => CUT + beginning);
  }
}

/** UTF-16 units that the terms a unit admits have, at least and at most. */
export function lengthsOf(unit: Unit): readonly [least: number, most: number] {
  switch (unit.kind) {
    case 'term':
      return [unit.term.length, unit.term.length];
    case 'prefix':
      return [unit.term.length, Infinity];
    case 'pattern':
      return [unit.term.replaceAll('*', '').length, unit.term.includes('*') ? Infinity : unit.term.length * 2];
    case 'fuzzy':
      return [unit.term.length - unit.distance, unit.term.length + unit.distance];
    case 'variant':
      return [1, Infinity];
    case 'cut': {
      const [least, most] = lengthsOf(unit.unit);
      return [least + CUT.length, most + CUT.length];
    }
  }
}

function signOf(sign: string): string {
  if (sign === '*') return `[^${CUT}]*`;
  if (sign === '?') return `[^${CUT}]`;
  return sign.replace(/[\\^$.|+()[\]{}/]/, '\\$&');
}
