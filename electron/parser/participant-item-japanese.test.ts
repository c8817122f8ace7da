import { describe, expect, it } from 'vitest';
import { isJapaneseItem, readJapaneseItem } from './participant-item-japanese.ts';

function read(item: string) {
  const found = readJapaneseItem(item, { start: 0, end: item.length });
  const part = (span: { start: number; end: number } | null) =>
    span === null ? null : item.slice(span.start, span.end);
  return (
    found?.persons.map(({ name, honorific, roles, affiliation, presence }) => {
      const said = { name: part(name), roles: roles.map(part).join('/') };
      return {
        ...said,
        ...(honorific === null ? {} : { honorific: part(honorific) }),
        ...(affiliation === null ? {} : { affiliation: part(affiliation) }),
        ...(presence === null ? {} : { presence: part(presence) }),
      };
    }) ?? null
  );
}

describe('an item of a Japanese list', () => {
  it.each([
    ['岸総理大臣', [{ name: '岸', roles: '総理大臣' }]],
    ['外務大臣\u3000藤山愛一郎', [{ name: '藤山愛一郎', roles: '外務大臣' }]],
    ['藤山愛一郎\u3000外務大臣', [{ name: '藤山愛一郎', roles: '外務大臣' }]],
    ['谷正之、駐米大使', [{ name: '谷正之', roles: '駐米大使' }]],
    ['總理', [{ name: null, roles: '總理' }]],
    ['國務長官', [{ name: null, roles: '國務長官' }]],
    ['外務省条約局長\u3000森\u3000治樹', [{ name: '森\u3000治樹', roles: '条約局長', affiliation: '外務省' }]],
    ['在米大使館\u3000島公使', [{ name: '島', roles: '公使', affiliation: '在米大使館' }]],
    ['ジョン・フォスター・ダレス（国務長官）', [{ name: 'ジョン・フォスター・ダレス', roles: '国務長官' }]],
    ['通訳\u3000山田太郎氏', [{ name: '山田太郎', roles: '通訳', honorific: '氏' }]],
    ['安川参事官（途中退席）', [{ name: '安川', roles: '参事官', presence: '途中退席' }]],
    ['安川参事官途中から出席', [{ name: '安川', roles: '参事官', presence: '途中から出席' }]],
    ['安川参事官\u3000途中から出席', [{ name: '安川', roles: '参事官', presence: '途中から出席' }]],
    ['島参事官ほか', [{ name: '島', roles: '参事官' }]],
    ['島公使外三名', [{ name: '島', roles: '公使' }]],
    ['谷大使ら', [{ name: '谷', roles: '大使' }]],
  ])('%s', (item, expected) => {
    expect(read(item)).toEqual(expected);
  });

  it('may name several persons', () => {
    expect(read('谷大使\u3000島公使\u3000他二名')).toEqual([
      { name: '谷', roles: '大使' },
      { name: '島', roles: '公使' },
    ]);
    expect(read('アリソン、ロバートソン両次官補')).toEqual([
      { name: 'アリソン', roles: '次官補' },
      { name: 'ロバートソン', roles: '次官補' },
    ]);
    expect(read('総理\u3000外相')).toEqual([
      { name: null, roles: '総理' },
      { name: null, roles: '外相' },
    ]);
  });

  it.each(['他二名', 'ほか', '外三名', 'その他', '等'])('only counts others: %s', (item) => {
    expect(read(item)).toEqual([]);
  });

  it.each(['谷大使は説明した', '会談要旨', '重要な点を述べたもの'])('names nobody: %s', (item) => {
    expect(read(item)).toBeNull();
  });

  it('is told from an English one by its letters', () => {
    const isJapanese = (item: string) => isJapaneseItem(item, { start: 0, end: item.length });
    expect(isJapanese('Ｅ・Ｏ・ライシャワー大使')).toBe(true);
    expect(isJapanese('Mr. Tani (谷), Ambassador')).toBe(false);
    expect(isJapanese('The Secretary')).toBe(false);
  });
});
