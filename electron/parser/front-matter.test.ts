import { expect, it } from 'vitest';
import { parseHeader } from './header.ts';

function read(text: string) {
  const { shape, mastheads, fields, bodyStart } = parseHeader(text);
  return {
    shape,
    fences: mastheads.map(({ start, end }) => text.slice(start, end)),
    fields: fields.map(({ name, label, value }) => [
      name,
      label && text.slice(label.start, label.end),
      value && text.slice(value.start, value.end),
    ]),
    body: text.slice(bodyStart).trim(),
  };
}

it('reads keys and values, without quotes', () => {
  const text =
    '---\ntitle: "128 Evatt to Beasley"\nvolume: \'Volume 10: 1946\'\ndoc_id: 3976\ndoc_date: 1946-09-20\nbarcode:\n---\n\n# 128 Evatt to Beasley\n';
  expect(read(text)).toEqual({
    shape: 'front-matter',
    fences: ['---', '---'],
    fields: [
      ['title', 'title:', '128 Evatt to Beasley'],
      ['volume', 'volume:', 'Volume 10: 1946'],
      ['other', 'doc_id:', '3976'],
      ['date', 'doc_date:', '1946-09-20'],
      ['other', 'barcode:', null],
    ],
    body: '# 128 Evatt to Beasley',
  });
});

it('lets a value go on over indented lines', () => {
  expect(read('---\nnotes: >\n  one\n  two\n---\nBody').fields[0]).toEqual(['notes', 'notes:', '>\n  one\n  two']);
});

it.each([
  '---\ntitle: A\n\nno closing fence',
  '---\n---\nnothing inside',
  '---\nA sentence, no key.\n---\n',
  'title: A\n---\n',
])('is no front matter: %j', (text) => {
  expect(read(text).shape).toBe('none');
});
