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

function signOf(sign: string): string {
  if (sign === '*') return '.*';
  if (sign === '?') return '.';
  return sign.replace(/[\\^$.|+()[\]{}/]/, '\\$&');
}
