import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../shared/model/result.ts';
import type { SourceText } from '../../shared/model/source-text.ts';
import { checkLaws } from '../parser/laws.ts';
import { parseDocument } from '../parser/parse-document.ts';
import { NOBODY } from '../parser/sample.fixture.ts';
import { docxFiles, p, r } from './docx.fixture.ts';
import { epubFiles } from './epub.fixture.ts';
import { odtFiles } from './odt.fixture.ts';
import { readFileSources } from './read-file.ts';

async function read(bytes: Uint8Array): Promise<Result<SourceText>[]> {
  const records: Result<SourceText>[] = [];
  for await (const record of readFileSources(bytes, '/papers/file.bin')) records.push(record);
  return records;
}

/** What holds for every record, whatever its file was like. */
function expectSound(source: SourceText): void {
  const { text, elements, marks, breaks } = source;
  expect(checkLaws(source, parseDocument(source, NOBODY))).toEqual([]);
  expect(text.trim()).not.toBe('');
  for (const { span } of [...elements, ...marks]) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
  }
  for (const { at } of breaks) expect(at).toBeLessThanOrEqual(text.length);
  const begins = elements.map(({ span }) => span.start);
  expect(begins).toEqual([...begins].sort((a, b) => a - b));
  const starts = marks.map(({ span }) => span.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
}

const note = `<w:footnote w:id="1">${p('A note.')}</w:footnote>`;
const DOCUMENTS: readonly (readonly [string, Record<string, Uint8Array>])[] = [
  [
    'docx',
    docxFiles({
      styles: '<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="a"/></w:style>',
      footnotes: note,
      header: p('SECRET'),
      body:
        p(
          r('one ', '<w:i/>') + '<w:r><w:footnoteReference w:id="1"/></w:r>' + r('two', '<w:b/>'),
          '<w:pStyle w:val="a"/>',
        ) +
        `<w:tbl><w:tr><w:tc>${p('a')}</w:tc><w:tc>${p('b')}${p('c')}</w:tc></w:tr></w:tbl>` +
        `<w:del>${r('gone')}</w:del>`,
    }),
  ],
  [
    'odt',
    odtFiles({
      automatic: '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="P1"/>',
      body:
        '<text:list><text:list-item><text:p text:style-name="P1">one <text:span>two</text:span></text:p></text:list-item></text:list>' +
        '<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table>' +
        '<text:p><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>n</text:p></text:note-body></text:note></text:p>',
    }),
  ],
  [
    'epub',
    epubFiles({ d1: '<h1>Talks</h1><p>one <i>two</i></p>', d2: '<table><tr><td>a</td><td>b</td></tr></table>' }),
  ],
];

describe.each(DOCUMENTS)('a damaged %s', (_, files) => {
  const whole = zipSync(files);
  const names = Object.keys(files);

  it('is read where it is not damaged', async () => {
    for (const record of await read(whole)) {
      expect(record.ok).toBe(true);
      if (record.ok) expectSound(record.value);
    }
  });

  it('gives records or one sentence, wherever its container is changed or cut', async () => {
    const edits = fc.array(fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        edits,
        fc.integer({ min: 1, max: whole.length }),
        fc.boolean(),
        async (changes, length, isCut) => {
          const bytes = Uint8Array.from(whole);
          for (const { at, to } of changes) bytes[at] = to;
          for (const record of await read(isCut ? bytes.subarray(0, length) : bytes)) {
            if (record.ok) expectSound(record.value);
            else expect(record.failure.message).toMatch(/^file\.bin .+\.$/s);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('gives records or one sentence, wherever one of its parts is changed, cut or doubled', async () => {
    const edit = fc.record({
      name: fc.constantFrom(...names),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      to: fc.double({ min: 0, max: 1, noNaN: true }),
      words: fc.constantFrom(
        '',
        '<',
        '>',
        '<w:p>',
        '</w:p>',
        '</text:p>',
        '<text:p>',
        '"',
        '&',
        '\0',
        '\ufffe',
        '<!--',
        'x',
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (changes) => {
        const parts = { ...files };
        for (const { name, from, to, words } of changes) {
          const text = Buffer.from(parts[name] ?? new Uint8Array()).toString('utf8');
          const changed = text.slice(0, from * text.length) + words + text.slice(to * text.length);
          parts[name] = new TextEncoder().encode(changed);
        }
        for (const record of await read(zipSync(parts))) {
          if (record.ok) expectSound(record.value);
          else expect(record.failure.message).toMatch(/^file\.bin .+\.$/s);
        }
      }),
      { numRuns: 200 },
    );
  });
});

it('leaves text to the readers of text', async () => {
  expect(await read(new TextEncoder().encode('The Ambassador called.'))).toMatchObject([
    { value: { format: 'plain-text' } },
  ]);
});
