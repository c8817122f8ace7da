import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { disorderOf, elementsOf, marksOf, readAll, readOne } from './reader.fixture.ts';
import { cpuTimeOf } from '../cpu-time.fixture.ts';

it('reads a page of an edition: its main text, notes, marks and page signs', () => {
  const source =
    readOne(`<!DOCTYPE html><html lang="en-US"><head><title>Historical Documents - Office</title></head><body>
    <header><nav><ul><li><a href="/">Home</a></li></ul></nav></header>
    <main id="content"><div class="row"><ol class="breadcrumb"><li><a href="/">Home</a></li></ol></div>
    <div class="content"><h3>102. Memorandum of a Conversation<a href="#fn1"><sup>1</sup></a></h3>
    <p class="dateline"><em>Washington, September 7, 1956</em></p>
    <h4>PARTICIPANTS</h4><ul><li>Mr. <a class="persName" href="../persons#p_TM1">Tani</a>, Ambassador</li><li>The Secretary</li></ul>
    <p>He handed over an Aide-Mémoire,<a href="#fn2"><sup>2</sup></a> copy of which <ins>is</ins> <del>was</del> <u>attached</u>.
    <span class="tei-pb">[Page 228]</span> <b>Next</b> <s>not</s>.</p>
    <ol type="a"><li>one</li><li value="5">five</li></ol>
    <table><tr><th>Rice</th><td>3</td></tr><tr><td></td><td>4</td></tr></table></div>
    <div class="footnotes"><ol><li id="fn1" value="1">Source: Central Files. <a href="#r1">↩</a></li>
    <li id="fn2" value="2">See <i>supra</i>. <a href="#r2">↩</a></li></ol></div></main>
    <aside>Persons</aside><footer>Privacy</footer></body></html>`);
  expect(source.text.split('\n')).toEqual([
    '102. Memorandum of a Conversation1',
    '',
    'Washington, September 7, 1956',
    '',
    'PARTICIPANTS',
    '',
    'Mr. Tani, Ambassador',
    'The Secretary',
    '',
    'He handed over an Aide-Mémoire,2 copy of which is was attached. [Page 228] Next not.',
    '',
    'a. one',
    'e. five',
    '',
    'Rice\t3',
    '4',
    '',
    '1 Source: Central Files.',
    '',
    '2 See supra.',
  ]);
  expect(source).toMatchObject({ format: 'html', language: 'en', fragment: null, breaks: [] });
  expect(elementsOf(source, 'head')).toEqual(['102. Memorandum of a Conversation1', 'PARTICIPANTS']);
  expect(elementsOf(source, 'item')).toEqual(['Mr. Tani, Ambassador', 'The Secretary', 'a. one', 'e. five']);
  expect(elementsOf(source, 'note-ref')).toEqual(['1', '2']);
  expect(elementsOf(source, 'note')).toEqual(['1 Source: Central Files.', '2 See supra.']);
  expect(elementsOf(source, 'cell')).toEqual(['Rice', '3', '', '4']);
  expect(marksOf(source, 'italic')).toEqual(['Washington, September 7, 1956', 'supra']);
  expect(marksOf(source, 'inserted')).toEqual(['is']);
  expect(marksOf(source, 'deleted')).toEqual(['was']);
  expect(marksOf(source, 'underline')).toEqual(['attached']);
  expect(marksOf(source, 'strike')).toEqual(['not']);
  expect(marksOf(source, 'bold')).toEqual(['Next']);
});

/** The full-width space that begins a Japanese paragraph. */
const WIDE = '\u3000';

it('reads an old Japanese page: encoding declared, lines parted by br, its layout in a table', () => {
  const page = `<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=x-sjis"><TITLE>共同コミュニケ</TITLE></HEAD>
<BODY><TABLE width=600><TR><TD><FONT size=2>[文書名] 共同コミュニケ<BR>[年月日] 1957年6月21日<BR>[全文]<BR><BR>
${WIDE}両国は、一九五七年六月二十一日、ワシントンで
合意した。<BR>${WIDE}以上。</FONT></TD></TR></TABLE></BODY></HTML>`;
  const source = readOne(iconv.encode(page, 'shift_jis'));
  expect(source.text).toBe(
    '[文書名] 共同コミュニケ\n[年月日] 1957年6月21日\n[全文]\n\n\u3000両国は、一九五七年六月二十一日、ワシントンで合意した。\n\u3000以上。',
  );
  expect(source.encoding.name).toBe('shift_jis');
});

