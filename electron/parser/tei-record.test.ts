import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSources } from '../readers/read-source.ts';
import { checkLaws } from './laws.ts';
import { parseDocument } from './parse-document.ts';
import { NOBODY } from './sample.fixture.ts';
import { readSample } from './stated.fixture.ts';

const FILE = readFileSync(new URL('fixtures/frus1955-57v23p1_d102.xml', import.meta.url));

describe('the seed record in the mark-up of its edition', () => {
  const { source, document, words } = readSample(FILE);

  it('gives all that its plain copy has lost', () => {
    expect(words(document.heading)).toBe(
      '102. Memorandum of a Conversation, Secretary Dulles’ Residence, Washington, September 7, 1956, 9 p.m.',
    );
    expect(document.documentType).toBe('memorandum-of-conversation');
    expect(document.header.date).toMatchObject({ edtf: '1956-09-07', time: '21:00' });
    expect(words(document.header.place)).toBe('Washington');
    expect(words(document.subject)).toBe('Japanese-Soviet Negotiations');
    expect(document.participants.map(({ name, evidence }) => [words(name), evidence])).toEqual([
      ['Masayuki Tani', 'list'],
      ['Shigenobu Shima', 'list'],
      ['John Foster Dulles', 'list'],
      ['Walter S. Robertson', 'list'],
      ['Noel Hemmendinger', 'list'],
    ]);
    expect(document.parts.map(({ kind, heading }) => [kind, words(heading)])).toEqual([
      ['memorandum', null],
      ['oral-points', 'ORAL POINTS4'],
    ]);
    expect(document.notes.map(({ marker, refs }) => [marker, refs.length])).toEqual([
      ['1', 1],
      ['2', 1],
      ['3', 1],
      ['4', 1],
    ]);
    expect(words(document.sourceNote?.fileNumber)).toBe('661.941/9–755');
    expect(document.crossRefs.map(({ span }) => words(span))).toEqual(['supra', 'Document 81']);
  });

  it('shows the words that were struck and those that were added', () => {
    expect(document.changes.map(({ kind, span }) => [kind, words(span)])).toEqual([
      ['deleted', 'conduce to a'],
      ['inserted', 'promote a desired'],
      ['deleted', 'only'],
      ['inserted', 'recognize that'],
      ['inserted', 'itself'],
      ['inserted', 'I do not see myself that this would be very advantageous for Japan, but I am not sure.'],
      ['inserted', 'I might add, even if an Adenauer-type formula were adopted'],
      [
        'inserted',
        'I have often pointed out that the Soviet Union promised to return prisoners of war in 1945, by adhering to the ' +
          'surrender terms, and if these promises were broken they might be broken again',
      ],
      [
        'inserted',
        'In the meantime, we urge that decision on publication be carefully concerted and that there be no leakage until ' +
          'publication is agreed.',
      ],
    ]);
    expect(document.findings.map(({ code }) => code)).not.toContain('lost-emphasis');
  });

  it('keeps the laws', () => {
    expect(checkLaws(source, document)).toEqual([]);
  });
});

it('keeps the laws for any elements, cut and spliced', () => {
  const tags = [
    'p',
    'head',
    'list',
    'list type="participants"',
    'list type="subject"',
    'item',
    'label',
    'note n="1"',
    'dateline',
    'date when="1956-01-01"',
    'placeName',
    'hi rend="italic"',
    'row',
    'cell',
    'table',
    'signed',
    'closer',
    'del',
    'frus:attachment',
    'ref target="#d2"',
  ];
  const words = fc.constantFrom(
    'PARTICIPANTS',
    'Mr. Tani',
    ' ',
    '\n',
    'He said that Japan ',
    '(a) ',
    '1',
    'Document 81',
    '[Page 3]',
    '\u00a0',
    'Source: ',
    '*1*',
  );
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      words,
      fc.constantFrom('<pb n="3"/>', '<lb/>', '<gap/>'),
      fc
        .tuple(fc.constantFrom(...tags), fc.array(tie('tree'), { maxLength: 4 }))
        .map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag.split(' ')[0] ?? ''}>`),
    ),
  }));
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 8 }), (trees) => {
      const file = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><div type="document">x${trees.join('')}</div></text></TEI>`;
      for (const read of readSources(new TextEncoder().encode(file), 'a.xml')) {
        if (!read.ok) throw new Error(read.failure.message);
        expect(checkLaws(read.value, parseDocument(read.value, NOBODY))).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

it('keeps the laws for any page', () => {
  const tags = [
    'p',
    'h1',
    'h2',
    'ul',
    'ol',
    'li',
    'table',
    'tr',
    'td',
    'i',
    'del',
    'ins',
    'sup',
    'br',
    'a href="#n"',
    'p id="n"',
    'div',
  ];
  const piece = fc.oneof(
    fc.constantFrom(
      'PARTICIPANTS',
      'Mr. Tani',
      ' ',
      '\n',
      'He said that ',
      '(a) ',
      '1',
      '[Title] ',
      '[Full text]',
      '\u3000',
      '↩',
    ),
    fc.constantFrom(...tags).map((tag) => `<${tag}>`),
    fc.constantFrom(...tags).map((tag) => `</${tag.split(' ')[0] ?? ''}>`),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      for (const read of readSources(new TextEncoder().encode(`<html><body>x${pieces.join('')}`), 'a.html')) {
        if (!read.ok) throw new Error(read.failure.message);
        expect(checkLaws(read.value, parseDocument(read.value, NOBODY))).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});
