import { describe, expect, it } from 'vitest';
import type { Result } from '../../shared/model/result.ts';
import type { SourceText } from '../../shared/model/source-text.ts';
import { docxOf, p, r, type DocxParts } from './docx.fixture.ts';
import { findDocxText, readDocx } from './read-docx.ts';
import { ZipArchive } from './zip-archive.ts';
import { cpuTimeOf } from '../cpu-time.fixture.ts';

async function read(parts: DocxParts): Promise<Result<SourceText>> {
  const archive = await ZipArchive.open(docxOf(parts), '/papers/talks.docx');
  if (!archive.ok) return archive;
  const part = await findDocxText(archive.value, '/papers/talks.docx');
  if (!part.ok) return part;
  return readDocx(archive.value, part.value ?? '', '/papers/talks.docx');
}

async function source(parts: DocxParts): Promise<SourceText> {
  const result = await read(parts);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

const marked = ({ text, marks }: SourceText) => marks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);

function named({ text, elements }: SourceText, name: string): [string, object][] {
  return elements
    .filter((element) => element.name === name)
    .map(({ span, attributes }) => [text.slice(span.start, span.end), attributes]);
}

const SPACED = '<w:spacing w:after="160"/>';

describe('paragraphs', () => {
  it('parts those with space between them by a blank line, and those set close by a line end', async () => {
    const body = [p('PARTICIPANTS', SPACED), p('The Secretary'), p('Mr. Robertson'), p('   '), p('The Secretary said')];
    const { text } = await source({ body: body.join('') });
    expect(text).toBe('PARTICIPANTS\n\nThe Secretary\nMr. Robertson\n\nThe Secretary said');
  });

  it('takes the space from styles and defaults, and none between paragraphs of one style that asks for none', async () => {
    const styles =
      '<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="200"/></w:pPr></w:pPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:styleId="L"><w:name w:val="L"/><w:pPr><w:contextualSpacing/></w:pPr></w:style>';
    const body = [p('One'), p('Two'), p('A', '<w:pStyle w:val="L"/>'), p('B', '<w:pStyle w:val="L"/>'), p('Three')];
    expect((await source({ styles, body: body.join('') })).text).toBe('One\n\nTwo\n\nA\nB\n\nThree');
  });

  it('keeps white space as typed, but for the edges of a paragraph', async () => {
    const body = p(`${r('  1.  The ')}<w:r><w:tab/></w:r>${r('Secretary ')}<w:r><w:br/></w:r>${r('said ')}`);
    expect((await source({ body })).text).toBe('1.  The \tSecretary \nsaid');
  });

  it('names headings by style and by outline', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="Heading1"/>' +
      '<w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>';
    const of = (style: string) => `<w:pStyle w:val="${style}"/>`;
    const body = p('Talks', of('Titel')) + p('First', of('Heading1')) + p('Second', of('Mine')) + p('Text', of('None'));
    const read = await source({ styles, body });
    expect(named(read, 'head')).toEqual([
      ['Talks', { type: 'title' }],
      ['First', { type: 'h1' }],
      ['Second', { type: 'h2' }],
    ]);
    expect(named(read, 'paragraph')).toEqual([['Text', {}]]);
  });
});

