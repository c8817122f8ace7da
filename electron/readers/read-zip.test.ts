import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../shared/model/result.ts';
import type { SourceText } from '../../shared/model/source-text.ts';
import { docxOf, p } from './docx.fixture.ts';
import { epubFiles, epubOf } from './epub.fixture.ts';
import { odtOf } from './odt.fixture.ts';
import { readZip } from './read-zip.ts';

async function read(bytes: Uint8Array): Promise<Result<SourceText>[]> {
  const records: Result<SourceText>[] = [];
  for await (const record of readZip(bytes, '/papers/file.bin')) records.push(record);
  return records;
}

it('knows a document by what the container holds', async () => {
  expect(await read(docxOf({ body: p('Words') }))).toMatchObject([{ value: { format: 'docx', text: 'Words' } }]);
  expect(await read(odtOf({ body: '<text:p>Words</text:p>' }))).toMatchObject([
    { value: { format: 'odt', text: 'Words' } },
  ]);
  expect(await read(epubOf({ d1: '<p>Words</p>' }))).toMatchObject([{ value: { format: 'epub' } }]);
});

it.each([
  [{ 'papers/a.txt': 'The Ambassador called.' }, 'archive', 'Memcon opens no archives; unpack it'],
  [{ 'xl/workbook.xml': '<workbook/>' }, 'unsupported-format', 'an Excel workbook (XLSX)'],
  [{ 'ppt/presentation.xml': '<p/>' }, 'unsupported-format', 'a PowerPoint file (PPTX)'],
  [
    { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' },
    'unsupported-format',
    'a container of application/vnd.oasis.opendocument.spreadsheet',
  ],
])('does not open %j', async (files, code, words) => {
  const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])));
  expect(await read(bytes)).toMatchObject([{ failure: { code, message: expect.stringContaining(words) as string } }]);
});

describe('a book', () => {
  it('gives each page as a record, in the order of reading, without covers and contents', async () => {
    const book = epubOf({
      cover: '<img src="a.png"/>',
      nav: '<nav><ol><li><a href="d1.xhtml">d1</a></li></ol></nav>',
      d1: '<h1>102. Memorandum</h1><p>The <i>Secretary</i> said.<a href="#fn1"><sup>1</sup></a></p><p id="fn1">1 See infra.</p>',
      d2: '<p>共同声明</p>',
    });
    const records = await read(book);
    expect(records).toMatchObject([
      { value: { format: 'epub', fragment: 'd1', language: 'en' } },
      { value: { format: 'epub', fragment: 'd2' } },
    ]);
    const [first] = records;
    if (first?.ok !== true) throw new Error('no record');
    expect(first.value.text).toContain('The Secretary said.1');
    expect(first.value.elements[0]).toMatchObject({ name: 'property', attributes: { words: 'A Volume' } });
  });

  it('says what is damaged, locked or empty', async () => {
    const without = epubFiles({ d1: '<p>a</p>', d2: '<p>b</p>' });
    delete without['OEBPS/text/d2 1.xhtml'];
    expect(await read(zipSync(without))).toMatchObject([{ ok: true }, { failure: { code: 'part-damaged' } }]);
    const locked = epubFiles({ d1: '<p>a</p>' });
    locked['META-INF/encryption.xml'] = strToU8(
      '<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></EncryptedData></encryption>',
    );
    expect(await read(zipSync(locked))).toMatchObject([{ failure: { code: 'zip-locked' } }]);
    locked['META-INF/encryption.xml'] = strToU8(
      '<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></EncryptedData></encryption>',
    );
    expect(await read(zipSync(locked))).toMatchObject([{ ok: true }]);
    expect(await read(epubOf({ d1: '<img/>' }))).toMatchObject([{ failure: { code: 'no-record' } }]);
  });
});
