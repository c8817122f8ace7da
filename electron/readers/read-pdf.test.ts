import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceText } from '../../shared/model/source-text.ts';
import { checkLaws } from '../parser/laws.ts';
import { parseDocument } from '../parser/parse-document.ts';
import { NOBODY } from '../parser/sample.fixture.ts';
import { pdfOf, type PageLine } from './pdf.fixture.ts';
import { isPdf, readPdf } from './read-pdf.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));

async function source(bytes: Uint8Array): Promise<SourceText> {
  const result = await readPdf(bytes, '/papers/talks.pdf');
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

const marked = ({ text, marks }: SourceText) => marks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);

function named({ text, elements }: SourceText, name: string): [string, object][] {
  return elements
    .filter((element) => element.name === name)
    .map(({ span, attributes }) => [text.slice(span.start, span.end), attributes]);
}

/** Lines below each other, 14 points apart. */
function lines(texts: readonly string[], from: Partial<PageLine> = {}): PageLine[] {
  return texts.map((text, index) => ({ x: 50, ...from, y: (from.y ?? 500) - 14 * index, text }));
}

describe('pages of a volume', () => {
  it('come back as the words that were set, in paragraphs', async () => {
    const read = await source(fixture('volume-pages.pdf'));
    const paragraphs = read.text.split('\n\n');
    expect(paragraphs[0]).toBe(
      '102. Memorandum of a Conversation, Secretary Dulles’ Residence, Washington, September 7, 1956, 9 p.m.1',
    );
    expect(paragraphs).toContain(
      'The Secretary handed Ambassador Tani an Aide-Memoire2, copy of which is attached hereto.',
    );
    expect(paragraphs).toContain(
      "Ambassador Tani said that he understood this and thought that while there had been some original misunderstanding, the Japanese press had gradually come to understand the Secretary's intent.",
    );
  });

  it('keep running heads and the printed numbers of pages apart from the words', async () => {
    const read = await source(fixture('volume-pages.pdf'));
    expect(named(read, 'forme-work').map(([, attributes]) => attributes)).toEqual([
      { type: 'header', words: 'Japan 228' },
      { type: 'header', words: '229 Foreign Relations, 1955–1957, Volume XXIII' },
      { type: 'header', words: 'Japan 230' },
      { type: 'header', words: '231 Foreign Relations, 1955–1957, Volume XXIII' },
    ]);
    expect(read.text).not.toContain('XXIII');
    expect(read.breaks.map(({ page }) => page)).toEqual(['228', '229', '230', '231']);
    const around = read.breaks.map(({ at }) => [
      read.text.slice(Math.max(0, at - 12), at),
      read.text.slice(at, at + 12),
    ]);
    expect(around[1]).toEqual(['apan an argu', 'ment with th']);
  });

  it('set footnotes at the end, each with its anchor', async () => {
    const read = await source(fixture('volume-pages.pdf'));
    expect(named(read, 'note-ref')).toEqual([
      ['1', { target: '#p1n1' }],
      ['2', { target: '#p1n2' }],
      ['3', { target: '#p3n3' }],
    ]);
    expect(named(read, 'note')[0]).toEqual([
      '1 Source: Department of State, Central Files, 661.941/9-755. Confidential. Drafted by Hemmendinger on September 8.',
      { id: 'p1n1', type: 'footnote', n: '1' },
    ]);
    expect(marked(read)).toContainEqual(['italic', 'promise of 1945']);
  });

  it('say which words were put together from two lines', async () => {
    const read = await source(fixture('volume-pages.pdf'));
    expect(named(read, 'rejoined')).toContainEqual(['Hemmendinger', { words: 'Hem-mendinger' }]);
    for (const [word, attributes] of named(read, 'rejoined')) {
      expect('words' in attributes && String(attributes.words).replace('-', '')).toBe(word);
    }
  });
});

it.each(['volume-pages.pdf', 'two-columns.pdf', 'vertical.pdf', 'page-without-text.pdf'])(
  'gives the elements and marks of %s in order, none of them reaching out of its words',
  async (name) => {
    const read = await source(fixture(name));
    const { text, elements, marks } = read;
    expect(checkLaws(read, parseDocument(read, NOBODY))).toEqual([]);
    for (const spans of [elements, marks].map((all) => all.map(({ span }) => span))) {
      expect(spans.map(({ start }) => start)).toEqual(spans.map(({ start }) => start).sort((a, b) => a - b));
      for (const { start, end } of spans) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    }
  },
);