it('writes the title of a page that has no heading', () => {
  const source = readOne('<title>Joint  Statement</title><div>First words.</div><div>Second words.</div>');
  expect(source.text).toBe('Joint Statement\n\nFirst words.\nSecond words.');
  expect(elementsOf(source, 'title')).toEqual(['Joint Statement']);
});

it('sets a list inside a list without a gap', () => {
  const list =
    '<ul><li><h5>Japan</h5><ul><li>Mr. Tani</li></ul></li><li>Ruritania<ul><li>Mr. Rassendyll</li></ul></li></ul>';
  expect(readOne(`<h4>PARTICIPANTS</h4>${list}<p>They met.</p>`).text).toBe(
    'PARTICIPANTS\n\nJapan\nMr. Tani\nRuritania\nMr. Rassendyll\n\nThey met.',
  );
});

it('keeps the lines and columns of preformatted text', () => {
  expect(readOne('<pre>\nRice    <b>3</b> tons\n  Tea     4\n\n\nEnd</pre>').text).toBe(
    'Rice    3 tons\n  Tea     4\n\nEnd',
  );
});

it('finds notes outside of the main text', () => {
  const text = 'The Ambassador called. '.repeat(10);
  const page = `<body><main><p>${text}<a href="#n1">*</a></p></main><aside class="notes"><p id="n1">Not printed.</p></aside></body>`;
  expect(readOne(page).text).toBe(`${text.trim()}*\n\n* Not printed.`);
});

describe('nasty pages', () => {
  it('says that a page has no words', () => {
    expect(readAll('<html><body><script>show()</script></body></html>')).toMatchObject([
      { ok: false, failure: { code: 'no-record' } },
    ]);
  });

  it.each([
    '<div>a',
    '<b>a',
    '<p><font size=1>a',
    '<table><tr><td>a',
    '<ul><li>a',
    '<a href=#x>1',
    '<i>a</b>',
    '<b>a</b> ',
    '<p id=x>',
    '<',
    '&amp',
    '<!--',
    '<br>',
    '</p>',
  ])('reads 100,000 times %j in linear time', async (piece) => {
    const time = await cpuTimeOf(() => {
      const [read] = readAll(`<body>words ${piece.repeat(100_000)}`);
      expect(read?.ok).toBe(true);
    });
    expect(time).toBeLessThan(8000);
  });

  it('never throws and loses no word of a page without navigation', () => {
    const tags = [
      'p',
      'div',
      'ul',
      'ol',
      'li',
      'table',
      'tr',
      'td',
      'i',
      'del',
      'sup',
      'h2',
      'pre',
      'br',
      'blockquote',
      'unknown',
    ];
    const piece = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'ab1.) \n\t\u00a0漢é'), maxLength: 6 }),
      fc.constantFrom(...tags).map((tag) => `<${tag}>`),
      fc.constantFrom(...tags).map((tag) => `</${tag}>`),
    );
    // Numbers of list items are the page's, but no characters of the file.
    const letters = (text: string) => [...text.replace(/[\s\d.]/g, '')].sort().join('');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const inside = pieces.join('');
        const [read] = readAll(`<html><body>x${inside}</body></html>`);
        if (read?.ok !== true) throw new Error('not read');
        expect(disorderOf(read.value)).toEqual([]);
        expect(letters(read.value.text)).toBe(letters('x' + inside.replace(/<[^>]*>/g, '')));
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws on anything', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'<>/="\'&;#!-[]ab \n', '<a href="#x">', '<li id="x">') }),
        (inside) => {
          for (const read of readAll(`<html>x${inside}`)) if (read.ok) expect(disorderOf(read.value)).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
