import { describe, expect, it } from 'vitest';
import { needsOf } from './expression-needs.ts';
import { parsePattern } from './pattern-syntax.ts';
import type { QueryNode } from './query.ts';

function short(node: QueryNode | null): unknown {
  if (node === null) return null;
  if (node.kind === 'and' || node.kind === 'or') return [node.kind, ...node.nodes.map(short)];
  if (node.kind !== 'clause') return node.kind;
  return node.units.map((unit) => (unit.kind === 'prefix' ? `${unit.term}*` : unit.term)).join(' ');
}
const needs = (pattern: string): unknown => short(needsOf(parsePattern(pattern)));

describe('what a pattern needs', () => {
  it('is the pieces of words it names', () => {
    expect(needs('negotiat\\w+')).toBe('*negotiat*');
    expect(needs('\\bnegotiat\\w+')).toBe('negotiat*');
    expect(needs('\\btreaty\\b')).toBe('treaty');
    expect(needs('peace treaty of')).toEqual(['and', '*peace', 'treaty']);
    expect(needs('Mémoire-s')).toBe('*memoire');
    expect(needs('日ソ.*条約')).toEqual(['and', '日ソ', '条約']);
  });

  it('is one of them where it has several ways', () => {
    expect(needs('(treaty|pact) with')).toEqual(['and', ['or', '*treaty*', '*pact*'], 'with*']);
    expect(needs('(treaty|x?)')).toBeNull();
    expect(needs('(treaty){2}')).toBe('*treaty*');
    expect(needs('(treaty)*')).toBeNull();
  });

  it('is nothing where it names no word', () => {
    expect(needs('\\d{2}:\\d{2}')).toBeNull();
    expect(needs('ab?')).toBeNull();
  });
});
