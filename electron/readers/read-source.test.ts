import { expect, it } from 'vitest';
import { readSource, readSources } from './read-source.ts';
import { cpuTimeOf } from '../cpu-time.fixture.ts';

const encode = (text: string) => new TextEncoder().encode(text);

it('reads plain text and Markdown with front matter, whatever the name says', () => {
  expect(readSource(encode('The Ambassador called.'), 'a.pdf')).toMatchObject({
    ok: true,
    value: { format: 'plain-text' },
  });
  expect(readSource(encode('---\ntitle: "A"\ndoc_date: 1946-09-20\n---\n\n# A\n'), 'a.txt')).toMatchObject({
    ok: true,
    value: { format: 'markdown' },
  });
  expect(readSource(encode('---\n\nA rule, and then words.\n\n---\n'), 'a.md')).toMatchObject({
    ok: true,
    value: { format: 'plain-text' },
  });
});

it('names what it cannot read yet', () => {
  expect(readSource(encode('<?xml version="1.0"?><catalogue/>'), '/papers/frus.xml')).toEqual({
    ok: false,
    failure: { code: 'unsupported-format', message: 'frus.xml is XML, which Memcon does not read yet.' },
  });
  expect(readSource(encode('%PDF-1.7'), 'talks.txt')).toMatchObject({
    failure: { message: 'talks.txt is a PDF file, which Memcon does not read yet.' },
  });
});

it('reads TEI and pages, and each record of a file', () => {
  expect(readSource(encode('<html><p>The Ambassador called.'), 'a.txt')).toMatchObject({ value: { format: 'html' } });
  const documents = ['d1', 'd2'].map((id) => `<div type="document" xml:id="${id}"><p>Words.</p></div>`).join('');
  const sources = [...readSources(encode(`<TEI><text><body>${documents}</body></text></TEI>`), 'a.txt')];
  expect(sources).toMatchObject([
    { value: { format: 'tei', fragment: 'd1' } },
    { value: { format: 'tei', fragment: 'd2' } },
  ]);
});

it('passes the failure of the reader on', () => {
  expect(readSource(new Uint8Array(), 'a.txt')).toMatchObject({ failure: { code: 'empty-file' } });
});

it.each(['<', '[', '{"a":', '---\n', '\t\t\n', 'é'])('takes ten megabytes of %j in its stride', async (piece) => {
  const bytes = encode(piece.repeat(10_000_000 / piece.length));
  expect(await cpuTimeOf(() => readSource(bytes, 'big.txt'))).toBeLessThan(4000);
});
