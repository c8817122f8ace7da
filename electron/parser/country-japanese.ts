/** States as Japanese records name them, in full and in short, and the name that we print for each. */
const NAMES: readonly (readonly [string, string])[] = [
  ['Japan', '日本 日本国 本邦'],
  ['United States', '米国 米 アメリカ アメリカ合衆国 合衆国 北米合衆国'],
  ['Soviet Union', 'ソ連 ソ連邦 ソ ソヴィエト ソヴィエト連邦 ソビエト ソビエト連邦 蘇聯 蘇連 ロシア 露国'],
  ['United Kingdom', '英国 英 イギリス 連合王国'],
  ['France', '仏国 仏 フランス'],
  ['Germany', '独国 独 ドイツ 西独'],
  ['Italy', '伊国 伊 イタリア イタリー'],
  ['Netherlands', '蘭国 蘭 オランダ'],
  ['China', '中国 中華民国 国府 中共 中華人民共和国'],
  ['Korea', '韓国 韓 大韓民国'],
  ['Australia', '豪州 豪 オーストラリア'],
  ['New Zealand', 'ニュー・ジーランド ニュージーランド'],
  ['Canada', 'カナダ'],
  ['India', 'インド'],
  ['Indonesia', 'インドネシア'],
  ['Philippines', 'フィリピン 比国'],
  ['Thailand', 'タイ タイ国'],
  ['Burma', 'ビルマ'],
  ['Vietnam', 'ヴィエトナム ベトナム'],
  ['Pakistan', 'パキスタン'],
  ['Brazil', 'ブラジル'],
  ['Switzerland', 'スイス'],
  ['Sweden', 'スウェーデン'],
];

/** Japanese name of a state (new forms of the kanji) to the name that we print. */
export const STATES_IN_JAPANESE: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap(([state, names]) => names.split(' ').map((name): [string, string] => [name, state])),
);
