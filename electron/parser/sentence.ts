import { trimSpan, type Span } from '../../shared/model/span.ts';

/** Full stops after these end no sentence: `Mr. Kono`, `vol. XIV`. */
const ABBREVIATION =
  /(?:^|[\s("“‘[—–-])(?:Mr|Mrs|Ms|Dr|Messrs|Mme|Mlle|M|Prof|Hon|Rev|Gen|Maj|Brig|Lt|Col|Capt|Adm|Sgt|Sen|Rep|Gov|Amb|Pres|Sec|Min|St|Jr|Sr|No|Nos|vol|vols|pp|p|art|arts|para|paras|cf|viz|i\.e|e\.g|Inc|Ltd|Co|Corp|Dept|approx|ca|ed|eds|Ibid|[\p{Lu}])$/u;
/** After these a sentence may end: only where the next word can but begin one. */
const INITIALS = /(?:\p{Lu}\.){1,4}\p{Lu}$|\b[ap]\.m$|\betc$/u;
const BEGINS =
  /^["“‘(]?(?:He|She|It|They|The|This|That|These|Those|There|In|As|When|If|But|And|However|We|I|His|Their|Our|A|An|At|On|For|To|After|While|Although|With)\b/;

/**
 * Splits running text into sentences; the spans are trimmed and in order.
 *
 *     without first consulting with the U.S.    He felt, the Ambassador said, that
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function splitSentences(text: string, { start, end }: Span): Span[] {
  const sentences: Span[] = [];
  const stop = /[.!?。]["”’')\]]*(?=\s|$)|[。！？](?=\S)/g;
  let from = start;
  const words = text.slice(start, end);
  for (let match = stop.exec(words); match !== null; match = stop.exec(words)) {
    const at = start + match.index;
    const after = at + match[0].length;
    if (match[0].startsWith('.') && !endsSentence(text, at, after, end)) continue;
    const span = trimSpan(text, { start: from, end: after });
    if (span.end > span.start) sentences.push(span);
    from = after;
  }
  const rest = trimSpan(text, { start: from, end });
  if (rest.end > rest.start) sentences.push(rest);
  return sentences;
}

function endsSentence(text: string, at: number, after: number, end: number): boolean {
  if (after >= end) return true;
  const before = text.slice(Math.max(0, at - 12), at);
  const next = text.slice(after, Math.min(end, after + 40)).trimStart();
  if (/^\p{Ll}/u.test(next)) return false;
  if (INITIALS.test(before)) return BEGINS.test(next);
  if (text[at + 1] === ' ' && ABBREVIATION.test(before))
    return /\p{Lu}$/u.test(before) && BEGINS.test(next) && !/^(?:A|I)\b/.test(next);
  return true;
}
