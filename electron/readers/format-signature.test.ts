import { expect, it } from 'vitest';
import { adviceOn, binaryFormat, markedUpFormat } from './format-signature.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

it.each([
  ['%PDF-1.7 ...', 'a PDF file'],
  ['{\\rtf1\\ansi', 'an RTF document'],
  ['\x89PNG\r\n', 'a PNG image'],
  ['PK\x03\x04 and more', 'a ZIP container'],
  [
    '\xd0\xcf\x11\xe0 ... E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0',
    'a Word document (or another file of Office) that is locked by a password',
  ],
  ['\xd0\xcf\x11\xe0', 'a Word document of the old kind (or another file of old Office)'],
  ['PKs are what the Ambassador asked for', null],
  ['The Ambassador called.', null],
])('%j', (text, format) => {
  expect(binaryFormat(bytes(text))).toBe(format);
});

it.each([
  ['<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">', 'TEI XML'],
  ['<?xml version="1.0"?><catalogue/>', 'XML'],
  ['<div type="document" xml:id="d1">text</div>', 'TEI XML'],
  ['<tei:TEI xmlns:tei="http://www.tei-c.org/ns/1.0">', 'TEI XML'],
  ['<TEI.2><teiHeader/></TEI.2>', 'TEI XML'],
  ['<!-- saved from url=(0014)about:internet -->\n<html>', 'HTML'],
  ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">\n<html xmlns="x">', 'HTML'],
  ['<div class="record">text</div>', 'HTML'],
  ['<p>A page without its frame', 'HTML'],
  ['<record>text</record>', 'XML'],
  ['<!DOCTYPE html>\n<html>', 'HTML'],
  ['  <HTML lang="ja">', 'HTML'],
  ['{"title": "A"}', 'JSON'],
  ['[{"title": "A"}, 1]', 'JSON'],
  ['{"a": 1}\n{"a": 2}\n', 'JSON'],
  ['a\tb\tc\nd\te\tf\ng\th\ti\n', 'a table of tab-separated values'],
  ['[Title] Joint Statement\n[Date] May 4, 1956', null],
  ['[1] A note', null],
  ['<The Ambassador smiled.>', null],
  ['Name\tRole\nThe Ambassador called.', null],
  ['The Ambassador called.', null],
])('%j', (text, format) => {
  expect(markedUpFormat(text)).toBe(format);
});

it('knows what to do about formats that can be saved as another', () => {
  expect(adviceOn('an RTF document')).toContain('.docx');
  expect(adviceOn('a PNG image')).toBeNull();
});
