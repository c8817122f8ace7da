import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disorderOf, elementsOf, marksOf, readAll, readOne } from './reader.fixture.ts';
import { cpuTimeOf } from '../cpu-time.fixture.ts';

const HEADER = `<teiHeader><fileDesc><titleStmt><title type="complete">Foreign Relations,
  1955–1957, Volume I</title><title type="volume">Japan</title></titleStmt></fileDesc></teiHeader>`;
const tei = (body: string, header = HEADER) =>
  `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0">${header}<text>${body}</text></TEI>`;
const record = (inside: string) => tei(`<body><div type="document" xml:id="d1" n="1">${inside}</div></body>`, '');

describe('the 2014-16 encoding of FRUS', () => {
  const source = readOne(
    tei(`<front><div><head>Preface</head><p>Not a record.</p></div></front><body>
      <div type="compilation"><head>Japan</head>
      <div type="document" xml:id="d102" n="102">
        <head>102. Memorandum of a Conversation, Washington,
            September 7, 1956, 9 p.m.<note n="1" xml:id="d102fn1" type="source">Source: Central Files,
            661.941/9–755.</note>
        </head>
        <dateline><hi rend="italic"><placeName>Washington</placeName>, <date when="1956-09-07T21:00:00">September 7,
            1956, 9 p.m.</date></hi></dateline>
        <list type="subject"><head>SUBJECT</head><item>Negotiations</item></list>
        <list type="participants"><head>PARTICIPANTS</head>
          <item>Mr. <persName corresp="#p_TM1">Masayuki Tani</persName>,
             Ambassador E. &amp; P.</item>
          <item><list><head><hi rend="italic">United States</hi></head><item>The Secretary</item></list></item>
        </list>
        <p>He handed over an Aide-Mémoire,<note n="2" xml:id="d102fn2">See <ref target="#d81">Document 81</ref>.
           </note> copy of which is attached. This was very hard
           <pb xml:id="pg_229" n="229"/>question.</p>
        <pb n="230"/>
        <p><hi rend="strong">[Attachment]</hi></p>
        <table><row><cell>Rice</cell><cell>3</cell></row><row><cell/><cell>4</cell></row></table>
        <closer><signed>JFD</signed></closer>
      </div></div></body><back><div><head>Persons</head></div></back>`),
  );

  it('sets blocks apart, lines below each other, cells beside each other, and notes at the end', () => {
    expect(source.text.split('\n')).toEqual([
      'Foreign Relations, 1955–1957, Volume I',
      '',
      '102. Memorandum of a Conversation, Washington, September 7, 1956, 9 p.m.1',
      '',
      'Washington, September 7, 1956, 9 p.m.',
      '',
      'SUBJECT',
      'Negotiations',
      '',
      'PARTICIPANTS',
      'Mr. Masayuki Tani, Ambassador E. & P.',
      'United States',
      'The Secretary',
      '',
      'He handed over an Aide-Mémoire,2 copy of which is attached. This was very hard question.',
      '',
      '[Attachment]',
      '',
      'Rice\t3',
      '4',
      '',
      'JFD',
      '',
      '1 Source: Central Files, 661.941/9–755.',
      '',
      '2 See Document 81.',
    ]);
    expect(source).toMatchObject({ format: 'tei', fragment: 'd102', language: null });
  });

  it('names what the format names', () => {
    expect(elementsOf(source, 'edition')).toEqual(['Foreign Relations, 1955–1957, Volume I']);
    expect(elementsOf(source, 'head')).toHaveLength(4);
    expect(elementsOf(source, 'dateline')).toEqual(['Washington, September 7, 1956, 9 p.m.']);
    expect(elementsOf(source, 'place')).toEqual(['Washington']);
    expect(elementsOf(source, 'person')).toEqual(['Masayuki Tani']);
    expect(elementsOf(source, 'signed')).toEqual(['JFD']);
    expect(elementsOf(source, 'cell')).toEqual(['Rice', '3', '', '4']);
    expect(elementsOf(source, 'note-ref')).toEqual(['1', '2']);
    expect(elementsOf(source, 'note-marker')).toEqual(['1', '2']);
    expect(elementsOf(source, 'ref')).toEqual(['Document 81']);
    expect(source.elements.filter(({ attributes }) => attributes.type !== undefined)).toMatchObject([
      { name: 'list', attributes: { type: 'subject' } },
      { name: 'list', attributes: { type: 'participants' } },
      { name: 'note', attributes: { type: 'source', n: '1', id: 'd102fn1' } },
    ]);
    expect(source.elements.find(({ name }) => name === 'date')?.attributes.when).toBe('1956-09-07T21:00:00');
    expect(source.elements.find(({ name }) => name === 'ref')?.attributes.target).toBe('#d81');
  });

  it('keeps marks and page breaks', () => {
    expect(marksOf(source, 'italic')).toEqual(['Washington, September 7, 1956, 9 p.m.', 'United States']);
    expect(marksOf(source, 'bold')).toEqual(['[Attachment]']);
    expect(marksOf(source, 'superscript')).toEqual(['1', '2']);
    expect(source.breaks.map(({ at, page }) => [page, source.text.slice(at, at + 8)])).toEqual([
      ['229', 'question'],
      ['230', '[Attachm'],
    ]);
  });
});

