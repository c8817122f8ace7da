import { describe, expect, it } from 'vitest';
import type { Result } from '../../shared/model/result.ts';
import type { SourceText } from '../../shared/model/source-text.ts';
import { odtOf, type OdtParts } from './odt.fixture.ts';
import { readOdt } from './read-odt.ts';
import { ZipArchive } from './zip-archive.ts';

async function read(parts: OdtParts): Promise<Result<SourceText>> {
  const archive = await ZipArchive.open(odtOf(parts), '/papers/talks.odt');
  return archive.ok ? readOdt(archive.value, '/papers/talks.odt') : archive;
}

async function source(parts: OdtParts): Promise<SourceText> {
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

const style = (name: string, family: string, properties: string, more = '') =>
  `<style:style style:name="${name}" style:family="${family}"${more}>${properties}</style:style>`;
const SPACED = style('Body', 'paragraph', '<style:paragraph-properties fo:margin-bottom="0.2cm"/>');

describe('paragraphs and marks', () => {
  it('parts paragraphs as the page shows them, and keeps white space that is written out', async () => {
    const read = await source({
      styles: SPACED,
      body:
        '<text:h text:outline-level="2">Talks</text:h><text:p text:style-name="Body">The\n   <text:span>Secretary </text:span> said</text:p>' +
        '<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p><text:p/><text:p>end</text:p>',
    });
    expect(read.text).toBe('Talks\nThe Secretary said\n\na   b\tc\nd\n\nend');
    expect(named(read, 'head')).toEqual([['Talks', { type: 'h2' }]]);
  });

  it('takes marks from styles, own and taken over', async () => {
    const automatic =
      style('T1', 'text', '<style:text-properties fo:font-style="italic"/>') +
      style('T2', 'text', '<style:text-properties fo:font-weight="700"/>', ' style:parent-style-name="Strong"') +
      style('T3', 'text', '<style:text-properties style:text-position="super 58%"/>') +
      style('T4', 'text', '<style:text-properties text:display="none"/>') +
      style('P1', 'paragraph', '<style:text-properties fo:font-style="italic"/>') +
      style('T5', 'text', '<style:text-properties fo:font-style="normal"/>');
    const styles = style('Strong', 'text', '<style:text-properties style:text-line-through-style="solid"/>');
    const span = (name: string, words: string) => `<text:span text:style-name="${name}">${words}</text:span>`;
    const read = await source({
      automatic,
      styles,
      body:
        `<text:p>${span('T1', 'would ')}${span('T1', 'promote')} a ${span('T2', 'desired')} end${span('T3', '2')}${span('T4', 'x')}</text:p>` +
        `<text:p text:style-name="P1">all ${span('T5', 'but')}</text:p>`,
    });
    expect(read.text).toBe('would promote a desired end2\nall but');
    expect(marked(read)).toEqual([
      ['italic', 'would promote'],
      ['strike', 'desired'],
      ['bold', 'desired'],
      ['superscript', '2'],
      ['italic', 'all'],
    ]);
  });

  it('keeps links and readings', async () => {
    const read = await source({
      body:
        '<text:p>see <text:a xlink:href="https://example.org">the treaty</text:a> of <text:ruby><text:ruby-base>共同</text:ruby-base>' +
        '<text:ruby-text>きょうどう</text:ruby-text></text:ruby>宣言</text:p>',
    });
    expect(read.text).toBe('see the treaty of 共同宣言');
    expect(named(read, 'ref')).toEqual([['the treaty', { target: 'https://example.org' }]]);
    expect(named(read, 'ruby')).toEqual([['共同', { words: 'きょうどう' }]]);
  });
});

it('puts what a tracked deletion took out back in its place, and marks what was added', async () => {
  const region = (id: string, inner: string) =>
    `<text:changed-region xml:id="${id}" text:id="${id}">${inner}</text:changed-region>`;
  const info = '<office:change-info><dc:creator>JFD</dc:creator><dc:date>1956</dc:date></office:change-info>';
  const read = await source({
    body:
      '<text:tracked-changes>' +
      region('c1', `<text:deletion>${info}<text:p>conduce to a </text:p></text:deletion>`) +
      region('c2', `<text:insertion>${info}</text:insertion>`) +
      region('c3', `<text:format-change>${info}</text:format-change>`) +
      '</text:tracked-changes><text:p>would not <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>promote a ' +
      '<text:change-end text:change-id="c2"/><text:change-start text:change-id="c3"/>solution<text:change-end text:change-id="c3"/></text:p>',
  });
  expect(read.text).toBe('would not conduce to a promote a solution');
  expect(marked(read)).toEqual([
    ['deleted', 'conduce to a'],
    ['inserted', 'promote a'],
  ]);
});

it('sets notes at the end with the marker that the file holds, and comments too', async () => {
  const read = await source({
    body:
      '<text:p>an Aide-Mémoire,<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>2</text:note-citation>' +
      '<text:note-body><text:p>See <text:span>supra</text:span>.</text:p></text:note-body></text:note> copy' +
      '<office:annotation><dc:creator>HF</dc:creator><dc:date>2020</dc:date><text:p>Which copy?</text:p></office:annotation> of which</text:p>',
  });
  expect(read.text).toBe('an Aide-Mémoire,2 copy of which\n\n2 See supra.\n\nWhich copy?');
  expect(named(read, 'note')).toEqual([
    ['2 See supra.', { id: 'ftn1', type: 'footnote', n: '2' }],
    ['Which copy?', { type: 'comment' }],
  ]);
});

it('keeps the labels that the program computes as attributes, and counts on where a list says so', async () => {
  const automatic =
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-prefix="(" style:num-suffix=")" style:num-format="a"/>' +
    '<text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/></text:list-style>' +
    '<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>';
  const item = (inner: string, more = '') => `<text:list-item${more}>${inner}</text:list-item>`;
  const read = await source({
    automatic,
    body:
      `<text:list text:style-name="L1">${item('<text:p>one</text:p><text:p>more</text:p>')}` +
      `${item(`<text:p>two</text:p><text:list>${item('<text:p>below</text:p>')}</text:list>`)}</text:list><text:p>Text</text:p>` +
      `<text:list text:style-name="L1" text:continue-numbering="true">${item('<text:p>three</text:p>')}</text:list>` +
      `<text:list text:style-name="L1">${item('<text:p>anew</text:p>', ' text:start-value="5"')}</text:list>` +
      `<text:list text:style-name="L2">${item('<text:p>round</text:p>')}</text:list>`,
  });
  expect(read.text).toBe('one\nmore\ntwo\nbelow\n\nText\n\nthree\nanew\nround');
  expect(named(read, 'item')).toEqual([
    ['one', { n: '(a)' }],
    ['more', {}],
    ['two', { n: '(b)' }],
    ['below', { n: 'b.1' }],
    ['three', { n: '(c)' }],
    ['anew', { n: '(e)' }],
    ['round', {}],
  ]);
});

it('reads tables, boxes, page breaks, running heads and the title', async () => {
  const cell = (words: string) => `<table:table-cell><text:p>${words}</text:p></table:table-cell>`;
  const read = await source({
    title: 'Talks',
    automatic: style('P2', 'paragraph', '<style:paragraph-properties fo:break-before="page"/>'),
    master:
      '<style:master-page><style:header><text:p>SECRET</text:p></style:header>' +
      '<style:footer><text:p>page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page>',
    body:
      `<table:table><table:table-row>${cell('1956')}${cell('Tani')}</table:table-row></table:table>` +
      '<text:p>to the <text:soft-page-break/>four<draw:frame><draw:text-box><text:p>Boxed</text:p></draw:text-box><svg:desc>no</svg:desc></draw:frame> islands</text:p>' +
      '<text:p text:style-name="P2">Next</text:p>',
  });
  expect(read.text).toBe('1956\tTani\n\nto the four islands\n\nBoxed\n\nNext');
  expect(read.breaks.map(({ at }) => read.text.slice(at, at + 4))).toEqual(['four', 'Next']);
  expect(named(read, 'forme-work')).toEqual([
    ['', { type: 'header', words: 'SECRET' }],
    ['', { type: 'footer', words: 'page 1' }],
  ]);
  expect(named(read, 'property')).toEqual([['', { type: 'title', words: 'Talks' }]]);
});

it('reads paragraphs in paragraphs as boxes, and takes any depth of them in its stride', async () => {
  expect((await source({ body: '<text:p>one<text:p>two</text:p>three</text:p>' })).text).toBe('onethree\n\ntwo');
  const started = performance.now();
  const deep = await source({ body: '<text:p>a'.repeat(20_000) + '</text:p>'.repeat(20_000) });
  expect(deep.text.replace(/\s/g, '').length).toBe(20_000);
  expect(performance.now() - started).toBeLessThan(3000);
});

describe('what cannot be read', () => {
  it('says so', async () => {
    const manifest = '<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>';
    expect(await read({ body: '', manifest })).toMatchObject({ failure: { code: 'zip-locked' } });
    expect(await read({ body: '<text:p> </text:p>' })).toMatchObject({ failure: { code: 'no-record' } });
    expect(await read({ body: '<text:p>' })).toMatchObject({ failure: { code: 'part-damaged' } });
  });
});
