import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { decodeLegacy, detectLegacy } from './legacy-encoding.ts';

const encode = (text: string, name: string) => new Uint8Array(iconv.encode(text, name));

it.each([
  '両国は合意した。',
  '昭和三十二年六月',
  'ワシントン',
  '第1条 Article I',
  '諸君、本大臣ハ',
  'Ａ・Ｂ・Ｃ',
  '岸'.repeat(3),
])('%s', (text) => {
  expect(detectLegacy(encode(text, 'shift_jis')).name).toBe('shift_jis');
  expect(detectLegacy(encode(text, 'euc-jp')).name).toBe('euc-jp');
});

it.each([
  'Aide-Mémoire',
  '“Oral Points” – the Secretary’s',
  'Chargé',
  'São Paulo, señor',
  'l’Élysée',
  'Köln, Straße',
  '£5,000',
  'résumé of the naïve café',
])('%s is windows-1252', (text) => {
  expect(detectLegacy(encode(text, 'windows-1252')).name).toBe('windows-1252');
});

it('finds the one accent far down in a long record', () => {
  const text = `${'The Ambassador called.\n'.repeat(20_000)}Aide-Mémoire\n`;
  expect(detectLegacy(encode(text, 'windows-1252'))).toMatchObject({ name: 'windows-1252' });
});

it('decodes with the tables of Windows', () => {
  expect(decodeLegacy(Uint8Array.from([0x87, 0x40]), 'shift_jis')).toBe('①');
  expect(decodeLegacy(Uint8Array.from([0x93, 0x81]), 'windows-1252')).toBe('“\ufffd');
});