describe('marks', () => {
  it('keeps how runs are set, one mark for runs that are set alike', async () => {
    const body = p(
      r('would ') +
        r('promote', '<w:i/>') +
        r(' a desired ', '<w:i w:val="true"/><w:rFonts w:ascii="Times"/>') +
        r('solution', '<w:i w:val="0"/>') +
        r(' only', '<w:strike/>') +
        r(' now', '<w:b/><w:u w:val="single"/>') +
        r('2', '<w:vertAlign w:val="superscript"/>') +
        r(' secret', '<w:vanish/>') +
        r(' end', '<w:u w:val="none"/>'),
    );
    const read = await source({ body });
    expect(read.text).toBe('would promote a desired solution only now2 end');
    expect(marked(read)).toEqual([
      ['italic', 'promote a desired'],
      ['strike', 'only'],
      ['underline', 'now'],
      ['bold', 'now'],
      ['superscript', '2'],
    ]);
  });

  it('keeps marks that overlap, each whole', async () => {
    const read = await source({ body: p(r('one ', '<w:i/>') + r('two ', '<w:i/><w:b/>') + r('three', '<w:b/>')) });
    expect(marked(read)).toEqual([
      ['italic', 'one two'],
      ['bold', 'two three'],
    ]);
  });

  it('takes them from styles, and a mark ends with its paragraph', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="E"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Q"/><w:rPr><w:i/></w:rPr></w:style>';
    const body =
      p(r('He ') + r('did', '<w:rStyle w:val="E"/>')) +
      p(r('All') + r(' but', '<w:i w:val="0"/>'), '<w:pStyle w:val="Q"/>') +
      p('Both', '<w:pStyle w:val="Q"/>');
    expect(marked(await source({ styles, body }))).toEqual([
      ['italic', 'did'],
      ['italic', 'All'],
      ['italic', 'Both'],
    ]);
  });

  it('keeps tracked changes with the words that they took out', async () => {
    const body = p(
      r('would not ') +
        '<w:del w:id="1" w:author="JFD"><w:r><w:delText xml:space="preserve">conduce to a </w:delText></w:r></w:del>' +
        `<w:ins w:id="2" w:author="JFD">${r('promote a ')}${r('desired ')}</w:ins>` +
        `<w:moveFrom w:id="3">${r('now')}</w:moveFrom>` +
        r(' solution ') +
        `<w:moveTo w:id="4">${r('now')}</w:moveTo>`,
    );
    const read = await source({ body });
    expect(read.text).toBe('would not conduce to a promote a desired now solution now');
    expect(marked(read)).toEqual([
      ['deleted', 'conduce to a'],
      ['inserted', 'promote a desired'],
      ['deleted', 'now'],
      ['inserted', 'now'],
    ]);
  });

  it('does not take the properties of a mark for a change', async () => {
    const body = p(
      r('kept', '<w:b/><w:rPrChange w:id="1"><w:rPr><w:i/></w:rPr></w:rPrChange>'),
      '<w:rPr><w:ins w:id="9"/><w:i/></w:rPr>',
    );
    expect(marked(await source({ body }))).toEqual([['bold', 'kept']]);
  });

  it('knows no underlining in a link, but where it leads', async () => {
    const body = p(`<w:hyperlink r:id="x1">${r('the treaty', '<w:u w:val="single"/>')}</w:hyperlink>${r(' of 1951')}`);
    const read = await source({ body, hyperlinks: { x1: 'https://example.org/treaty' } });
    expect(marked(read)).toEqual([]);
    expect(named(read, 'ref')).toEqual([['the treaty', { target: 'https://example.org/treaty' }]]);
  });
});

describe('notes', () => {
  const call = (kind: string, id: string, more = '') => `<w:r><w:${kind}Reference w:id="${id}"${more}/></w:r>`;
  const note = (kind: string, id: string, words: string, type = '') =>
    `<w:${kind} w:id="${id}"${type}>${p(`<w:r><w:${kind}Ref/></w:r>${r(` ${words}`)}`)}</w:${kind}>`;

  it('sets footnotes and endnotes at the end, numbered as Word shows them, in the order of their calls', async () => {
    const footnotes =
      note('footnote', '-1', '', ' w:type="separator"') +
      note('footnote', '5', 'See infra.') +
      note('footnote', '2', 'Not printed.');
    const read = await source({
      footnotes,
      endnotes: note('endnote', '2', 'At the end.'),
      body:
        p(r('an Aide-Mémoire,') + call('footnote', '2') + r(' copy of which') + call('footnote', '5')) +
        p(r('Text') + call('endnote', '2')),
    });
    expect(read.text).toBe(
      'an Aide-Mémoire,1 copy of which2\nTexti\n\n1 Not printed.\n\n2 See infra.\n\ni At the end.',
    );
    expect(named(read, 'note-ref')).toEqual([
      ['1', { target: '#fn2' }],
      ['2', { target: '#fn5' }],
      ['i', { target: '#en2' }],
    ]);
    expect(named(read, 'note')[0]).toEqual(['1 Not printed.', { id: 'fn2', type: 'footnote', n: '1' }]);
    expect(named(read, 'note-marker').map(([words]) => words)).toEqual(['1', '2', 'i']);
    expect(marked(read)[0]).toEqual(['superscript', '1']);
  });

  it('keeps a marker that is typed, in the text and in the note', async () => {
    const body = p(
      `${r('said')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r>${r(' that')}`,
    );
    const read = await source({ body, footnotes: `<w:footnote w:id="3">${p('* Not printed.')}</w:footnote>` });
    expect(read.text).toBe('said* that\n\n* Not printed.');
    expect(named(read, 'note')).toEqual([['* Not printed.', { id: 'fn3', type: 'footnote', n: '*' }]]);
  });

  it('numbers them as the settings say', async () => {
    const settings = '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:footnotePr>';
    const read = await source({
      settings,
      footnotes: note('footnote', '1', 'A.'),
      body: p(r('x') + call('footnote', '1')),
    });
    expect(read.text).toBe('xc\n\nc A.');
  });

  it('keeps comments, and notes that nothing calls for', async () => {
    const read = await source({
      comments: `<w:comment w:id="0" w:author="HF">${p('Check this date.')}</w:comment>`,
      footnotes: note('footnote', '4', 'Left behind.'),
      body: p(r('On 7 September') + call('comment', '0') + r(' he called')),
    });
    expect(read.text).toBe('On 7 September he called\n\nCheck this date.\n\nLeft behind.');
    expect(named(read, 'note')).toEqual([
      ['Check this date.', { id: 'comment0', type: 'comment' }],
      ['Left behind.', { id: 'fn4' }],
    ]);
  });

  it('calls for a note from within a cell', async () => {
    const cell = (inner: string) => `<w:tc>${inner}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell(p(r('Tani') + call('footnote', '1')))}${cell(p('Japan'))}</w:tr></w:tbl>`;
    const read = await source({ body, footnotes: note('footnote', '1', 'Ambassador.') });
    expect(read.text).toBe('Tani1\tJapan\n\n1 Ambassador.');
    expect(named(read, 'cell').map(([words]) => words)).toEqual(['Tani1', 'Japan']);
  });
});

