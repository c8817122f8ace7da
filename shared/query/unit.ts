import { editDistance } from './edit-distance.ts';
import type { Unit } from './query.ts';
import { isIdeographic } from './tokens.ts';

/** Says which terms a unit admits. */
export function admits(unit: Unit): (term: string) => boolean {
  switch (unit.kind) {
    case 'term':
      return (term) => term === unit.term;
    case 'prefix':
      return (term) => term.startsWith(unit.term);
    case 'pattern': {
      const pattern = new RegExp(`^${[...unit.term].map(signOf).join('')}$`, 'su');
      return (term) => pattern.test(term);
    }
    case 'fuzzy':
      // A kana for a letter is no slip of the pen.
      return (term) => editDistance(unit.term, term, unit.distance) <= unit.distance && !isIdeographic(term);
  }
}

/** The letters with which every term that a unit admits begins. */
export function beginningOf(unit: Unit): string {
  if (unit.kind === 'fuzzy') return '';
  return unit.kind === 'pattern' ? (/^[^*?]*/.exec(unit.term)?.[0] ?? '') : unit.term;
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
  }
}

function signOf(sign: string): string {
  if (sign === '*') return '.*';
  if (sign === '?') return '.';
  return sign.replace(/[\\^$.|+()[\]{}/]/, '\\$&');
}
