import { trimSpan, type Span } from '../../shared/model/span.ts';

/** The two ends of a telegram, letter, despatch or memorandum, as its heading names them. */
export interface Correspondents {
  readonly sender: Span | null;
  readonly recipient: Span | null;
}

const NOBODY: Correspondents = { sender: null, recipient: null };

/** Longer names are sentences. */
const LONGEST_NAME = 200;

const KIND =
  'Telegram|Cablegram|Airgram|Letter|Despatch|Dispatch|Memorand(?:um|a)|Message|Note|Instruction|Circular|Report|Paper|Aide[- ]M[ée]moire';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** `Telegram From the Embassy in Japan to the Department of State`, a number before it or not. */
const FROM = new RegExp(`^(?:\\[?\\d{1,4}[a-z]?\\]?\\.?\\s+)?(?:[\\p{L}-]+\\s+){0,3}(?:${KIND})s?\\s+[Ff]rom\\s+`, 'u');
/** Older volumes head a letter with its ends alone: `The Ambassador in Japan (Allison) to the Secretary of State`. */
const ENDS_ALONE =
  /^(?:\[?\d{1,4}[a-z]?\]?\.?\s+)?(?=(?:The\s+)?(?:Ambassador|Minister|Charg[ée]|Consul|Secretary|Acting|Under|Deputy|Assistant|President|Prime|Foreign|British|Japanese|Soviet|American|United|Department)(?!\p{L}))/u;
const TO = /\s+to\s+(?=(?:the\s|[\p{Lu}“"]))/u;
/** What follows the recipient: where he was, the town and the date. */
const BEHIND = new RegExp(
  `,\\s+(?:in|at|aboard)\\s|,\\s+\\p{Lu}[^,()]{1,40},\\s+(?:undated|${MONTH}\\s)|,\\s+(?:undated|${MONTH}\\s+\\d)|\\s*\\(\\w+\\s+\\d{1,2},\\s+\\d{4}\\)$`,
  'u',
);
const MARKER = /(?:[\s.]*(?:\*{1,2}\w{1,3}\*|\[\d{1,3}\]|[†‡§*]{1,3})|(?<=[\p{Ll})])\d{1,2})?[\s.]*$/u;

/**
 * Reads who wrote to whom from a heading.
 *
 *     42. Telegram From the Embassy in Japan to the Department of State, Tokyo, May 9, 1956
 *                       ^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^
 *                       sender                  recipient
 */
export function parseCorrespondents(text: string, heading: Span): Correspondents {
  const span = trimSpan(text, heading);
  const words = text.slice(span.start, span.end);
  const opening = FROM.exec(words) ?? ENDS_ALONE.exec(words);
  if (opening === null) return NOBODY;
  const stated = /[Ff]rom\s+$/.test(opening[0]);
  const from = opening[0].length;
  const to = TO.exec(words.slice(from));
  if (to === null) return stated ? { sender: nameAt(words, span.start, from), recipient: null } : NOBODY;
  const recipient = nameAt(words, span.start, from + to.index + to[0].length);
  const sender = { start: span.start + from, end: span.start + from + to.index };
  // Without its kind, a line is a letter's heading only if both its ends are names.
  if (!stated && (recipient === null || /[.;:]/.test(words.slice(from, from + to.index)))) return NOBODY;
  return { sender: short(sender), recipient };
}

/** The name that begins at an offset of the heading's words. */
function nameAt(words: string, start: number, from: number): Span | null {
  const rest = words.slice(from);
  const behind = BEHIND.exec(rest)?.index ?? rest.length;
  const name = rest.slice(0, behind).replace(MARKER, '');
  return name === '' ? null : short({ start: start + from, end: start + from + name.length });
}

function short(span: Span): Span | null {
  return span.end - span.start > 0 && span.end - span.start <= LONGEST_NAME ? span : null;
}
