import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SnippetPart } from '../../shared/query/hit.ts';
import { scan, typed, type Wanted } from './naive-scan.fixture.ts';
import { record, TestLibrary, withEnds, type Written } from './library.fixture.ts';

/** Few words, so that queries meet records; some are beginnings of others, some Japanese, some need folding. */
const WORDS = [
  ...['treaty', 'Treaties', 'treat', 'the', 'Thé', 'of', '1956', '19567', 'O', 'on', 'Tani', 'Tanni', 'ＡＢ', 'ab'],
  ...['treats', 'treated', 'colour', 'Colors', 'organised', 'organizing'],
  ...['共同', '共同声明', '声明', '明', '國', '国', 'コミュニケ', 'こみゅ', 'ニケ', 'が', 'か', 'カ', '年'],
];
const SEPARATORS = [' ', ' ', ' ', ', ', '-', '\n', '-\n', '- \r\n ', '\u00ad\n', '—', '’', '。', '/'];

const word = fc.constantFrom(...WORDS);
const words = fc
  .array(fc.tuple(word, fc.constantFrom(...SEPARATORS)), { maxLength: 14 })
  .map((pairs) => pairs.map(([one, separator]) => one + separator).join(''));
const part = fc.constantFrom<SnippetPart[]>('title', 'body', 'notes', 'oral-points');
const written: fc.Arbitrary<Written> = fc.array(fc.tuple(part, words), { maxLength: 4 });

/** Words, and those that the end of a line makes of two. */
const asked = fc.oneof(
  { weight: 5, arbitrary: word },
  {
    weight: 1,
    arbitrary: fc.constantFrom('treattreaty', 'theof', 'ofthe', 'oof', 'onthe', 'tanitani', 'abtreat', 'oon'),
  },
);
const wantedWords = fc.record({
  kind: fc.constant('words' as const),
  words: fc.array(asked, { minLength: 1, maxLength: 3 }),
  open: fc.boolean(),
});
const LATIN = WORDS.filter((one) => /^[a-z\d]+$/iu.test(one.normalize('NFKC')));
const loose: fc.Arbitrary<Wanted> = fc.oneof(
  fc.record({ kind: fc.constant('fuzzy' as const), word: fc.constantFrom(...LATIN, 'trety', 'taeti', '1965') }),
  fc.record({
    kind: fc.constant('pattern' as const),
    word: fc.constantFrom('t*', 't?e', '*i', 'tr*t?', '19?6*', '?n', 'of?he', '*oth*'),
  }),
  fc.record({
    kind: fc.constant('expression' as const),
    pattern: fc.constantFrom(
      ...[
        'treat(y|ies)',
        't.*i',
        '^the',
        'of the',
        '\\b19\\d6\\b',
        '[ab]+ o',
        'tan{2}i',
        '声明.?',
        '共同|ニケ',
        'ofthe',
      ],
      ...[
        '(the|of)+ *(on|o)\\b',
        'x?y',
        '-|。',
        'o$',
        '\\bt\\w{2,4}\\b.\\btreat',
        '(?:a|b)*?o',
        'か[^年]',
        '[^a-z]1956',
      ],
    ),
  }),
);

/** What stands at places, for NEAR and its like. */
const { placed } = fc.letrec<{ placed: Wanted }>((tie) => ({
  placed: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    wantedWords,
    loose,
    fc.record({
      kind: fc.constantFrom('near' as const, 'before' as const),
      left: tie('placed'),
      right: tie('placed'),
      distance: fc.integer({ min: 1, max: 6 }),
    }),
    fc.record({
      kind: fc.constantFrom('or' as const, 'paragraph' as const),
      of: fc.array(tie('placed'), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));

const { wanted } = fc.letrec<{ wanted: Wanted }>((tie) => ({
  wanted: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    wantedWords,
    placed,
    fc.record({
      kind: fc.constant('in' as const),
      part: fc.constantFrom<SnippetPart[]>('title', 'notes', 'oral-points'),
      of: tie('wanted'),
    }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      of: fc.array(tie('wanted'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), of: tie('wanted') }),
    fc.record({
      kind: fc.constant('end' as const),
      end: fc.constantFrom('from' as const, 'to' as const),
      of: wantedWords,
    }),
  ),
}));

const wantedAlso: fc.Arbitrary<Wanted> = fc.record({
  kind: fc.constant('also' as const),
  forms: fc.subarray(['kana', 'spelling', 'endings'] as const, { minLength: 1 }),
  of: wantedWords,
});

/** What happens to a library: records added, changed and removed, batches written, the program restarted. */
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('add' as const), key: fc.integer({ min: 1, max: 12 }), written }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), key: fc.integer({ min: 1, max: 12 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('flush' as const, 'tidy' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reopen' as const) }) },
);

async function expectExact(library: TestLibrary, query: Wanted): Promise<void> {
  const text = typed(query);
  const answer = await library.index.search(text, 50);
  expect(answer.problem).toBeNull();
  const found = answer.hits.map((hit) => Number(hit.documentId.replace('record-', ''))).sort((a, b) => a - b);
  const truth = scan(library.records.values(), query).sort((a, b) => a - b);
  expect({ query: text, found, total: answer.total }).toEqual({ query: text, found: truth, total: truth.length });
  for (const hit of answer.hits) {
    const source = library.records.get(Number(hit.documentId.replace('record-', '')));
    for (const { span, match } of hit.snippets) {
      expect(source?.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim()).toBe(match);
    }
  }
}

describe('recall and precision are 1', () => {
  it('for words, phrases, prefixes and their combinations', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(written, { minLength: 1, maxLength: 12 }),
        fc.array(wanted, { minLength: 1, maxLength: 12 }),
        async (records, queries) => {
          const library = new TestLibrary();
          records.forEach((one, at) => library.add(withEnds(record(at + 1, one))));
          library.flush();
          for (const query of queries) await expectExact(library, query);
          await library.close();
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('for other forms of words, where they are asked for', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(written, { minLength: 1, maxLength: 12 }),
        fc.array(wantedAlso, { minLength: 1, maxLength: 12 }),
        async (records, queries) => {
          const library = new TestLibrary();
          records.forEach((one, at) => library.add(record(at + 1, one)));
          library.flush();
          for (const query of queries) await expectExact(library, query);
          await library.close();
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  it('after any sequence of additions, changes, removals, batches and restarts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 40 }),
        fc.array(wanted, { minLength: 1, maxLength: 6 }),
        async (steps, queries) => {
          const library = new TestLibrary();
          for (const one of steps) {
            if (one.do === 'add') library.add(withEnds(record(one.key, one.written)));
            else if (one.do === 'remove') library.remove(one.key);
            else if (one.do === 'reopen') {
              library.flush();
              await library.reopen();
            } else library[one.do]();
          }
          library.flush();
          for (const query of queries) await expectExact(library, query);
          await library.close();
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