describe('columns', () => {
  it('are read one after the other, below the heading that runs across them', async () => {
    const read = await source(fixture('two-columns.pdf'));
    const paragraphs = read.text.split('\n\n');
    expect(paragraphs[0]).toContain('102. Memorandum of a Conversation');
    expect(read.text).toContain(
      'not with any idea of making territorial demands ourselves, but simply to give Japan an argument with the Russians.',
    );
    expect(read.text).toContain('the so-called Adenauer formula');
    expect(named(read, 'note-ref').map(([words]) => words)).toEqual(['1', '2']);
    expect(named(read, 'note').map(([words]) => words.slice(0, 12))).toEqual([
      '1 Source: De',
      '2 See supra.',
      '3 See Docume',
      '4 As noted i',
    ]);
  });

  it('are no columns where the cells of a table stand below each other', async () => {
    const rows = ['1956', '1957', '1958', '1959', '1960'].flatMap((year, index) => [
      { x: 50, y: 500 - 14 * index, text: year },
      { x: 150, y: 500 - 14 * index, text: 'Tani' },
      { x: 250, y: 500 - 14 * index, text: 'Moscow' },
    ]);
    expect((await source(pdfOf([rows]))).text).toBe(
      ['1956', '1957', '1958', '1959', '1960'].map((year) => `${year}\tTani\tMoscow`).join('\n'),
    );
  });
});

describe('paragraphs', () => {
  it('are known by gaps, by lines set in, and by lines that end early', async () => {
    const text = lines(
      [
        'Ambassador Tani called at the Secretary’s request at the home',
        'of the Secretary.',
        'PARTICIPANTS',
        'The Secretary',
      ].map((line) => line.replace('’', "'")),
    );
    const more = lines(['The Secretary then asked whether the Prime Minister was going to', 'Moscow.'], { y: 420 });
    const read = await source(pdfOf([[...text, ...more]]));
    expect(read.text).toBe(
      "Ambassador Tani called at the Secretary's request at the home of the Secretary.\nPARTICIPANTS\nThe Secretary\n\n" +
        'The Secretary then asked whether the Prime Minister was going to Moscow.',
    );
  });

  it('go on over the page where nothing ended', async () => {
    const first = lines([
      'He recalled that the surrender terms for Japan had referred to',
      'limiting the sovereignty of Japan to what was then known as the',
    ]);
    const second = lines([
      'four main islands and such other islands as were determined by',
      'the powers. A second sentence stands here.',
    ]);
    const read = await source(pdfOf([first, second]));
    expect(read.text).toContain('known as the four main islands');
    expect(read.breaks).toEqual([{ at: read.text.indexOf('four main'), page: null }]);
  });
});

describe('Japanese', () => {
  it('is read in vertical lines, from right to left', async () => {
    const read = await source(fixture('vertical.pdf'));
    expect(read.text.split('\n')).toEqual([
      '日本国とソヴィエト社会主義共和国連邦との共同宣言',
      '',
      '千九百五十六年十月十三日から十九日までモスクワで、日本国及びソヴィエト社会主義共和国連邦の全権団の間で交渉が行われた。',
      '',
      '日本国側からは、内閣総理大臣鳩山一郎、農林大臣河野一郎及び衆議院議員松本俊一が参加した。ABC条約（1951年）を含む。',
      '一、日本国とソヴィエト社会主義共和国連邦との間の戦争状態は、この宣言が効力を生ずる日に終了し、両国の間に平和及び友好善隣関係が回復される。',
    ]);
  });

  it.each(['UniJIS-UTF16-H', 'UniJIS-UCS2-H'])(
    'is read by the character map %s where the font is not in the file',
    async (font) => {
      const read = await source(pdfOf([[{ x: 50, y: 500, text: '日ソ共同宣言', font }]]));
      expect(read.text).toBe('日ソ共同宣言');
    },
  );

  it('is read by a character map for vertical lines', async () => {
    const font = 'UniJIS-UTF16-V';
    const read = await source(
      pdfOf([
        [
          { x: 300, y: 500, text: '日本国とソヴィエト社会主義共和国', font },
          { x: 280, y: 500, text: '連邦との共同宣言', font },
        ],
      ]),
    );
    expect(read.text).toBe('日本国とソヴィエト社会主義共和国連邦との共同宣言');
  });
});

