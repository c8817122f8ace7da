import encoding from 'encoding-japanese';
import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { isIso2022Jp, toEucJp } from './iso-2022-jp.ts';

const encode = (text: string) =>
  Uint8Array.from(encoding.convert(encoding.stringToCode(text), { from: 'UNICODE', to: 'JIS' }));
const decode = (bytes: Uint8Array) => iconv.decode(toEucJp(bytes), 'euc-jp');

it('rewrites what another library encoded', () => {
  const text = '両国は 1957年6月21日、ワシントンで合意した。\n第1条 Article I\n';
  expect(isIso2022Jp(encode(text))).toBe(true);
  expect(decode(encode(text))).toBe(text);
});

it('reads half-width katakana and the supplementary set', () => {
  expect(decode(Uint8Array.from([0x1b, 0x28, 0x49, 0x31, 0x32, 0x1b, 0x28, 0x42, 0x61]))).toBe('ｱｲa');
  expect(decode(Uint8Array.from([0x1b, 0x24, 0x28, 0x44, 0x30, 0x21, 0x1b, 0x28, 0x42]))).toBe('丂');
});

it('falls back to ASCII at a line end', () => {
  expect(decode(Uint8Array.from([0x1b, 0x24, 0x42, 0x30, 0x6c, 0x0a, 0x61]))).toBe('一\na');
});

it('is not taken for plain text, nor plain text for it', () => {
  expect(isIso2022Jp(new TextEncoder().encode('plain \u001b[0m text'))).toBe(false);
  expect(isIso2022Jp(new TextEncoder().encode('日本'))).toBe(false);
});
