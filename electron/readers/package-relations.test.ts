import { expect, it } from 'vitest';
import { resolvePart } from './package-relations.ts';

it.each([
  ['document.xml', 'word/', 'word/document.xml'],
  ['../docProps/core.xml', 'word/', 'docProps/core.xml'],
  ['/word/document.xml', 'other/', 'word/document.xml'],
  ['./text/d1.xhtml', 'OEBPS/', 'OEBPS/text/d1.xhtml'],
  ['../../../etc/passwd', 'word/', 'etc/passwd'],
])('%s seen from %s', (target, folder, part) => {
  expect(resolvePart(target, folder)).toBe(part);
});