it('reads the current encoding of FRUS: opener, attachments, labels beside their items', () => {
  const source = readOne(`<TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:frus="http://history.state.gov/frus/ns/1.0">
    <text><body><div type="document" subtype="historical-document" xml:id="d31" n="31"
      frus:doc-dateTime-min="1969-11-20T18:03:00-05:00" frus:doc-dateTime-max="1969-11-20T18:03:00-05:00">
      <head>31. Memorandum<note n="0" type="source" xml:id="d31fn0">Source: Nixon.</note></head>
      <opener><dateline rendition="#right"><placeName>Washington</placeName>,
        <date from="1969-11-20T18:03:00-05:00" to="1969-11-20T19:00:00-05:00">November 20, 1969</date></dateline></opener>
      <p>He said: <list><label>1.</label><item>That <del>he</del> <add>they</add> agreed.</item>
         <label>United States</label><item>The President</item></list></p>
      <frus:attachment><head>Tab A</head><p>See <choice><sic>teh</sic><corr>the</corr></choice> list.<gap/></p></frus:attachment>
    </div></body></text></TEI>`);
  expect(source.text).toBe(
    '31. Memorandum\n\nWashington, November 20, 1969\n\nHe said:\n\n1. That he they agreed.\nUnited States\n' +
      'The President\n\nTab A\n\nSee teh the list.\n\nSource: Nixon.',
  );
  expect(elementsOf(source, 'opener')).toEqual(['Washington, November 20, 1969']);
  expect(elementsOf(source, 'attachment')).toEqual(['Tab A\n\nSee teh the list.']);
  expect(elementsOf(source, 'label')).toEqual(['1.', 'United States']);
  expect(elementsOf(source, 'corrected')).toEqual(['the']);
  expect(marksOf(source, 'deleted')).toEqual(['he']);
  expect(marksOf(source, 'inserted')).toEqual(['they']);
  expect(source.elements.find(({ name }) => name === 'date')?.attributes).toEqual({
    from: '1969-11-20T18:03:00-05:00',
    to: '1969-11-20T19:00:00-05:00',
  });
});

it('hands over each document of a volume, one after the other', () => {
  const volume = (id: string) => `<div type="document" xml:id="${id}"><p>Record ${id}.</p></div>`;
  const sources = readAll(tei(`<body><head>Japan</head>${['d1', 'd2', 'd2'].map(volume).join('')}</body>`));
  expect(sources.map((one) => one.ok && [one.value.fragment, one.value.text.split('\n').at(-1)])).toEqual([
    ['d1', 'Record d1.'],
    ['d2', 'Record d2.'],
    ['d2-2', 'Record d2.'],
  ]);
});

it('takes the whole text where the edition marks no documents, with the title of the work', () => {
  const header = '<teiHeader><fileDesc><titleStmt><title>A Letter</title></titleStmt></fileDesc></teiHeader>';
  const source = readOne(tei('<body xml:lang="ja"><p>一</p><p>二</p></body>', header));
  expect(source).toMatchObject({ text: 'A Letter\n\n一\n\n二', fragment: null });
  expect(elementsOf(source, 'title')).toEqual(['A Letter']);
  expect(readOne(tei('<body><p>a</p></body>', '').replace('<TEI', '<TEI xml:lang="en-US"')).language).toBe('en');
});