describe('lists', () => {
  const level = (at: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'lowerLetter', '(%1)')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/>' +
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
  const item = (words: string, list: number, at = 0) =>
    p(words, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

  it('keeps the label that Word computes as an attribute, not as words', async () => {
    const body = [
      p('Points:', SPACED),
      item('We believe', 1),
      item('Again', 1),
      item('below', 1, 1),
      item('more', 1, 1),
      item('Third', 1),
      item('first', 1, 1),
      p('Text'),
      item('On', 1),
      item('Anew', 3),
      item('Round', 2),
    ];
    const read = await source({ numbering, body: body.join('') });
    expect(read.text).toBe('Points:\n\nWe believe\nAgain\nbelow\nmore\nThird\nfirst\n\nText\n\nOn\nAnew\nRound');
    expect(named(read, 'item').map(([, attributes]) => ('n' in attributes ? attributes.n : null))).toEqual([
      '(a)',
      '(b)',
      'b.1',
      'b.2',
      '(c)',
      'c.1',
      '(d)',
      '(a)',
      null,
    ]);
    expect(named(read, 'list').map(([words]) => words)).toEqual([
      'We believe\nAgain\nbelow\nmore\nThird\nfirst',
      'On\nAnew\nRound',
    ]);
  });
});

describe('tables', () => {
  const table = (...rows: string[][]) =>
    `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

  it('sets the cells of a row behind tabs', async () => {
    const read = await source({
      body: p('Before') + table([p('1956'), p('Tani')], [p('1957'), p('')]) + p('After'),
    });
    expect(read.text).toBe('Before\n\n1956\tTani\n1957\n\nAfter');
    expect(named(read, 'row').map(([words]) => words)).toEqual(['1956\tTani', '1957']);
    expect(named(read, 'cell').map(([words]) => words)).toEqual(['1956', 'Tani', '1957', '']);
  });

  it('sets cells of several lines one below the other, and a table in a cell into it', async () => {
    const inner = table([p('a'), p('b')]);
    const read = await source({
      body: table([p('United States') + p('The Secretary'), p('Japan') + p('Mr. Tani')], [inner + p(''), p('c')]),
    });
    expect(read.text).toBe('United States\nThe Secretary\n\nJapan\nMr. Tani\n\na\tb\tc');
  });
});

describe('what stands around and beside', () => {
  it('keeps page breaks where Word rendered them, inside a sentence too, each once', async () => {
    const body =
      p(`${r('to the ')}<w:r><w:lastRenderedPageBreak/><w:t>four main islands</w:t></w:r>`) +
      p('<w:r><w:br w:type="page"/></w:r>') +
      p('<w:r><w:lastRenderedPageBreak/><w:t>Next page</w:t></w:r>');
    const read = await source({ body });
    expect(read.text).toBe('to the four main islands\n\nNext page');
    expect(read.breaks).toEqual([
      { at: 7, page: null },
      { at: 26, page: null },
    ]);
  });

  it('keeps running heads and the title of the file as attributes, not as words', async () => {
    const read = await source({ body: p('Text'), header: p('SECRET'), title: 'Talks of 1956' });
    expect(read.text).toBe('Text');
    expect(named(read, 'forme-work')).toEqual([['', { type: 'header', words: 'SECRET' }]]);
    expect(named(read, 'property')).toEqual([['', { type: 'title', words: 'Talks of 1956' }]]);
  });

  it('reads the result of a field, not its code', async () => {
    const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = (words: string) => `<w:r><w:instrText>${words}</w:instrText></w:r>`;
    const body = p(
      `${r('on ')}${char('begin')}${code(' DATE ')}${char('begin')}${code('X')}${char('separate')}${r('no')}${char('end')}` +
        `${char('separate')}${r('7 September')}${char('end')}${r(' 1956')}<w:fldSimple w:instr="PAGE">${r(', p. 3')}</w:fldSimple>`,
    );
    expect((await source({ body })).text).toBe('on 7 September 1956, p. 3');
  });

  it('reads a text box once, after its paragraph', async () => {
    const box = (words: string) => `<w:txbxContent>${p(words)}</w:txbxContent>`;
    const body = p(
      `${r('The ')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('TOP SECRET')}</mc:Choice>` +
        `<mc:Fallback>${box('TOP SECRET')}</mc:Fallback></mc:AlternateContent></w:r>${r('Secretary', '<w:i/>')}`,
    );
    const read = await source({ body });
    expect(read.text).toBe('The Secretary\n\nTOP SECRET');
    expect(marked(read)).toEqual([['italic', 'Secretary']]);
  });

  it('keeps the reading of a ruby beside its base', async () => {
    const body = p(
      `${r('日ソ')}<w:r><w:ruby><w:rubyPr><w:lid w:val="ja-JP"/></w:rubyPr><w:rt>${r('きょうどう')}</w:rt>` +
        `<w:rubyBase>${r('共同')}</w:rubyBase></w:ruby></w:r>${r('宣言')}`,
    );
    const read = await source({ body });
    expect(read.text).toBe('日ソ共同宣言');
    expect(named(read, 'ruby')).toEqual([['共同', { words: 'きょうどう' }]]);
  });
});

it('fails where there are no words', async () => {
  expect(await read({ body: p('<w:r><w:drawing/></w:r>') })).toMatchObject({
    ok: false,
    failure: { code: 'no-record' },
  });
});

it('fails with the part and the place where the XML is broken', async () => {
  const failure = { code: 'part-damaged', message: expect.stringContaining('talks.docx') as string };
  expect(await read({ body: p('a') + '<w:p>' })).toMatchObject({ ok: false, failure });
  expect(await read({ body: p('a'), styles: '<w:style>' })).toMatchObject({ ok: false, failure });
});

it('loses no words of paragraphs that stand inside another', async () => {
  const read = await source({ body: `<w:p>${r('one')}<w:ins>${p('two')}</w:ins>${r('three')}</w:p>${p('four')}` });
  expect(read.text).toBe('one\ntwo\nthree\nfour');
  expect(named(read, 'paragraph').map(([words]) => words)).toEqual(['one\ntwo\nthree', 'four']);
});

it('takes tables in tables in its stride, however deep', async () => {
  const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}${p('deep')}${'</w:tc></w:tr></w:tbl>'.repeat(20_000)}`;
  const started = performance.now();
  expect((await source({ body: deep })).text).toBe('deep');
  expect(performance.now() - started).toBeLessThan(3000);
});

it('takes a hundred thousand nested elements in its stride', async () => {
  const deep = '<w:sdt>'.repeat(100_000) + p('deep') + '</w:sdt>'.repeat(100_000);
  const time = await cpuTimeOf(async () => {
    expect((await source({ body: p('top') + deep })).text).toBe('top\ndeep');
  });
  expect(time).toBeLessThan(2000);
});
