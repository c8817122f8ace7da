import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';
import type { QueryNode } from './query.ts';

/** A tree in short: `(and alpha "beta gamma" (not del*))`. */
function short(node: QueryNode | null): string {
  if (node === null) return '';
  switch (node.kind) {
    case 'clause': {
      const words = node.units.map((unit) => unit.term + (unit.prefix ? '*' : '')).join(' ');
      return node.units.length > 1 ? `"${words}"` : words;
    }
    case 'not':
      return `(not ${short(node.node)})`;
    default:
      return `(${node.kind} ${node.nodes.map(short).join(' ')})`;
  }
}

function read(query: string, typing = false): string {
  const { root, problem } = parseQuery(query, { typing });
  expect(problem).toBeNull();
  return short(root);
}

function problemOf(query: string): [string, number | undefined, string | undefined] {
  const { root, problem } = parseQuery(query);
  return [short(root), problem?.at, problem?.message];
}

describe('parseQuery', () => {
  it('reads words', () => {
    expect(read('')).toBe('');
    expect(read('Treaty')).toBe('treaty');
    expect(read('Mémoire treaty')).toBe('(and memoire treaty)');
    expect(read('alpha AND beta')).toBe('(and alpha beta)');
  });

  it('reads what hyphens, points and apostrophes join as a phrase', () => {
    expect(read('Adenauer-type')).toBe('"adenauer type"');
    expect(read('661.941/9-755')).toBe('"661 941 9 755"');
    expect(read("Secretary's")).toBe('"secretary s"');
  });

  it('reads phrases in any quotation marks', () => {
    expect(read('"oral points"')).toBe('"oral points"');
    expect(read('“oral points” x')).toBe('(and "oral points" x)');
    expect(read('「共同声明」')).toBe('"共同 同声 声明"');
    expect(read('"one"')).toBe('one');
  });

  it('reads beginnings of words', () => {
    expect(read('treat*')).toBe('treat*');
    expect(read('"oral poi*"')).toBe('"oral poi*"');
    expect(read('ｔｒｅａｔ＊')).toBe('treat*');
  });

  it('lets Japanese go on at its end only', () => {
    expect(read('年')).toBe('年*');
    expect(read('1957年')).toBe('"1957 年*"');
    expect(read('昭和31年')).toBe('"昭和 和 31 年*"');
    expect(read('"日ソ 交渉"')).toBe('"日ソ ソ* 交渉"');
  });

  it('reads OR, exclusions and brackets', () => {
    expect(read('a b OR c')).toBe('(or (and a b) c)');
    expect(read('a (b OR c)')).toBe('(and a (or b c))');
    expect(read('a -b')).toBe('(and a (not b))');
    expect(read('a NOT "b c"')).toBe('(and a (not "b c"))');
    expect(read('-(a OR b)')).toBe('(not (or a b))');
    expect(read('- a')).toBe('a');
    expect(read('north-south')).toBe('"north south"');
    expect(read('or and not')).toBe('(and or and not)');
  });

  it('lets the last word go on while someone types', () => {
    expect(read('oral poi', true)).toBe('(and oral poi*)');
    expect(read('oral ', true)).toBe('oral');
    expect(read('"oral poi', true)).toBe('"oral poi*"');
    expect(read('(oral', true)).toBe('oral*');
    expect(read('"oral poi"', true)).toBe('"oral poi"');
  });

  it('says what it cannot read, and keeps the rest', () => {
    expect(problemOf('a "b c')).toEqual(['(and a "b c")', 2, expect.stringContaining('not closed')]);
    expect(problemOf('a OR')).toEqual(['a', 2, expect.stringContaining('OR')]);
    expect(problemOf('OR a')).toEqual(['a', 0, expect.stringContaining('OR')]);
    expect(problemOf('a) b')).toEqual(['(and a b)', 1, expect.stringContaining('bracket')]);
    expect(problemOf('(a b')).toEqual(['(and a b)', 0, expect.stringContaining('bracket')]);
    expect(problemOf('a NOT')).toEqual(['a', 2, expect.stringContaining('exclude')]);
    expect(problemOf('...')).toEqual(['', 0, expect.stringContaining('no word')]);
  });

  it('reads anything without throwing', () => {
    const sign = fc.constantFrom('(', ')', '"', '-', ' ', 'OR ', 'NOT ', 'AND ', 'a', '国', '*', '“', '」');
    fc.assert(
      fc.property(
        fc.array(fc.oneof(sign, fc.string({ maxLength: 3 })), { maxLength: 60 }),
        fc.boolean(),
        (signs, typing) => {
          const query = signs.join('');
          const { problem } = parseQuery(query, { typing });
          if (problem !== null) expect(problem.at).toBeLessThanOrEqual(query.length);
        },
      ),
    );
    expect(parseQuery('('.repeat(5000)).problem).not.toBeNull();
    expect(parseQuery('-('.repeat(900)).problem).not.toBeNull();
  });
});