it('leaves an inline note in the text', () => {
  expect(readOne(record('<head><note rend="inline">Tab B</note> Letter</head>')).text).toBe('Tab B Letter');
});

describe('nasty files', () => {
  it('expands no entity, and says so', () => {
    const bomb = `<!DOCTYPE TEI [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    for (const name of ['b', 'x']) {
      const [failed] = readAll(`${bomb}<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><p>&${name};</p></text></TEI>`);
      expect(failed).toMatchObject({ ok: false, failure: { code: 'xml-not-well-formed' } });
      expect(JSON.stringify(failed)).toMatch(/^(?!.*(?:haha|root:)).*expands no entities/);
    }
    expect(readOne(record('<p>Aide-M&eacute;moire &#x2014; &amp;</p>')).text).toBe('Aide-Mémoire — &');
  });

  it('says where a file is damaged, after the records before', () => {
    const cut = tei('<body><div type="document" xml:id="d1"><p>a</p></div><div type="document"><p>b</p>').slice(0, -20);
    const [whole, damaged, ...more] = readAll(cut);
    expect(whole).toMatchObject({ ok: true, value: { fragment: 'd1' } });
    expect(damaged?.ok === false && damaged.failure.message).toMatch(
      /^file is not well-formed XML \(line 2, column \d+\): unclosed tag: \w+; the file may be cut off/,
    );
    expect(more).toEqual([]);
    expect(readAll(tei('<body/>'))).toMatchObject([{ ok: false, failure: { code: 'no-record' } }]);
  });

  it.each([
    ['nested paragraphs', (n: number) => record('<p>'.repeat(n) + 'deep' + '</p>'.repeat(n))],
    ['nested notes', (n: number) => record('<note n="1">a'.repeat(n) + '</note>'.repeat(n))],
    ['nested tables', (n: number) => record('<table><row><cell>a'.repeat(n) + '</cell></row></table>'.repeat(n))],
    ['empty elements', (n: number) => record('<p/><hi rend="italic"/><pb/>'.repeat(n) + 'a')],
    ['one long line', (n: number) => record(`<p>${'word &amp; '.repeat(n * 4)}</p>`)],
  ])('reads 100,000 %s in linear time', async (_, file) => {
    const time = await cpuTimeOf(() => {
      expect(readOne(file(100_000)).text.length).toBeGreaterThan(0);
    });
    expect(time).toBeLessThan(8000);
  });

  it('never throws and loses no character, whatever the elements', () => {
    const tags = [
      'p',
      'list',
      'item',
      'label',
      'note',
      'hi',
      'cell',
      'row',
      'table',
      'head',
      'choice',
      'pb',
      'unknown',
    ];
    const words = fc.string({ unit: fc.constantFrom(...'ab1.) \n\t\u00a0漢é'), maxLength: 6 });
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        words,
        fc
          .tuple(
            fc.constantFrom(...tags),
            fc.constantFrom('', ' n="1"', ' rend="italic"'),
            fc.array(tie('tree'), { maxLength: 4 }),
          )
          .map(([tag, attributes, inside]) => `<${tag}${attributes}>${inside.join('')}</${tag}>`),
      ),
    }));
    const letters = (text: string) => [...text.replace(/\s/g, '')].sort().join('');
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
        const inside = trees.join('');
        const [read] = readAll(record(inside));
        if (read?.ok !== true) {
          expect(inside.replace(/<[^>]*>/g, '').trim()).toBe('');
          return;
        }
        expect(disorderOf(read.value)).toEqual([]);
        // Markers of notes stand twice: at their place and before the note.
        const markers = '1'.repeat(elementsOf(read.value, 'note-ref').filter((word) => word !== '').length);
        const marked = markers + '1'.repeat(elementsOf(read.value, 'note-marker').length);
        expect(letters(read.value.text)).toBe(letters(inside.replace(/<[^>]*>/g, '') + marked));
      }),
      { numRuns: 500 },
    );
  });

  it('never throws on cut or spliced files', () => {
    const whole = tei(
      '<body><div type="document"><head>A<note n="1">b</note></head><list><item>c</item></list></div></body>',
    );
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(whole.length), fc.string(), (a, b, between) => {
        for (const read of readAll(whole.slice(0, a) + between + whole.slice(b)))
          if (read.ok) expect(disorderOf(read.value)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
