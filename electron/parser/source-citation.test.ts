import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSourceCitations } from './source-citation.ts';

function read(text: string) {
  return parseSourceCitations(text, { start: 0, end: text.length }).map(({ span, work, pages }) =>
    [span, work, pages].map((part) => part && text.slice(part.start, part.end)),
  );
}

it('splits works at their pages', () => {
  expect(read('Nichibei kankei shiryo-shu 1945-97, pp.376-379. FRUS: 1955-1957, XXIII, pp.227-232.')).toEqual([
    ['Nichibei kankei shiryo-shu 1945-97, pp.376-379.', 'Nichibei kankei shiryo-shu 1945-97', 'pp.376-379'],
    ['FRUS: 1955-1957, XXIII, pp.227-232.', 'FRUS: 1955-1957, XXIII', 'pp.227-232'],
  ]);
});

it('keeps dates and initials inside a work', () => {
  expect(
    read('Gazette of Treaties, (November 22, 1954), p.765. Papers of Dwight D.Eisenhower, 1960, pp. 113-116.'),
  ).toEqual([
    ['Gazette of Treaties, (November 22, 1954), p.765.', 'Gazette of Treaties, (November 22, 1954)', 'p.765'],
    ['Papers of Dwight D.Eisenhower, 1960, pp. 113-116.', 'Papers of Dwight D.Eisenhower, 1960', 'pp. 113-116'],
  ]);
});

it('reads Japanese works and pages, with the long-vowel sign as a dash', () => {
  expect(read('外交文書集・年表(1),806ー810頁.二国条約集(1958年), 395−402頁.')).toEqual([
    ['外交文書集・年表(1),806ー810頁.', '外交文書集・年表(1)', '806ー810頁'],
    ['二国条約集(1958年), 395−402頁.', '二国条約集(1958年)', '395−402頁'],
  ]);
  expect(read('青書4号,２６８−２７０頁,「発表集」第6号,8−9頁.')).toEqual([
    ['青書4号,２６８−２７０頁,', '青書4号', '２６８−２７０頁'],
    ['「発表集」第6号,8−9頁.', '「発表集」第6号', '8−9頁'],
  ]);
});

it('takes works without pages', () => {
  expect(read('ASEAN Secretariat')).toEqual([['ASEAN Secretariat', 'ASEAN Secretariat', null]]);
  expect(read('年表(2),542ー546頁.外務省所蔵文書.')).toEqual([
    ['年表(2),542ー546頁.', '年表(2)', '542ー546頁'],
    ['外務省所蔵文書.', '外務省所蔵文書', null],
  ]);
  expect(read('外務省所蔵文書。条約集, 3頁.')).toEqual([
    ['外務省所蔵文書。', '外務省所蔵文書', null],
    ['条約集, 3頁.', '条約集', '3頁'],
  ]);
});

it('gives nothing for an empty field', () => {
  expect(read('')).toEqual([]);
  expect(read(' . ')).toEqual([]);
});

it('covers every letter of the field once, in order', () => {
  const piece = fc.constantFrom(
    'White Book',
    '青書',
    ', ',
    '. ',
    '.',
    ';',
    'pp.1-2',
    'p. 3',
    '4頁',
    '5ー6頁',
    '1955',
    '。',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      let at = 0;
      for (const { span, work, pages } of parseSourceCitations(text, { start: 0, end: text.length })) {
        expect(text.slice(at, span.start)).toMatch(/^[\s.,;。]*$/);
        expect(work.start).toBeGreaterThanOrEqual(span.start);
        expect(pages?.end ?? work.end).toBeLessThanOrEqual(span.end);
        at = span.end;
      }
      expect(text.slice(at)).toMatch(/^[\s.,;。]*$/);
    }),
    { numRuns: 1000 },
  );
});
