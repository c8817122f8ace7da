import encodingJapanese from 'encoding-japanese';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { decodeText } from './encoding.ts';

const JAPANESE = '[文書名] 共同コミュニケ\n\n　両国は、一九五七年六月二十一日、ワシントンで合意した。\r\n';

function read(bytes: Uint8Array) {
  const decoded = decodeText(bytes, '/papers/talks.txt');
  if (!decoded.ok) return decoded.failure;
  const { text, encoding, undecodable } = decoded.value;
  return { text, name: encoding.name, mark: encoding.byteOrderMark, undecodable, confidence: encoding.confidence };
}

it.each(['utf-8', 'utf-16le', 'utf-16be', 'shift_jis', 'euc-jp'])(
  'reads Japanese in %s, line ends untouched',
  (name) => {
    expect(read(iconv.encode(JAPANESE, name))).toMatchObject({ text: JAPANESE, name, mark: false, undecodable: [] });
  },
);

it('reads Japanese in iso-2022-jp', () => {
  const bytes = Uint8Array.from(
    encodingJapanese.convert(encodingJapanese.stringToCode(JAPANESE), { from: 'UNICODE', to: 'JIS' }),
  );
  expect(read(bytes)).toMatchObject({ text: JAPANESE, name: 'iso-2022-jp' });
});

it.each(['utf-8', 'utf-16le', 'utf-16be'])('takes the byte-order mark of %s off', (name) => {
  expect(read(iconv.encode(JAPANESE, name, { addBOM: true }))).toMatchObject({
    text: JAPANESE,
    name,
    mark: true,
    confidence: 1,
  });
});

it('tells ASCII from UTF-8, sure of both', () => {
  expect(read(iconv.encode('The Ambassador called.', 'ascii'))).toMatchObject({ name: 'ascii', confidence: 1 });
  expect(read(iconv.encode('Aide-Mémoire', 'utf-8'))).toMatchObject({ name: 'utf-8', confidence: 1 });
});

it('keeps a U+FFFD of the file, which no decoding caused', () => {
  expect(read(iconv.encode('a\ufffdb', 'utf-8'))).toMatchObject({ text: 'a\ufffdb', undecodable: [] });
});

it('reads damaged UTF-8 as UTF-8, less sure, and shows the place', () => {
  const bytes = iconv.encode(JAPANESE.repeat(5), 'utf-8');
  bytes[20] = 0xff;
  const result = read(bytes.subarray(0, bytes.length - 3));
  expect(result).toMatchObject({ name: 'utf-8' });
  expect('confidence' in result && result.confidence < 1 && result.undecodable.length > 0).toBe(true);
});

it('shows bytes that Windows-1252 and Shift_JIS have no character for', () => {
  const western = Uint8Array.from([...iconv.encode('“Oral Points” of the Chargé ', 'windows-1252'), 0x81, 0x20]);
  expect(read(western)).toMatchObject({ name: 'windows-1252', undecodable: [{ start: 28, end: 29 }] });
});

it.each([
  ['nothing', [], 'empty-file', 'talks.txt is empty: it has no bytes to read.'],
  ['blanks', [0x20, 0x0a], 'empty-file', 'talks.txt is empty: it holds nothing but white space.'],
  [
    'zero bytes',
    [0x61, 0, 0, 0, 0x62],
    'not-text',
    'talks.txt is not a text file: it holds bytes that no text encoding uses.',
  ],
  [
    'controls',
    [1, 2, 3, 4, 0x61],
    'not-text',
    'talks.txt is not a text file: it holds bytes that no text encoding uses.',
  ],
])('fails on %s with a clear sentence', (_, bytes, code, message) => {
  expect(read(Uint8Array.from(bytes))).toEqual({ code, message });
});

it('never throws, and each undecodable place holds U+FFFD', () => {
  const input = fc.oneof(
    fc.uint8Array({ maxLength: 80 }),
    fc
      .tuple(fc.string(), fc.constantFrom('utf-8', 'utf-16le', 'shift_jis', 'euc-jp', 'windows-1252'))
      .map(([text, name]) => new Uint8Array(iconv.encode(text, name))),
    fc
      .uint8Array({ minLength: 8, maxLength: 60 })
      .map((noise) => Uint8Array.from([...iconv.encode(JAPANESE, 'shift_jis'), ...noise])),
  );
  fc.assert(
    fc.property(input, (bytes) => {
      const decoded = decodeText(bytes, 'x');
      if (!decoded.ok) return;
      for (const { start, end } of decoded.value.undecodable)
        expect(decoded.value.text.slice(start, end)).toBe('\ufffd');
      expect(decoded.value.encoding.confidence).toBeGreaterThanOrEqual(0);
      expect(decoded.value.encoding.confidence).toBeLessThanOrEqual(1);
    }),
    { numRuns: 500 },
  );
});

it('gives Japanese back from every encoding that can write it', () => {
  const sentence = fc.array(
    fc.constantFrom(...'両国は合意した。会談において、日本側より、アメリカ合衆国「条約」第一二三条（仮訳）'),
    { minLength: 4, maxLength: 60 },
  );
  fc.assert(
    fc.property(sentence, fc.constantFrom('shift_jis', 'euc-jp', 'utf-8'), (characters, name) => {
      const text = characters.join('');
      expect(read(iconv.encode(text, name))).toMatchObject({ text, name });
    }),
    { numRuns: 500 },
  );
});

it('believes what a file declares, but not before its bytes', () => {
  const latin = Buffer.from('<p>\u00e9\u00e8 \u00c5\u00c4</p>', 'latin1');
  expect(decodeText(latin, 'a.html', 'windows-1252')).toMatchObject({
    value: { text: '<p>éè ÅÄ</p>', encoding: { name: 'windows-1252', confidence: 0.95 } },
  });
  const utf8 = iconv.encode('<p>会談</p>', 'utf-8');
  expect(decodeText(utf8, 'a.html', 'shift_jis')).toMatchObject({ value: { text: '<p>会談</p>' } });
  const japanese = iconv.encode(JAPANESE, 'euc-jp');
  expect(decodeText(japanese, 'a.html', 'shift_jis')).toMatchObject({ value: { encoding: { name: 'euc-jp' } } });
});
