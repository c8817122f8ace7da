import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSourceNote } from './source-note.ts';
import { cpuTimeOf } from '../cpu-time.fixture.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

it('reads the note of the seed record', () => {
  const text =
    'Source: Department of State, Central Files, 661.941/9-755. Confidential. Drafted by Hemmendinger on September 8.';
  const note = parseSourceNote(text, whole(text), '1956-09-07');
  const words = (span: { start: number; end: number } | null | undefined) => span && text.slice(span.start, span.end);
  expect(words(note?.repository)).toBe('Department of State');
  expect(words(note?.collection)).toBe('Central Files');
  expect(words(note?.fileNumber)).toBe('661.941/9-755');
  expect(note?.fileNumberDate).toBe('1955-09-07');
  expect(note?.classification.map(words)).toEqual(['Confidential']);
  expect(note?.draftedBy.map(words)).toEqual(['Hemmendinger']);
  expect(note?.draftedOn?.edtf).toBe('1956-09-08');
  expect(note?.span).toEqual(whole(text));
});

it('reads a note without its label, and one whose classification ran on', () => {
  const text = 'Department of State, Central Files, POL 26 S VIET Top Secret; Emergency. Drafted by Hilsman.';
  const note = parseSourceNote(text, whole(text), null);
  const words = (span: { start: number; end: number } | null | undefined) => span && text.slice(span.start, span.end);
  expect(words(note?.fileNumber)).toBe('POL 26 S VIET');
  expect(note?.classification.map(words)).toEqual(['Top Secret', 'Emergency']);
  expect(note?.draftedBy.map(words)).toEqual(['Hilsman']);
});

it.each([
  'Source; Department of State, Central Files, 884.411/12–359. Secret. Drafted by Palmer, who initialed it.',
  '.Source: Department of State, Central Files, 884.411/12–359. Secret. Drafted by Palmer with Young’s concurrence.',
  'Summary: He called on the King. Source: Department of State, Central Files, 884.411/12–359. Secret. Drafted by Palmer.',
])('reads a note whose label is misprinted or comes late: %s', (text) => {
  const note = parseSourceNote(text, whole(text), null);
  const words = (span: { start: number; end: number } | null | undefined) => span && text.slice(span.start, span.end);
  expect(words(note?.repository)).toBe('Department of State');
  expect(words(note?.fileNumber)).toBe('884.411/12–359');
  expect(note?.classification.map(words)).toEqual(['Secret']);
  expect(note?.draftedBy.map(words)).toEqual(['Palmer']);
});

it('reads an Australian reference', () => {
  const text = '_ [AA : A462/20, 602/2, iv]_';
  const note = parseSourceNote(text, whole(text), null);
  expect(note?.fileNumber && text.slice(note.fileNumber.start, note.fileNumber.end)).toBe('602/2, iv');
});

it('takes an Australian reference without its words for none', () => {
  const text = '[AA : ]';
  const note = parseSourceNote(text, whole(text), null);
  expect(note?.fileNumber ?? null).toBeNull();
});

it('is null for nothing', () => {
  expect(parseSourceNote('  ', whole('  '), null)).toBeNull();
});

it('never throws, and keeps its spans inside', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Source: ',
      'Department of State',
      ', ',
      '. ',
      'Central Files',
      '661.941/9-755',
      'Secret; ',
      'Drafted by ',
      'Jones',
      ' and ',
      'on May 5',
      'approved by S',
      '(',
      '“',
      '[AA : ',
      ']',
      ':',
    ),
    fc.string({ maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const text = pieces.join('');
      const note = parseSourceNote(text, whole(text), '1956-09-07');
      if (!note) return;
      const parts = [
        note.repository,
        note.collection,
        note.fileNumber,
        ...note.classification,
        ...note.draftedBy,
        ...note.clearedBy,
        ...note.approvedBy,
      ];
      for (const part of parts) {
        if (!part) continue;
        expect(part.start).toBeGreaterThanOrEqual(note.span.start);
        expect(part.end).toBeLessThanOrEqual(note.span.end);
        expect(part.end).toBeGreaterThan(part.start);
      }
    }),
    { numRuns: 2000 },
  );
});

it.each(['Drafted by A and B. ', 'Source: a, b, c; ', '. A', 'of the X ', '((((', 'Secret; '])(
  'reads ten megabytes of %j in linear time',
  async (piece) => {
    const text = piece.repeat(10_000_000 / piece.length);
    expect(await cpuTimeOf(() => parseSourceNote(text, whole(text), null))).toBeLessThan(8000);
  },
);
