import type { Paragraph } from './paragraph.ts';

/** A number and a heading in capitals, which no note begins with: `108 MEMORANDUM FROM DEPARTMENT OF ...`. */
const NUMBERED_HEADING = /^(?:_{1,2}\s+)?(\d{1,4})\s+((?:[\p{Lu}\d&’'.:,()–-]+\s+){3,})/u;
/** How much of the line decides. */
const HEADING_ZONE = 160;

/** Indexes of the paragraphs from `from` up to, not including, `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the record that follows in the edition where the copy holds it among the notes of this one: a heading whose
 * number does not count on from the notes before it, up to the notes of its own, which begin anew at 1.
 *
 *     1 Cablegram 220 from Tokyo on 27 July reported ...
 *     108 MEMORANDUM FROM DEPARTMENT OF EXTERNAL AFFAIRS TO DEPARTMENTS Canberra, 5 August 1955   from
 *     Attached is a record of conversation with ...
 *     1 Not published.                                                                            to
 */
export function nextRecordAmong(text: string, paragraphs: readonly Paragraph[]): Run | null {
  let last = 0;
  let from = -1;
  for (const [at, { span }] of paragraphs.entries()) {
    const line = text.slice(span.start, Math.min(span.end, span.start + HEADING_ZONE));
    const number = Number.parseInt(/^(?:_{1,2}\s+)?(\d{1,4})\s/.exec(line)?.[1] ?? '', 10);
    if (Number.isNaN(number)) continue;
    if (number > last + 1 && NUMBERED_HEADING.test(line) && /\p{Lu}{4}/u.test(line)) {
      from = at;
      break;
    }
    last = number;
  }
  if (from < 0) return null;
  let to = paragraphs.length;
  for (let at = paragraphs.length - 1; at > from; at -= 1) {
    const { span } = paragraphs[at] as Paragraph;
    if (!/^1\s+\S/.test(text.slice(span.start, Math.min(span.end, span.start + 8)))) continue;
    to = at;
    break;
  }
  return { from, to };
}
