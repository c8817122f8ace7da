import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCrossRefs } from './cross-ref.ts';
import { cpuTimeOf } from '../cpu-time.fixture.ts';

function read(text: string) {
  return parseCrossRefs(text, [{ start: 0, end: text.length }]).map(({ kind, span, document, note, volume, pages }) => {
    const words = (part: { start: number; end: number } | null) => part && text.slice(part.start, part.end);
    return [kind, words(span), ...[document, note, words(volume), words(pages)].filter((value) => value !== null)];
  });
}

it.each([
  ['See Document 81.', [['document', 'Document 81', '81']]],
  [
    'See Documents 70 and 93.',
    [
      ['document', 'Documents 70', '70'],
      ['document', '93', '93'],
    ],
  ],
  [
    'See Documents 186, 188, 192, and 193.',
    [
      ['document', 'Documents 186', '186'],
      ['document', '188', '188'],
      ['document', '192', '192'],
      ['document', '193', '193'],
    ],
  ],
  [
    'see Documents 219–224.',
    [
      ['document', 'Documents 219', '219'],
      ['document', '224', '224'],
    ],
  ],
  ['see Documents 92 ff.', [['document', 'Documents 92 ff.', '92']]],
  ['see Part 2, Documents 121 ff. Norstad', [['document', 'Part 2, Documents 121 ff.', '121', 'Part 2']]],
  ['see footnote 3, Document 107.', [['footnote', 'footnote 3, Document 107', '107', '3']]],
  [
    'see footnotes 6 and 7, Document 268.',
    [
      ['footnote', 'footnotes 6', '268', '6'],
      ['footnote', '7, Document 268', '268', '7'],
    ],
  ],
  ['see footnote 1 to Document 88', [['footnote', 'footnote 1 to Document 88', '88', '1']]],
  ['see footnote 3 above.', [['footnote', 'footnote 3 above', '3']]],
  ['(see footnote 7, supra) and', [['footnote', 'footnote 7, supra', '7']]],
  ['see footnote 3, p. 610.', [['footnote', 'footnote 3, p. 610', '3', 'p. 610']]],
  ['See note 3 to Document 369.', [['footnote', 'note 3 to Document 369', '369', '3']]],
  ['(see Document 93, note 2)', [['footnote', 'Document 93, note 2', '93', '2']]],
  [
    'See Document 22, 23 and 24 in Volume XIII.',
    [
      ['document', 'Document 22', '22'],
      ['document', '23', '23'],
      ['document', '24', '24'],
      ['volume', 'Volume XIII', 'Volume XIII'],
    ],
  ],
  ['See supra.', [['supra', 'supra']]],
  ['See also infra. A summary', [['infra', 'infra']]],
  ['printed ante, p. 828.', [['supra', 'ante, p. 828', 'p. 828']]],
  ['see post, pp. 90–95.', [['infra', 'post, pp. 90–95', 'pp. 90–95']]],
  ['(Ibid., 684A.86/8–657)', [['ibid', 'Ibid.']]],
  ['is ibid., pages 859–860.', [['ibid', 'ibid., pages 859–860', 'pages 859–860']]],
  [
    'see Foreign Relations, 1952–1954, vol. XIV, Part 2, pp. 1 ff.',
    [
      [
        'volume',
        'Foreign Relations, 1952–1954, vol. XIV, Part 2, pp. 1 ff.',
        'Foreign Relations, 1952–1954, vol. XIV, Part 2',
        'pp. 1 ff.',
      ],
    ],
  ],
  [
    'Foreign Relations, 1952–1954, vol. IX, pp. 1348 ff., and 1955–1957, vol. XIV',
    [
      [
        'volume',
        'Foreign Relations, 1952–1954, vol. IX, pp. 1348 ff.',
        'Foreign Relations, 1952–1954, vol. IX',
        'pp. 1348 ff.',
      ],
      ['volume', '1955–1957, vol. XIV', '1955–1957, vol. XIV'],
    ],
  ],
  [
    'see Foreign Relations, 1955–1957, vol. XII, Document 45.',
    [
      [
        'document',
        'Foreign Relations, 1955–1957, vol. XII, Document 45',
        '45',
        'Foreign Relations, 1955–1957, vol. XII',
      ],
    ],
  ],
  ['scheduled for publication in volume X.', [['volume', 'volume X', 'volume X']]],
])('%s', (text, refs) => {
  expect(read(text)).toEqual(refs);
});

it.each([
  'Current Documents, 1959, pages 36–39',
  'NAC Document 60-83',
  'House Document 163',
  'UN Document S/1234',
  'the Soviet note 3 days later',
  'a large volume of traffic',
  'post-war plans, the status quo ante of violence',
  'the Senate Foreign Relations Committee',
  'Part 2 of the Treaty',
  'Country File, USSR, Vol. I',
  'Documents on Disarmament, 1945–1959, vol. II, pp. 1306–1316',
  'infra-red, supra-national',
])('no reference to a record: %s', (text) => {
  expect(read(text)).toEqual([]);
});

it('looks only where it is told to', () => {
  const text = 'See Document 1. See Document 2. See Document 3.';
  expect(parseCrossRefs(text, [{ start: 16, end: 31 }]).map(({ document }) => document)).toEqual(['2']);
});

it('never throws, and gives its spans in order, inside, none over another', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Documents ',
      'Document ',
      '81',
      ' and ',
      ', ',
      'footnote ',
      '3',
      '–',
      'Part 2',
      'Foreign Relations, 1951',
      ', vol. XI',
      'pp. 1',
      'supra',
      'ibid.',
      ' ff.',
      'ante',
      'to ',
    ),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      let at = 0;
      for (const { span, pages } of parseCrossRefs(text, [{ start: 0, end: text.length }])) {
        expect(span.start).toBeGreaterThanOrEqual(at);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        if (pages) expect(pages.end).toBeLessThanOrEqual(span.end);
        at = span.end;
      }
    }),
    { numRuns: 3000 },
  );
});

it.each(['Document 1, 2 and ', 'footnotes 1, ', 'Foreign Relations, 1951, ', 'pp. 1, 2, ', 'ibid., p. 1, '])(
  'reads ten megabytes of %j in linear time',
  async (piece) => {
    const text = piece.repeat(10_000_000 / piece.length);
    const time = await cpuTimeOf(() => parseCrossRefs(text, [{ start: 0, end: text.length }]));
    expect(time).toBeLessThan(8000);
  },
);
