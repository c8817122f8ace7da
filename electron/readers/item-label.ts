/** How numbers of a list are written, by the names of Office Open XML (ECMA-376, ST_NumberFormat). */
export type NumberStyle =
  | 'decimal'
  | 'decimalZero'
  | 'decimalFullWidth'
  | 'decimalEnclosedCircle'
  | 'lowerLetter'
  | 'upperLetter'
  | 'lowerRoman'
  | 'upperRoman'
  | 'kanji'
  | 'kanjiDigits'
  | 'katakana'
  | 'iroha'
  | 'chicago';

const STYLES: ReadonlyMap<string, NumberStyle> = new Map<string, NumberStyle>([
  ['decimal', 'decimal'],
  ['decimalZero', 'decimalZero'],
  ['decimalHalfWidth', 'decimal'],
  ['decimalFullWidth', 'decimalFullWidth'],
  ['decimalFullWidth2', 'decimalFullWidth'],
  ['decimalEnclosedCircle', 'decimalEnclosedCircle'],
  ['decimalEnclosedCircleChinese', 'decimalEnclosedCircle'],
  ['lowerLetter', 'lowerLetter'],
  ['upperLetter', 'upperLetter'],
  ['lowerRoman', 'lowerRoman'],
  ['upperRoman', 'upperRoman'],
  ['japaneseCounting', 'kanji'],
  ['chineseCounting', 'kanji'],
  ['taiwaneseCounting', 'kanji'],
  ['ideographDigital', 'kanjiDigits'],
  ['japaneseDigitalTenThousand', 'kanjiDigits'],
  ['aiueoFullWidth', 'katakana'],
  ['aiueo', 'katakana'],
  ['irohaFullWidth', 'iroha'],
  ['iroha', 'iroha'],
  ['chicago', 'chicago'],
]);

/** The style of a name of Office Open XML, or null where Memcon does not know how it counts. */
export function numberStyle(name: string): NumberStyle | null {
  return STYLES.get(name) ?? null;
}

const KATAKANA = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';
const IROHA = 'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン';
const CHICAGO = ['*', '†', '‡', '§'];

/** Writes a number as a list does; null where the style has no sign for it (no Roman nought). */
export function writeNumber(number: number, style: NumberStyle): string | null {
  if (!Number.isInteger(number) || number < 0 || number > 99_999) return null;
  switch (style) {
    case 'decimal':
      return String(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'decimalFullWidth':
      return String(number).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    case 'decimalEnclosedCircle':
      return number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : null;
    case 'lowerLetter':
      return letters(number);
    case 'upperLetter':
      return letters(number)?.toUpperCase() ?? null;
    case 'lowerRoman':
      return roman(number)?.toLowerCase() ?? null;
    case 'upperRoman':
      return roman(number);
    case 'kanji':
      return kanji(number);
    case 'kanjiDigits':
      return String(number).replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)));
    case 'katakana':
      return number === 0 ? null : KATAKANA.charAt(number - 1) || null;
    case 'iroha':
      return number === 0 ? null : IROHA.charAt(number - 1) || null;
    case 'chicago':
      return number === 0 ? null : (CHICAGO[(number - 1) % 4] ?? '').repeat(Math.ceil(number / 4));
  }
}

/** a, b, ... z, aa, bb, ... as word processors count. */
function letters(number: number): string | null {
  if (number === 0) return null;
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(8, Math.ceil(number / 26)));
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(number: number): string | null {
  if (number === 0 || number > 3999) return null;
  let rest = number;
  let written = '';
  for (const [value, signs] of ROMAN) for (; rest >= value; rest -= value) written += signs;
  return written;
}

const UNITS = ['', '十', '百', '千'];

/** 一, 十一, 二十, 百三: one stands before no unit. */
function kanji(number: number): string | null {
  if (number === 0) return '〇';
  if (number > 9999) return null;
  const digits = String(number);
  return [...digits]
    .map((digit, at) => {
      const unit = UNITS[digits.length - 1 - at] ?? '';
      if (digit === '0') return '';
      return digit === '1' && unit !== '' ? unit : `${'一二三四五六七八九'.charAt(Number(digit) - 1)}${unit}`;
    })
    .join('');
}
