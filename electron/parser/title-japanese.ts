import { NEW_FORMS } from '../../shared/query/kanji-forms.ts';
import { STATES_IN_JAPANESE } from './country-japanese.ts';

/** Longer than any name with its title; a longer word is running text. */
const LONGEST = 48;

/** Words that end a title. Generic office words, no names of persons or of single documents. */
const OFFICES = words(`
大臣 総理大臣 総理 首相 副首相 外相 蔵相 法相 文相 厚相 農相 通産相 運輸相 郵政相 労相 建設相 自治相 国防相 内相 商相 国務相
長官 副長官 次官 次官補 次官代理 局長 次長 部長 課長 室長 班長 係長 官房長 官房長官 所長 館長 総裁 副総裁 理事長 総長 総務長 幹事長 書記長
大使 公使 代理公使 代理大使 参事官 書記官 書記官長 書記生 領事 総領事 副領事 領事官補 理事官 外交官補 事務官 審議官 参与 顧問 補佐官 秘書官 秘書
武官 駐在武官 通訳 通訳官 翻訳官 記録係 書記 特使 使節 全権 全権委員 委員 委員長 代表 団長 団員 随員 専門員 専門家 議長 副議長 議員 会長 社長 副社長
頭取 司令官 最高司令官 参謀長 参謀 幕僚長 将軍 提督 元帥 大将 中将 少将 准将 代将 大佐 中佐 少佐 大尉 中尉 少尉 国王 皇帝 大統領 副大統領 主席
第一書記 判事 検事 教授 弁護士 弁務官 高等弁務官 民政官 局員 課員 係官 官補 報道官 担当官 連絡官 調査官 調整官 企画官 分析官 執務官 政務官
`);

/** Words that stand before an office and belong to the title. */
const QUALIFIERS = words(`
前 元 新 現 次期 臨時 臨時代理 代理 特命 特命全権 特派 全権 筆頭 一等 二等 三等 首席 主席 次席 上席 副 常任 最高 主任 担当 政治 財政 商務 農務 広報
法律 特別 政務 事務 政策 大統領 副大統領 総領事館 領事館 大使館 公使館 代表部 総司令部 委員会 代表団 官房 大臣官房 内閣 内閣官房 内閣総理
外務 大蔵 財務 通商産業 通産 経済産業 農林 農林水産 農商務 運輸 国土交通 郵政 逓信 建設 法務 司法 文部 厚生 労働 自治 内務 商工 軍需 海軍 陸軍 空軍
国務 国防 防衛 経済企画 経済審議 科学技術 調達 水産 宮内 食糧 警察 総理府 総務 人事 会計 儀典 渉外 連絡 企画 管理 調査 総合 外交 安全保障 理財 為替
主計 主税 通商 貿易 経済 経済協力 国際 国際協力 国際資料 国際経済 国際機関 条約 法規 情報 情報文化 文化 移住 領事 アジア 亜細亜 東アジア 北東アジア
東北アジア 東南アジア 南東アジア 欧亜 欧米 欧州 西欧 東欧 北米 中南米 中近東 近東 アフリカ 大洋州 極東 極東担当 南西 支那 朝鮮 地域 国連 国際連合
統合参謀本部 陸上 海上 航空 原子力 衆議院 参議院 貴族院 両院 省 庁 府 局 部 課 室 班 陸 海 空 日 賠償 引揚 漁業 科学 労務 新聞 報道 駐在 対日 対米
第一 第二 第三 第四 第五 北方 国内 国外 国家 公安 中央 開発 援助 予算 政治経済 一般 中国 日本
`);

/** Words behind an office that change it. */
const TAILS = words('代理 補 代行 心得 事務取扱 補佐 待遇 付 候補');

/** Forms of address behind a name or a title. */
const ADDRESS = /(?:閣下|殿下|陛下|氏|殿|女史|夫人|博士|君|様)$/;
const KATAKANA = /[\p{Script=Katakana}ー]/u;

const MODIFIERS: ReadonlySet<string> = new Set([
  ...QUALIFIERS,
  ...[...STATES_IN_JAPANESE.keys()],
  ...['駐', '在'].flatMap((at) =>
    [...STATES_IN_JAPANESE.keys(), '京', '日', '華', '伯', '墨', '蘇', '露', '国連'].map((state) => at + state),
  ),
]);
const LONGEST_WORD = Math.max(...[...OFFICES, ...MODIFIERS, ...TAILS].map(({ length }) => length));

/** A word of a Japanese list, taken apart; places are offsets in it. */
export interface TitledWord {
  readonly name: readonly [number, number] | null;
  readonly title: readonly [number, number] | null;
  readonly honorific: readonly [number, number] | null;
  /** True for `アリソン、ロバートソン両次官補`: the title is that of those before too. */
  readonly shared: boolean;
}

/** The same words in the forms of today, each character at its place: `國務長官` is `国務長官`. */
export function modernForms(written: string): string {
  let modern = '';
  for (const character of written) modern += NEW_FORMS.get(character) ?? character;
  return modern;
}

