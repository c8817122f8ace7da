import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';
import type { QueryNode, Unit } from './query.ts';

/** A tree in short: `(and alpha "beta gamma" (not del*))`. */
function short(node: QueryNode | null): string {
  if (node === null) return '';
  switch (node.kind) {
    case 'clause': {
      const words = node.units.map(unitInShort).join(' ');
      const { parts = null, speaker = null } = node.within ?? {};
      const said = speaker === null ? '' : `${speaker.join('+')}: `;
      return `${parts === null ? '' : `${parts.join('+')}/`}${said}${node.units.length > 1 ? `"${words}"` : words}`;
    }
    case 'not':
      return `(not ${short(node.node)})`;
    case 'near':
      return `(${short(node.left)} ${node.ordered ? 'before' : 'near'} ${node.distance} ${short(node.right)})`;
    case 'same':
      return `(${node.scope} ${node.nodes.map(short).join(' ')})`;
    case 'dated':
      return `${node.from}-${node.to}`;
    case 'language':
      return node.language;
    case 'type':
      return node.types.join('+');
    case 'stated':
      return `${node.facet}=${node.terms.join(' ')}`;
    case 'expression':
      return `/${node.pattern}/${node.needs === null ? '' : ` needs ${short(node.needs)}`}`;
    default:
      return `(${node.kind} ${node.nodes.map(short).join(' ')})`;
  }
}

function unitInShort(unit: Unit): string {
  if (unit.kind === 'fuzzy') return `${unit.term}~${unit.distance}`;
  return unit.kind === 'prefix' ? `${unit.term}*` : unit.term;
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
    expect(read('"昭和31年"')).toBe('"昭和 和 31 年*"');
    expect(read('"日ソ 交渉"')).toBe('"日ソ ソ交 交渉"');
    expect(read('"日ソ、交渉"')).toBe('"日ソ ソ* 交渉"');
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

  it('reads words with letters left open, and words spelt nearly so', () => {
    expect(read('colo?r')).toBe('colo?r');
    expect(read('*tion tr*ty')).toBe('(and *tion tr*ty)');
    expect(read('"gen* assembl?"')).toBe('"gen* assembl"');
    expect(read('"why not?" treat?')).toBe('(and "why not" treat?)');
    expect(read('Tanni~')).toBe('tanni~1');
    expect(read('Shigemitsu~2')).toBe('shigemitsu~2');
    expect(read('Shigemitsu~9')).toBe('shigemitsu~2');
  });

  it('reads NEAR and BEFORE', () => {
    expect(read('soviet NEAR/5 treaty')).toBe('(soviet near 5 treaty)');
    expect(read('a BEFORE/3 "b c" d')).toBe('(and (a before 3 "b c") d)');
    expect(read('a NEAR b')).toBe('(a near 10 b)');
    expect(read('(a OR b*) NEAR/2 c')).toBe('((either a b*) near 2 c)');
    expect(read('a NEAR/2 b NEAR/3 c')).toBe('((a near 2 b) near 3 c)');
    expect(read('near before')).toBe('(and near before)');
  });

  it('reads same:sentence and same:paragraph', () => {
    expect(read('same:sentence(soviet "peace treaty")')).toBe('(sentence soviet "peace treaty")');
    expect(read('x same:paragraph(a (b OR c))')).toBe('(and x (paragraph a (either b c)))');
  });

  it('reads fields, and what holds for a whole sequence', () => {
    expect(read('title:treaty x')).toBe('(and title/treaty x)');
    expect(read('title:(a OR "b c")')).toBe('(or title/a title/"b c")');
    expect(read('Person:Tani')).toBe('people/tani');
    expect(read('file:661.941/9-755')).toBe('source/"661 941 9 755"');
    expect(read('a in:points b')).toBe('(and oral-points/a oral-points/b)');
    expect(read('a OR b in:notes')).toBe('(or a notes/b)');
    expect(read('a -in:notes')).toBe('title+place+people+source+header+body+oral-points/a');
    expect(read('speaker:"John Dulles" Adenauer')).toBe('john+dulles: adenauer');
    expect(read('9:30')).toBe('"9 30"');
    expect(read('Re: treaty')).toBe('(and re treaty)');
  });

  it('reads language, type and dates', () => {
    expect(read('a lang:ja')).toBe('(and a ja)');
    expect(read('type:telegram')).toBe('telegram');
    expect(read('delegation:"United States"')).toBe('delegation=united states');
    expect(read('type:memo')).toBe('memorandum-of-conversation+memorandum-of-telephone-conversation+memorandum');
    expect(read('1956')).toBe('1956');
    expect(read('1956-09')).toBe('19560901-19560930');
    expect(read('1955..1957')).toBe('19550101-19571231');
    expect(read('date:1956')).toBe('19560101-19561231');
    expect(read('before:1956-08-01')).toBe('1-19560800');
    expect(read('昭和31年')).toBe('19560101-19561231');
    expect(read('1955-1957')).toBe('"1955 1957"');
  });

  it('says which fields it cannot read', () => {
    expect(problemOf('a lang:xx')).toEqual(['a', 2, expect.stringContaining('lang:xx')]);
    expect(problemOf('a title: b')).toEqual(['(and a b)', 2, expect.stringContaining('title:')]);
    expect(problemOf('same:page(a b) c')).toEqual(['(and (and a b) c)', 0, expect.stringContaining('same:sentence')]);
    expect(problemOf('same:sentence(a -b)')).toEqual(['(and a (not b))', 0, expect.stringContaining('whole record')]);
    expect(problemOf('-a NEAR/2 b')).toEqual(['(and (not a) b)', 3, expect.stringContaining('NEAR')]);
    expect(problemOf('a NEAR/2')).toEqual(['a', 2, expect.stringContaining('NEAR')]);
    expect(problemOf('date:soon a')).toEqual(['a', 0, expect.stringContaining('date:soon')]);
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

describe('sort:', () => {
  it('says in which order results come, wherever it stands, and searches for nothing', () => {
    expect(parseQuery('treaty')).toMatchObject({ order: 'relevance', problem: null });
    for (const query of ['sort:date treaty', 'treaty SORT:Date', '(treaty sort:date)']) {
      const { root, order, problem } = parseQuery(query);
      expect([short(root), order, problem]).toEqual(['treaty', 'date', null]);
    }
    expect(parseQuery('treaty sort:date sort:relevance').order).toBe('relevance');
  });

  it('says what it does not know', () => {
    expect(parseQuery('treaty sort:length')).toMatchObject({ order: 'relevance', problem: { at: 7 } });
  });
});
