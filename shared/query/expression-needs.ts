import { clauseOf } from './clause.ts';
import { combine } from './combine.ts';
import type { PatternNode } from './pattern-syntax.ts';
import type { QueryNode, Unit } from './query.ts';
import { isIdeographic } from './tokens.ts';

/** Shorter pieces of a word stand in nearly every record. */
const SHORTEST_PIECE = 3;

/** What stands at a place of a pattern: a letter that must be there, an edge of a word, anything. */
type Place = { readonly letter: string } | 'edge' | 'unknown';

/**
 * What a record must hold for a pattern to match in it, by what the index knows: words, and pieces of words. Null where
 * the pattern names none; then every record has to be read.
 *
 *     negotiat\w+ (with|by) Japan      *negotiat*  (with OR by)  japan*
 */
export function needsOf(pattern: PatternNode): QueryNode | null {
  return combine('and', needs(pattern));
}

function needs(pattern: PatternNode): QueryNode[] {
  const found: QueryNode[] = [];
  const places: Place[] = ['unknown'];
  place(pattern, places, found);
  places.push('unknown');
  return [...found, ...words(places)];
}

/** Lays a pattern out in places; what may stand at several lengths is asked by itself. */
function place(node: PatternNode, places: Place[], found: QueryNode[]): void {
  switch (node.kind) {
    case 'literal':
      places.push({ letter: node.text });
      return;
    case 'sequence':
      for (const child of node.nodes) place(child, places, found);
      return;
    case 'between':
      places.push(node.where === 'inside' ? 'unknown' : 'edge');
      return;
    case 'repeat':
      if (node.least > 0) found.push(...needs(node.node));
      break;
    case 'choice': {
      const ways = node.nodes.map((child) => combine('and', needs(child)));
      if (ways.every((way): way is QueryNode => way !== null)) found.push({ kind: 'or', nodes: ways });
      break;
    }
    case 'set':
      break;
  }
  places.push('unknown');
}

const WORD_SIGN = /^[\p{L}\p{N}\p{M}]$/u;

type Kind = 'word' | 'ideograph' | 'separator' | 'edge' | 'unknown';

function kindOf(place: Place | undefined): Kind {
  if (place === undefined || place === 'unknown') return 'unknown';
  if (place === 'edge') return 'edge';
  if (isIdeographic(place.letter)) return 'ideograph';
  return WORD_SIGN.test(place.letter) ? 'word' : 'separator';
}

function words(places: readonly Place[]): QueryNode[] {
  const found: QueryNode[] = [];
  for (let from = 0; from < places.length;) {
    const kind = kindOf(places[from]);
    let to = from + 1;
    if (kind === 'word' || kind === 'ideograph') while (kindOf(places[to]) === kind) to += 1;
    const letters = places.slice(from, to).map((one) => (typeof one === 'string' ? '' : one.letter));
    const need =
      kind === 'word'
        ? pieceOf(letters.join(''), kindOf(places[from - 1]) !== 'unknown', kindOf(places[to]) !== 'unknown')
        : kind === 'ideograph'
          ? clauseOf(letters.join(''))
          : null;
    if (need !== null) found.push(need);
    from = to;
  }
  return found;
}

/** @param begins true where a word begins with the piece; `ends` likewise */
function pieceOf(letters: string, begins: boolean, ends: boolean): QueryNode | null {
  if (!(begins && ends) && letters.length < SHORTEST_PIECE) return null;
  const unit: Unit =
    begins && ends
      ? { kind: 'term', term: letters }
      : begins
        ? { kind: 'prefix', term: letters }
        : { kind: 'pattern', term: ends ? `*${letters}` : `*${letters}*` };
  return { kind: 'clause', units: [unit], width: 1, within: null };
}