/** True where the whole of the words is a title: `外務省条約局長`, `総理`. */
export function isJapaneseTitle(written: string): boolean {
  return written.length > 0 && written.length <= LONGEST && titleStarts(modernForms(written))[0] === true;
}

/**
 * Takes a word apart into name and title, whichever comes first; null where it is neither.
 *
 *     谷正之駐米大使        外務大臣藤山愛一郎        総理
 *     ^^^ name            ^^^^ title            ^^ title
 *        ^^^^ title          ^^^^^ name
 */
export function readTitledWord(written: string): TitledWord | null {
  if (written.length === 0 || written.length > LONGEST) return null;
  const address = ADDRESS.exec(written);
  const isAddressed = address !== null && address.index > 0;
  const end = isAddressed ? address.index : written.length;
  const honorific = isAddressed ? ([end, written.length] as const) : null;
  const modern = modernForms(written.slice(0, end));
  const starts = titleStarts(modern);
  const from = starts.findIndex((starts, at) => starts && !cutsKatakana(modern, at));
  if (from === 0) return { name: null, title: [0, end], honorific, shared: false };
  if (from > 0) {
    const shared = /.[両各]$/.test(modern.slice(0, from));
    const nameEnd = shared ? from - 1 : from;
    if (!isJapaneseName(modern.slice(0, nameEnd))) return null;
    return { name: [0, nameEnd], title: [from, end], honorific, shared };
  }
  for (const to of titleEnds(modern).reverse()) {
    // `大使館`, `大臣室`: one letter behind an office is no name.
    if (end - to > 1 && !cutsKatakana(modern, to) && isJapaneseName(modern.slice(to)))
      return { name: [to, end], title: [0, to], honorific, shared: false };
  }
  return isJapaneseName(modern) ? { name: [0, end], title: null, honorific, shared: false } : null;
}

const HAN_NAME = /^[\p{Script=Han}々ヶヵ]{1,6}[\p{Script=Hiragana}]{0,3}$/u;
const FOREIGN_NAME =
  /^(?=.*[\p{Script=Katakana}\p{Lu}].)[\p{Script=Katakana}ー・･＝=゠.．A-ZＡ-Ｚ]+$|^\p{Lu}[\p{L}.’'-]+$/u;
/** Words of a head or a heading that look like a name but name nothing that can take part. */
const NO_NAME =
  /(?:要旨|概要|内容|録|問題|関係|情勢|議題|件名|次第|事項|極秘|部外秘|無期限|会談|会議|協議|交渉|挨拶|経緯|以上|なし|別紙|添付|本文|発言|説明|欠席者|報告|配布|日時|場所|官邸|公邸|一行|一同|夫妻|諸氏|[年時分側者館])$|^秘$/;

/** True for words that have the build of a name: a few kanji, or katakana with points between. */
export function isJapaneseName(words: string): boolean {
  return (HAN_NAME.test(words) || FOREIGN_NAME.test(words)) && !NO_NAME.test(words);
}

/** For each place, whether a title begins there that goes on to the end. Linear: places times the longest word. */
function titleStarts(modern: string): boolean[] {
  const { length } = modern;
  const closed = new Array<boolean>(length + 1).fill(false);
  const starts = new Array<boolean>(length + 1).fill(false);
  closed[length] = true;
  for (let at = length - 1; at >= 0; at -= 1) {
    for (let to = at + 1; to <= Math.min(length, at + LONGEST_WORD); to += 1) {
      const word = modern.slice(at, to);
      if (closed[to] === true && TAILS.has(word)) closed[at] = true;
      if ((closed[to] === true || starts[to] === true || modern[to] === '兼') && OFFICES.has(word)) {
        starts[at] ||= modern[to] !== '兼' || starts[to + 1] === true;
      }
      if (starts[to] === true && MODIFIERS.has(word)) starts[at] = true;
    }
  }
  return starts.slice(0, length);
}

/** Places before the end at which a title that begins the word may end, in order. */
function titleEnds(modern: string): number[] {
  const reached = new Set([0]);
  const ends = new Set<number>();
  for (let at = 0; at < modern.length; at += 1) {
    if (!reached.has(at)) continue;
    for (let to = at + 1; to < Math.min(modern.length, at + LONGEST_WORD + 1); to += 1) {
      const word = modern.slice(at, to);
      const isOffice = OFFICES.has(word) || (ends.has(at) && TAILS.has(word));
      if (isOffice) ends.add(to);
      if (isOffice || MODIFIERS.has(word)) reached.add(to);
    }
  }
  return [...ends].sort((a, b) => a - b);
}

/** `ロンソ大使`: the ソ is no land, for it stands inside a word. */
function cutsKatakana(modern: string, at: number): boolean {
  return at > 0 && KATAKANA.test(modern.charAt(at - 1)) && KATAKANA.test(modern.charAt(at));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
