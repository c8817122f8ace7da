import { trimSpan, type Span } from '../../shared/model/span.ts';
import { parseDate } from './date.ts';
import type { HeadField } from './head-field.ts';
import { withoutJapaneseBullet } from './participants-label-japanese.ts';
import { plainForm } from './plain-form.ts';
import { trimPlace } from './place.ts';
import { parseTimeOfDay } from './time-of-day.ts';

const LONGEST = 200;
const LONGEST_PLACE = 60;

const LABEL =
  /^([[［【〔〈<（(]?)[\s\u3000]*(?:(日[\s\u3000]{0,4}時|期[\s\u3000]{0,4}日|日[\s\u3000]{0,4}付|年[\s\u3000]{0,4}月[\s\u3000]{0,4}日|会談日時?)|(場[\s\u3000]{0,4}所|会[\s\u3000]{0,4}場)|(時[\s\u3000]{0,4}間|時[\s\u3000]{0,4}刻))[\s\u3000]*([\]］】〕〉>）)]?)([\s\u3000]*[：:][\s\u3000]*|[\s\u3000]+|$|(?<=[\]］】〕〉>）)]))/u;

/** A label of a Japanese head, and where its words begin. */
export interface JapaneseHeadLabel {
  readonly kind: 'date' | 'place' | 'time';
  readonly value: Span;
}

/** Reads the label that a line of the head begins with, in brackets or not, its letters apart or not; or null. */
export function readJapaneseHeadLabel(text: string, bulleted: Span): JapaneseHeadLabel | null {
  if (!/[\u4e00-\u9fff]/.test(text.slice(bulleted.start, Math.min(bulleted.end, bulleted.start + 40)))) return null;
  const line = withoutJapaneseBullet(text, bulleted);
  const match = LABEL.exec(text.slice(line.start, Math.min(line.end, line.start + 40)));
  if (match === null || (match[1] === '') !== (match[5] === '')) return null;
  const kind = match[2] !== undefined ? 'date' : match[3] !== undefined ? 'place' : 'time';
  return { kind, value: trimSpan(text, { start: Math.min(line.end, line.start + match[0].length), end: line.end }) };
}

/**
 * Reads the day, the place and the time where a Japanese record gives each a line of its own, with its label.
 *
 *     一、日時 昭和三十一年九月七日 午後九時        場 所：ワシントン、国務長官公邸
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ date              ^^^^^^^^^^^^^^^^ place
 */
export function readJapaneseHeadField(text: string, line: Span): HeadField | null {
  if (line.end - line.start > LONGEST) return null;
  const label = readJapaneseHeadLabel(text, line);
  if (label === null) return null;
  const { kind, value } = label;
  if (value.start >= value.end) return null;
  if (kind === 'date') {
    const date = parseDate(text, value);
    return date === null ? null : { kind: 'dateline', dateline: { span: line, place: null, date } };
  }
  if (kind === 'time') {
    const time = parseTimeOfDay(plainForm(text, value).text, 0);
    return time === null ? null : { kind: 'time', time };
  }
  const place = trimPlace(text, value);
  return isJapanesePlace(text.slice(place.start, place.end))
    ? { kind: 'dateline', dateline: { span: line, place, date: null } }
    : null;
}

/** A place is a name, without the ends of words that make a sentence. */
function isJapanesePlace(words: string): boolean {
  return (
    words.length > 0 &&
    words.length <= LONGEST_PLACE &&
    /[\p{Script=Han}\p{Script=Katakana}]/u.test(words) &&
    !/[。：:]|(?:した|する|ある|いる|れる|です|ます)(?:$|[、，])/.test(words)
  );
}
