import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { HistoricalDocument } from '../../shared/model/document.ts';
import type { Mark, PageBreak } from '../../shared/model/source-text.ts';
import { readSource } from '../readers/read-source.ts';
import { checkLaws } from './laws.ts';
import { parseDocument } from './parse-document.ts';
import { NOBODY, parseSample, seedText, sourceOf } from './sample.fixture.ts';
import { cpuTimeOf } from '../cpu-time.fixture.ts';

const LIBRARY = new URL('../../resources/library/', import.meta.url);

function librarySamples(): string[] {
  return readdirSync(LIBRARY, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:txt|md)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}

describe('the laws of the model', () => {
  it.each(librarySamples())('hold for %s', (path) => {
    const read = readSource(readFileSync(path), path);
    if (!read.ok) throw new Error(read.failure.message);
    expect(checkLaws(read.value, parseDocument(read.value, NOBODY))).toEqual([]);
  });

  /** Stretches that rules look for, so that random texts reach into them. */
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        '\n',
        '\n\n',
        '\r\n',
        '\f',
        '\u2028',
        ' ',
        '\t',
        '\u3000',
        '\ufffd',
        '\0',
        '*1*',
        '*2* ',
        '[Page 3]',
        '1 ',
        '2',
        '  1. Source: ',
        '†',
        '[3]',
        '_',
        '\n_\n',
        '(a) ',
        '(b) ',
        'A. ',
        'II. ',
        'PARTICIPANTS',
        'SUBJECT',
        'Subject: ',
        'Title: ',
        'Date: ',
        '[Title] ',
        '[文書名] ',
        '[全文]',
        '---\n',
        '# ',
        '[Attachment]',
        'ORAL POINTS',
        'Japan',
        'US Side',
        'The Secretary',
        'Mr. Masayuki Tani, Ambassador',
        'The Secretary said ',
        'He ',
        ', he said, ',
        'Mr. Hart',
        ' replied that ',
        ' attached hereto',
        ' shown by brackets and underlining',
        '[only]',
        'September 7, 1956',
        '9 p.m.',
        '昭和31年9月7日',
        '第一条',
        '記者：',
        ' the',
        'four ',
        '-',
        '—',
        '(',
        ')',
        ',',
        '. ',
        'Memorandum of a Conversation',
        'Source: Department of State, Central Files, 661.941/9-755. Secret.',
        'See Document 81. ',
      ),
    },
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('hold for any text', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { document, source } = parseSample(words);
        expect(checkLaws(source, document)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('hold for the seed record cut, spliced and stirred', () => {
    const seed = seedText();
    const cut = fc.tuple(fc.nat(seed.length), fc.nat(seed.length));
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 8 }), fc.array(piece, { maxLength: 4 }), (cuts, stray) => {
        const words = cuts
          .map(([a, b], index) => seed.slice(Math.min(a, b), Math.max(a, b)) + (stray[index] ?? ''))
          .join('');
        const { document, source } = parseSample(words);
        expect(checkLaws(source, document)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('hold for any marks and page breaks that a format carries', () => {
    const seed = seedText();
    const mark = fc
      .tuple(
        fc.constantFrom<Mark['kind']>('italic', 'underline', 'strike', 'inserted', 'deleted', 'bold', 'superscript'),
        fc.nat(seed.length - 60),
        fc.integer({ min: 1, max: 60 }),
      )
      .map(([kind, start, length]): Mark => ({ kind, span: { start, end: start + length } }));
    const pageBreak = fc
      .tuple(fc.nat(seed.length), fc.option(fc.constantFrom('1', 'xii')))
      .map(([at, page]): PageBreak => ({ at, page }));
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), fc.array(pageBreak, { maxLength: 6 }), (marks, breaks) => {
        const sorted = [...marks].sort((a, b) => a.span.start - b.span.start);
        const { document, source } = parseSample(sourceOf(seed, { marks: sorted, breaks }));
        expect(checkLaws(source, document)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['one line', 'The Secretary said that it was late. '.repeat(8000)],
    ['one word', 'a'.repeat(300_000)],
    ['brackets', '['.repeat(300_000)],
    ['digits', '1'.repeat(300_000)],
    ['lines', '1. a\n'.repeat(60_000)],
    ['capitals', 'A. '.repeat(100_000)],
    ['markers', 'word*1* '.repeat(40_000)],
    ['commas', 'A, '.repeat(100_000)],
    [
      'persons in one item',
      `PARTICIPANTS\n\nMr. Hart${', Mr. Hart'.repeat(20_000)}\n\nMr. Hart said that it was late.\n`,
    ],
    ['notes', `${'word,1 '.repeat(20_000)}\n\n${'  1. Source: x\n'.repeat(20_000)}`],
    ['statements', `${'changes '.repeat(30_000)}brackets`],
    ['list items', `PARTICIPANTS\n\n${'Mr. Hart, Director, NE\n'.repeat(12_000)}`],
  ])('hold, in linear time, for a long text of %s', async (_name, words) => {
    expect(await cpuTimeOf(() => parseSample(words))).toBeLessThan(6000);
    const { document, source } = parseSample(words);
    expect(checkLaws(source, document)).toEqual([]);
  });
});

describe('checkLaws', () => {
  const { source, document } = parseSample(seedText());
  const broken = (changes: Partial<HistoricalDocument>): string[] => checkLaws(source, { ...document, ...changes });

  it('tells a lost, a doubled and an empty leaf', () => {
    const [first, ...rest] = document.leaves;
    if (first === undefined) throw new Error('the seed record has leaves');
    expect(broken({ leaves: rest })).toEqual([expect.stringMatching(/^character 0 .* lies in no leaf$/)]);
    expect(broken({ leaves: [first, ...document.leaves] })[0]).toMatch(/overlaps the one before/);
    expect(broken({ leaves: [{ ...first, span: { start: 0, end: 0 } }, ...document.leaves] })).toContain(
      'leaf masthead at 0 is empty',
    );
  });

  it('tells a span outside the text', () => {
    expect(broken({ subject: { start: 5, end: source.text.length + 1 } })[0]).toMatch(
      /^document.subject .* lies outside the text/,
    );
  });

  it('tells notes and anchors that do not name each other', () => {
    expect(broken({ noteRefs: [] })[0]).toMatch(/^note n1 names anchor r1/);
    expect(broken({ notes: [] })[0]).toMatch(/^anchor r1 names note n1/);
  });

  it('tells doubled ids and names of nobody', () => {
    expect(broken({ participants: [...document.participants, ...document.participants.slice(0, 1)] })).toContain(
      'two participants have the same id',
    );
    expect(broken({ participants: [] })[0]).toMatch(/^a mention names p\d, who is nobody$/);
  });
});
