/**
 * Old forms of kanji (旧字体) with the forms that the 当用漢字字体表 of 1949 and its successors put in their place.
 * A record of 1946 writes 聯合國, one of 1956 連合国; a historian looks for both with either.
 * Each pair stands as old, new. Rewritings of whole words (書きかえ, 1956) are listed only where one character stands
 * for another everywhere in diplomatic prose: 聯 for 連, 濠 for 豪.
 */
const PAIRS =
  '亞亜惡悪壓圧圍囲爲為醫医壹壱稻稲飮飲隱隠營営榮栄衞衛驛駅悅悦閱閲圓円緣縁艷艶鹽塩奧奥應応橫横歐欧毆殴黃黄溫温穩穏假仮價価畫画會会壞壊懷懐繪絵槪概擴拡殼殻覺覚學学嶽岳樂楽渴渇勸勧卷巻寬寛歡歓罐缶觀観關関陷陥巖巌顏顔歸帰' +
  '氣気龜亀僞偽戲戯犧犠舊旧據拠擧挙虛虚峽峡挾挟狹狭鄕郷堯尭曉暁區区驅駆勳勲薰薫徑径惠恵溪渓經経繼継莖茎螢蛍輕軽鷄鶏藝芸擊撃缺欠儉倹劍剣圈圏檢検權権獻献縣県險険顯顕驗験嚴厳效効廣広恆恒鑛鉱號号國国黑黒濟済碎砕齋斎劑剤櫻桜' +
  '册冊雜雑參参慘惨棧桟蠶蚕贊賛殘残絲糸齒歯兒児辭辞濕湿實実舍舎寫写釋釈壽寿收収從従澁渋獸獣縱縦肅粛處処敍叙奬奨將将燒焼稱称證証乘乗剩剰壤壌孃嬢條条淨浄疊畳穰穣讓譲釀醸囑嘱觸触寢寝愼慎晉晋眞真刄刃盡尽圖図粹粋醉酔隨随髓髄' +
  '數数樞枢瀨瀬淸清靑青靜静齊斉攝摂竊窃專専戰戦淺浅潛潜纖繊踐践錢銭禪禅曾曽雙双壯壮搜捜插挿爭争總総聰聡莊荘裝装騷騒增増藏蔵臟臓卽即屬属續続墮堕體体對対帶帯滯滞臺台瀧滝擇択澤沢單単擔担膽胆團団彈弾斷断癡痴遲遅晝昼蟲虫鑄鋳' +
  '廳庁徵徴聽聴敕勅鎭鎮遞逓鐵鉄轉転點点傳伝黨党盜盗燈灯當当鬭闘德徳獨独讀読屆届繩縄貳弐惱悩腦脳霸覇廢廃拜拝賣売麥麦發発髮髪拔抜蠻蛮祕秘彥彦濱浜甁瓶拂払佛仏竝並變変邊辺辨弁瓣弁辯弁舖舗穗穂寶宝豐豊沒没飜翻槇槙萬万滿満默黙' +
  '餠餅彌弥藥薬譯訳豫予餘余與与譽誉搖揺樣様謠謡遙遥來来賴頼亂乱覽覧龍竜兩両獵猟綠緑壘塁勵励禮礼隸隷靈霊齡齢戀恋爐炉勞労樓楼祿禄錄録灣湾聯連濠豪晚晩歷歴曆暦每毎揭掲步歩涉渉淚涙戾戻脫脱說説稅税銳鋭尙尚內内冰氷稾稿鬪闘囘回' +
  '廻回溯遡襃褒邨村嶋島峯峰嶌島埜野凉涼决決况況凖準劵券吿告强強緖緒靭靱戶戸旣既鄰隣烟煙敘叙姬姫倂併幷并冐冒產産絕絶繫繋郞郎敎教舘館吳呉娛娯歲歳畧略亙亘巢巣鍊錬竒奇';

/** Old character -> new character. */
export const NEW_FORMS: ReadonlyMap<string, string> = readPairs(PAIRS);

function readPairs(pairs: string): Map<string, string> {
  const forms = new Map<string, string>();
  const characters = [...pairs];
  for (let at = 0; at + 1 < characters.length; at += 2) {
    const [old, current] = [characters[at], characters[at + 1]];
    if (old !== undefined && current !== undefined && old !== current) forms.set(old, current);
  }
  return forms;
}
