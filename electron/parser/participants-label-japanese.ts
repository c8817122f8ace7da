import type { Span } from '../../shared/model/span.ts';
import type { ParticipantsLabel } from './participants-label-words.ts';
import { readLeadingSide } from './side-japanese.ts';
import { modernForms, readTitledWord } from './title-japanese.ts';

/** Longer than any label. */
const LONGEST = 80;

/** Marks and numbers before a line of a Japanese list: `・`, `一、`, `（一）`, `１．`, `イ、`, `①`. */
const BULLET =
  /^(?:[・･•●○◎◯□■◇◆※*＊]|[-－—–](?=[\s\u3000])|[（(](?:[一二三四五六七八九十]{1,3}|[\d０-９]{1,2}|[イロハニホヘトチリヌ])[)）]|(?:[一二三四五六七八九十]{1,3}|[\d０-９]{1,2}|[イロハニホヘトチリヌ])[、.．)）]|[①-⑳])[\s\u3000]*/;

/** The span without the mark or number that a line of a Japanese list begins with. */
export function withoutJapaneseBullet(text: string, { start, end }: Span): Span {
  const match = BULLET.exec(text.slice(start, Math.min(end, start + 12)));
  return match === null || start + match[0].length >= end ? { start, end } : { start: start + match[0].length, end };
}

/** The letters of a label may stand apart: `出 席 者`. */
function spaced(words: string): string {
  return words
    .split(' ')
    .map((word) => [...word].join('[\\s\\u3000]{0,4}'))
    .join('|');
}

const HEAD = spaced('出席者 参加者 列席者 同席者 会談者 立会者 立会人 陪席者 参列者 出席員');
const KIND = spaced('氏名 名簿 一覧');
const AS_FOLLOWS =
  '(?:は[、,]?)?[\\s\\u3000]*(?:次|左|左記|下記|以下)の?(?:とおり|通り|如し|如く|ごとし)(?:である|です|であつた|であった)?[。.]?';
const LABEL = new RegExp(
  `^([[［【〔〈<（(]?)[\\s\\u3000]*([\\p{Script=Han}\\p{Script=Katakana}]{1,10}側の?|主[なた]る?|主要|会談|会議)?(?:${HEAD})(?:[\\s\\u3000]{0,4}(?:${KIND}))?(?:[\\s\\u3000]*[（(]([^（()）]{1,12}側|先方|当方)[)）])?[\\s\\u3000]*([\\]］】〕〉>）)]?)(?:${AS_FOLLOWS}(?=[\\s\\u3000]*(?:[：:]|$)))?[\\s\\u3000]*(?:[：:][\\s\\u3000]*)?`,
  'u',
);

/**
 * Reads a line as the label of a Japanese list of participants; null where it is something else.
 *
 *     出 席 者：谷大使、島公使        【日本側出席者】        三、参加者は左の通り
 *     ^^^^^^^^^ ^^^^^^^^^ rest       ^^^ side              ^^^^^^^^^^^^
 */
export function readJapaneseParticipantsLabel(text: string, bulleted: Span): ParticipantsLabel | null {
  if (!/[\u3000-\u9fff]/.test(text.slice(bulleted.start, Math.min(bulleted.end, bulleted.start + LONGEST))))
    return null;
  const line = withoutJapaneseBullet(text, bulleted);
  const match = LABEL.exec(modernForms(text.slice(line.start, Math.min(line.end, line.start + LONGEST))));
  if (match === null) return null;
  const [whole, open = '', before = '', aside, close = ''] = match;
  if ((open === '') !== (close === '')) return null;
  const next = line.start + whole.length;
  const rest = next < line.end ? { start: next, end: line.end } : null;
  // `出席者 谷大使`: behind a blank alone, the words must begin like a list; `出席者一同` is running text.
  if (rest !== null && !/[：:][\s\u3000]*$/.test(whole) && close === '') {
    if (!/[\s\u3000]$/.test(whole) || !beginsList(text, rest)) return null;
  }
  const words = aside ?? (/側の?$/.test(before) ? before.replace(/の$/, '') : null);
  const at = words === null ? -1 : whole.indexOf(words);
  const side = words === null ? null : { start: line.start + at, end: line.start + at + words.length };
  const labelEnd = rest === null ? line.end : line.start + whole.trimEnd().length;
  return { label: { start: bulleted.start, end: labelEnd }, side, rest };
}

function beginsList(text: string, rest: Span): boolean {
  if (readLeadingSide(text, rest) !== null) return true;
  const words = text.slice(rest.start, Math.min(rest.end, rest.start + LONGEST));
  const first = withoutJapaneseBullet(words, { start: 0, end: words.length });
  const word = /^[^\s\u3000、，,；;（(・及並]+/.exec(words.slice(first.start))?.[0] ?? '';
  return readTitledWord(word) !== null;
}
