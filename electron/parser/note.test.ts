import { describe, expect, it } from 'vitest';
import { splitLines } from './lines.ts';
import { takeNotes } from './note.ts';
import { parseParagraphs } from './paragraph.ts';

const take = (text: string): { notes: string[][]; body: string[]; source?: string } => {
  const list = takeNotes(text, parseParagraphs(text, splitLines(text, 0), []));
  return {
    notes: list.notes.map(({ style, marker, markerSpan, span }) => [
      style,
      marker,
      markerSpan === null ? '' : text.slice(markerSpan.start, markerSpan.end),
      text.slice(span.start, span.end),
    ]),
    ...(list.source === null ? {} : { source: text.slice(list.source.span.start, list.source.span.end) }),
    body: list.body.map(({ span }) => text.slice(span.start, span.end)),
  };
};

describe('notes', () => {
  it('stand behind a rule, with their markers in brackets', () => {
    expect(take('Melbourne.[1]\n\nSo.[2]\n\n_ [1] The Council.\n\n[2] Aid.\n\n_')).toEqual({
      notes: [
        ['numbered', '1', '_ [1]', 'The Council.'],
        ['numbered', '2', '[2]', 'Aid.'],
      ],
      body: ['Melbourne.[1]', 'So.[2]'],
    });
  });

  it('stand between asterisks at the end, with what belongs to them', () => {
    expect(take('Body.\n\n*1* Source: x.\n\nMore of it.\n\n*2a* See supra.')).toEqual({
      notes: [
        ['asterisks', '1', '*1*', 'Source: x.\n\nMore of it.'],
        ['asterisks', '2a', '*2a*', 'See supra.'],
      ],
      body: ['Body.'],
    });
  });

  it('may be signs among the numbers', () => {
    expect(
      take('Body.*1*\n\n*1* See supra.\n\n*†* Staff.\n\n*** This estimate was late.').notes.map((note) =>
        note.slice(1),
      ),
    ).toEqual([
      ['1', '*1*', 'See supra.'],
      ['†', '*†*', 'Staff.'],
      ['*', '***', 'This estimate was late.'],
    ]);
  });

  it('are no anchor at the head of a paragraph', () => {
    expect(take('*3* He felt.\n\nBody one.\n\nBody two.\n\nBody three.\n\n*1* Source: x.').notes).toHaveLength(1);
  });

  it.each([
    'Source; Department of State, Central Files.',
    'Department of State, Central Files, 840.00/12–2155. Secret.',
    'Summary: They met. Source: Library of Congress.',
  ])('are a numbered list whose source has no plain label: %s', (words) => {
    expect(take(`He left.\n\n  1. ${words}\n`).notes).toEqual([['numbered', '1', '1.', words]]);
  });

  it('are a numbered list that names a source, or whose numbers the text refers to', () => {
    const list = '\n\n  0. Source: x.\n  1. See supra.\n';
    expect(take(`Body.${list}`).notes.map((note) => note[1])).toEqual(['0', '1']);
    expect(take('Body.\n\n  1. First.\n  2. Second.\n').notes).toEqual([]);
    expect(take('Body said.1\n\n  1. First.\n  2. Second.\n').notes).toHaveLength(2);
  });

  it('stand between rules, before the source of the record', () => {
    expect(take('Body. [1]\n\n_\n\n1 Document 403.\n\n2 Not printed.\n\n_\n\n_ [AA:A4357/2, 48/254, i]_')).toEqual({
      notes: [
        ['numbered', '1', '1', 'Document 403.'],
        ['numbered', '2', '2', 'Not printed.'],
      ],
      body: ['Body. [1]'],
      source: '[AA:A4357/2, 48/254, i]',
    });
  });

  it('carry signs', () => {
    expect(take('As he spoke†.\n\n† Sic in the copy.').notes).toEqual([['sign', '†', '†', 'Sic in the copy.']]);
  });
});