describe('what a page shows in other ways', () => {
  it('knows italics, bold, and raised signs', async () => {
    const read = await source(
      pdfOf([
        [
          { x: 50, y: 500, text: 'He' },
          { x: 68, y: 500, text: 'did', font: 'Times-Italic' },
          { x: 85, y: 500, text: 'say so', font: 'Helvetica-Bold' },
          { x: 116, y: 504, text: '2', size: 6 },
        ],
      ]),
    );
    expect(read.text).toBe('He did say so2');
    expect(marked(read)).toEqual([
      ['italic', 'did'],
      ['bold', 'say so'],
      ['superscript', '2'],
    ]);
  });

  it('reads a page that is turned', async () => {
    const read = await source(pdfOf([lines(['The Secretary said that', 'he was content.'])], { rotate: 90 }));
    expect(read.text).toBe('The Secretary said that he was content.');
  });

  it('takes repeated lines at the edge for running heads, but no heading that each record begins with', async () => {
    const body = (page: number) =>
      lines([`Page ${page} of the memorandum has words of its own,`, 'which go on here.'], { y: 400 });
    const head = (text: string, size = 10): PageLine => ({ x: 50, y: 580, text, size });
    const repeated = await source(pdfOf([1, 2, 3].map((page) => [head('TOP SECRET'), ...body(page)])));
    expect(named(repeated, 'forme-work').length).toBe(3);
    expect(repeated.text).not.toContain('SECRET');
    const headings = await source(
      pdfOf([1, 2, 3].map((page) => [head('MEMORANDUM OF CONVERSATION', 14), ...body(page)])),
    );
    expect(named(headings, 'forme-work')).toEqual([]);
    expect(headings.text.match(/MEMORANDUM/g)?.length).toBe(3);
  });

  it('reads page numbers by themselves, of every kind', async () => {
    const page = (number: string, index: number) => [
      ...lines([`These are the words of the page with the index ${index}, which`, 'go on here.'], { y: 400 }),
      { x: 200, y: 20, text: number },
    ];
    const pages = async (numbers: string[]) => (await source(pdfOf(numbers.map(page)))).breaks.map((one) => one.page);
    expect(await pages(['228', '229', '230'])).toEqual(['228', '229', '230']);
    expect(await pages(['- 1 -', '- 2 -'])).toEqual(['1', '2']);
    expect(await pages(['iv', 'v', 'vi'])).toEqual(['iv', 'v', 'vi']);
    expect(await pages(['Page 1 of 2', 'Page 2 of 2'])).toEqual(['1', '2']);
  });
});

describe('a page without text', () => {
  it('leaves a gap', async () => {
    const read = await source(fixture('page-without-text.pdf'));
    expect(read.text).toBe('The first page has a text layer.\n\nThe third page has one too.');
    expect(named(read, 'gap')).toEqual([['', { type: 'no-text-layer', n: '2' }]]);
  });

  it('is a failure where there is no other', async () => {
    expect(await readPdf(fixture('scanned.pdf'), 'scanned.pdf')).toEqual({
      ok: false,
      failure: {
        code: 'no-text-layer',
        message:
          'scanned.pdf is a PDF without a text layer: its page is a picture or blank; have a text recognition (OCR) add the text, and read it then.',
      },
    });
  });
});

describe('what cannot be read', () => {
  it('says so', async () => {
    expect(await readPdf(fixture('locked.pdf'), 'a.pdf')).toMatchObject({ failure: { code: 'pdf-locked' } });
    const whole = fixture('two-columns.pdf');
    for (const share of [0.02, 0.5, 0.9]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share));
      expect(await readPdf(cut, 'a.pdf')).toMatchObject({ failure: { code: 'pdf-damaged' } });
    }
    const hollow = Buffer.from('%PDF-1.4\n%%EOF\n');
    expect(await readPdf(hollow, 'a.pdf')).toMatchObject({ failure: { code: 'pdf-damaged' } });
  });

  it('says which page is damaged, and reads what is left of it', async () => {
    const whole = fixture('volume-pages.pdf');
    const broken = Buffer.from(whole);
    const streams = [...whole.toString('latin1').matchAll(/stream\r?\n/g)].map(({ index }) => index);
    broken.fill(0x55, (streams[0] ?? 0) + 1200, (streams[0] ?? 0) + 1240);
    const read = await source(broken);
    const lost = (await source(whole)).text.length - read.text.length;
    expect(lost).toBeGreaterThan(100);
    expect(named(read, 'gap')).toEqual([['', { type: 'damaged', n: '1' }]]);
  });

  it('never throws, whatever bytes are changed', { timeout: 120_000 }, async () => {
    const small = pdfOf([
      lines(['The Secretary said that', 'he was content.']),
      [{ x: 50, y: 500, text: '日ソ', font: 'UniJIS-UTF16-H' }],
    ]);
    const edits = fc.array(fc.record({ at: fc.nat(small.length - 1), to: fc.nat(255), cut: fc.nat(40) }), {
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(edits, async (changes) => {
        let bytes = Buffer.from(small);
        for (const { at, to, cut } of changes) {
          const place = Math.min(at, bytes.length);
          bytes = Buffer.concat([
            bytes.subarray(0, place),
            Buffer.of(to),
            bytes.subarray(Math.min(bytes.length, place + cut)),
          ]);
        }
        const started = performance.now();
        const read = await readPdf(bytes, 'a.pdf');
        expect(performance.now() - started).toBeLessThan(5000);
        if (read.ok) expect(read.value.text.trim()).not.toBe('');
        else expect(read.failure.message).toMatch(/^a\.pdf .+\.$/s);
      }),
      { numRuns: 150 },
    );
  });
});

it('is known by its sign, near its beginning', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(isPdf(bytes('%PDF-1.7\n'))).toBe(true);
  expect(isPdf(bytes('\r\n\n%PDF-1.4\n'))).toBe(true);
  expect(isPdf(bytes('Files that begin with %PDF-1.4 are'))).toBe(false);
});
