import { describe, expect, it } from 'vitest';
import { withoutMarkdownEscapes } from './markdown-escapes.ts';
import { readOne } from './reader.fixture.ts';

const HEAD = '---\ntitle: "a \\"b\\" &amp; c"\n---\n';
const wordsOf = (body: string) => readOne(HEAD + body).text.slice(HEAD.length);

describe('withoutMarkdownEscapes', () => {
  it.each([
    ['1\\. Proposal \\[matter omitted\\]', '1. Proposal [matter omitted]'],
    ['PERSONAL &amp; CONFIDENTIAL &#8212; &#x65E5;&nbsp;x', 'PERSONAL & CONFIDENTIAL — 日\u00a0x'],
    ['C:\\papers \\a &nothing; AT&T &', 'C:\\papers \\a &nothing; AT&T &'],
    ['a \\\\. b', 'a \\. b'],
    ['`1\\.` and ``a ` \\. &amp;`` but 2\\.', '`1\\.` and ``a ` \\. &amp;`` but 2.'],
    ['plain', 'plain'],
  ])('%s', (written, meant) => {
    expect(wordsOf(written)).toBe(meant);
  });

  it('leaves the front matter to itself', () => {
    expect(readOne(`${HEAD}1\\.`).text.slice(0, HEAD.length)).toBe(HEAD);
  });

  it('keeps the places of what could not be decoded', () => {
    const text = '1\\. a \ufffd b &amp; c \ufffd\ufffd d';
    const [first, second] = [text.indexOf('\ufffd'), text.lastIndexOf('\ufffd') - 1];
    const undecodable = [
      { start: first, end: first + 1 },
      { start: second, end: second + 2 },
    ];
    const read = withoutMarkdownEscapes({ ...readOne('x'), text, undecodable }, 0);
    expect(read.text).toBe('1. a \ufffd b & c \ufffd\ufffd d');
    expect(read.undecodable.map(({ start, end }) => read.text.slice(start, end))).toEqual(['\ufffd', '\ufffd\ufffd']);
  });

  it('touches no other text', () => {
    expect(readOne('1\\. &amp;').text).toBe('1\\. &amp;');
  });
});
