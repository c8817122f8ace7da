import { expect, it } from 'vitest';
import { decodeText } from './encoding.ts';
import { readPlainText } from './read-plain-text.ts';

it('hands over the words untouched', () => {
  const text = '102. Memorandum of a Conversation\r\n\r\n  • The Secretary\u2028\ufffd\n';
  const decoded = decodeText(new TextEncoder().encode(text), 'a.txt');
  if (!decoded.ok) throw new Error(decoded.failure.message);
  expect(readPlainText(decoded.value)).toEqual({
    text,
    fragment: null,
    format: 'plain-text',
    encoding: { name: 'utf-8', confidence: 1, byteOrderMark: false },
    language: null,
    marks: [],
    breaks: [],
    elements: [],
    undecodable: [],
  });
});
