/**
 * Seats of governments, of embassies and of conferences, in the spellings of their time. Needed only where nothing
 * but the name says that a line is a place: a lone `CANBERRA`, or a month without its day.
 */
const SEATS = new Set(
  (
    'accra|addis ababa|algiers|amman|ankara|antananarivo|asuncion|asunción|athens|atlanta|augusta|baghdad|baguio|' +
    'bamako|bandung|bangkok|batavia|beijing|beirut|belgrade|berlin|bermuda|bern|berne|bogota|bogotá|bombay|bonn|' +
    'boston|brasilia|bratislava|brazzaville|bretton woods|brussels|bucharest|budapest|buenos aires|cairo|calcutta|' +
    'canberra|cape town|caracas|casablanca|chicago|chungking|ciudad trujillo|colombo|conakry|copenhagen|dacca|dakar|' +
    'damascus|dar es salaam|denver|djakarta|djokjakarta|dublin|elisabethville|entebbe|frankfurt|freetown|geneva|' +
    'georgetown|gettysburg|guatemala|guatemala city|hanoi|havana|helsinki|hiroshima|hong kong|hongkong|honolulu|' +
    'istanbul|jakarta|jerusalem|jidda|jeddah|johannesburg|kabul|kampala|karachi|kathmandu|katmandu|key west|' +
    'khartoum|kigali|kingston|kinshasa|kobe|kuala lumpur|kuwait|kyoto|la paz|lagos|leningrad|leopoldville|lima|' +
    'lisbon|london|los angeles|luanda|lusaka|luxembourg|madras|madrid|managua|manila|melbourne|mexico|mexico city|' +
    'miami|mogadishu|monrovia|montevideo|montreal|moscow|munich|nairobi|nanking|nassau|new delhi|new york|newport|' +
    'nicosia|noumea|osaka|oslo|ottawa|panama|panama city|paris|peiping|peking|phnom penh|port moresby|port-au-prince|' +
    'potsdam|prague|pretoria|quebec|quito|rabat|rangoon|reykjavik|rio de janeiro|riyadh|rome|saigon|salisbury|' +
    'san clemente|san francisco|san jose|san josé|san salvador|santiago|santo domingo|seoul|shanghai|singapore|' +
    'sofia|stockholm|suva|sydney|taipei|tananarive|tangier|tegucigalpa|tehran|teheran|tel aviv|the hague|thurmont|' +
    'tirana|tokyo|toronto|tripoli|tunis|ulaanbaatar|usumbura|vatican city|vienna|vientiane|warsaw|washington|' +
    'wellington|yalta|yaounde|yaoundé|zagreb|zurich|東京|京都|大阪|ワシントン|ニューヨーク|ロンドン|パリ|モスクワ|' +
    '北京|ソウル|台北|ジュネーヴ|ジュネーブ|サン・フランシスコ|サンフランシスコ|ホノルル|ハワイ|バンコク|ジャカルタ|マニラ'
  ).split('|'),
);

/** True for the name of a seat, alone, in any case. */
export function isSeat(words: string): boolean {
  return words.length <= 24 && SEATS.has(words.replace(/\s+/g, ' ').replace(/,$/, '').toLowerCase());
}
