import { describe, expect, it } from 'vitest';
import { isJapaneseTitle, modernForms, readTitledWord } from './title-japanese.ts';

function read(words: string) {
  const found = readTitledWord(words);
  const part = (range: readonly [number, number] | null | undefined): string | null =>
    range == null ? null : words.slice(...range);
  return found === null ? null : [part(found.name), part(found.title), part(found.honorific)];
}

describe('a Japanese word with a name and a title', () => {
  it.each([
    ['岸総理大臣', ['岸', '総理大臣', null]],
    ['谷正之駐米大使', ['谷正之', '駐米大使', null]],
    ['ダレス国務長官', ['ダレス', '国務長官', null]],
    ['ロバートソン国務次官補', ['ロバートソン', '国務次官補', null]],
    ['藤山外相', ['藤山', '外相', null]],
    ['安川アメリカ局長', ['安川', 'アメリカ局長', null]],
    ['マックアーサー米大使', ['マックアーサー', '米大使', null]],
    ['外務大臣藤山愛一郎', ['藤山愛一郎', '外務大臣', null]],
    ['駐日米国大使マッカーサー', ['マッカーサー', '駐日米国大使', null]],
    ['総理', [null, '総理', null]],
    ['外務省条約局長', [null, '外務省条約局長', null]],
    ['條約局第三課長代理', [null, '條約局第三課長代理', null]],
    ['ダレス國務長官閣下', ['ダレス', '國務長官', '閣下']],
    ['山田太郎氏', ['山田太郎', null, '氏']],
    ['Ｊ・Ｆ・ダレス', ['Ｊ・Ｆ・ダレス', null, null]],
  ])('%s', (words, expected) => {
    expect(read(words)).toEqual(expected);
  });

  it('begins no title inside a word of katakana', () => {
    expect(read('タイラー次官補')).toEqual(['タイラー', '次官補', null]);
    expect(read('ロンソ大使')).toEqual(['ロンソ', '大使', null]);
  });

  it('takes the letters of an office for no surname that begins with them', () => {
    expect(read('前田大使')).toEqual(['前田', '大使', null]);
    expect(read('米沢公使')).toEqual(['米沢', '公使', null]);
  });

  it.each(['会談要旨', '一般情勢', '本日は御苦労である', '大使館', '総理一行'])('is none: %s', (words) => {
    expect(read(words)).toBeNull();
  });

  it('takes long words in linear time, and none that are too long', () => {
    expect(readTitledWord('経済'.repeat(24))).toBeNull();
    expect(readTitledWord('経済'.repeat(100_000))).toBeNull();
  });

  it('is compared in the forms of today, each character at its place', () => {
    expect(modernForms('國務長官、條約局長')).toBe('国務長官、条約局長');
    expect(isJapaneseTitle('參事官')).toBe(true);
    expect(isJapaneseTitle('参加')).toBe(false);
  });
});
