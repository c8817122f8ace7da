import { expect, it } from 'vitest';
import { readPlainText } from './read-plain-text.ts';

it('hands over the words untouched', () => {
  const text = '102. Memorandum of a Conversation\r\n\r\n  • The Secretary\u2028\ufffd\n';
  expect(readPlainText(new TextEncoder().encode(text), 'a.txt')).toEqual({
    ok: true,
    value: {
      text,
      format: 'plain-text',
      encoding: { name: 'utf-8', confidence: 1, byteOrderMark: false },
      language: null,
      marks: [],
      breaks: [],
      undecodable: [],
    },
  });
});

it('fails where there are no words', () => {
  expect(readPlainText(new Uint8Array(), 'papers/a.txt')).toMatchObject({ ok: false, failure: { code: 'empty-file' } });
});
