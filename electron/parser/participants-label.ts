import type { Span } from '../../shared/model/span.ts';
import { readJapaneseParticipantsLabel } from './participants-label-japanese.ts';
import type { ParticipantsLabel } from './participants-label-words.ts';

const OPENING =
  /^\[?\s*(?:\([A-Z]{1,2}\)\s*)?(?:(?:LIST OF|THE|OTHERS?|ALSO|THOSE|MEMBERS|PERSONS|CONFEREES|FOLLOWING|MEETING|IN|U\.?S\.?|\p{Lu}[\p{L}.-]+)\s+){0,3}(?:PARTIC\p{Lu}{0,3}ANTS?|ATTENDEES|ATTENDANCE|ATTENDING|PRESENT|CONFEREES|PARTICIPATING)(?:\s+(?:THE MEETING|WERE|WAS|AT THE MEETING|ATTENDING|PRESENT|INCLUDED))*\s*\]?(?:\s*\[sic\])?/iu;

/**
 * Reads a line as the label of a participants list; null where it is something else.
 *
 *     PARTICIPANTS FOR PAKISTAN:      THOSE ATTENDING THE MEETING WERE      Participants:⇥The Secretary
 *     ^^^^^^^^^^^^     ^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^  ^^^^^^^^^^^^^
 */
export function readParticipantsLabel(text: string, bulleted: Span): ParticipantsLabel | null {
  const line = { start: bulleted.start + bulletLength(text, bulleted), end: bulleted.end };
  const words = text.slice(line.start, Math.min(line.end, line.start + 400));
  const match = OPENING.exec(words);
  if (match === null || match[0].trim() === '') return readJapaneseParticipantsLabel(text, bulleted);
  const opening = match[0];
  const bare = opening.trimEnd();
  let rest = words.slice(opening.length);
  let side: Span | null = null;
  const forSide = /^\s*(?:FOR|FROM)\s+(?:THE\s+)?([^:]{2,40}?)\s*(?=:|$)/i.exec(rest);
  if (forSide !== null) {
    const start = line.start + opening.length + forSide[0].length - (forSide[1] ?? '').length;
    side = { start, end: start + (forSide[1] ?? '').length };
    rest = rest.slice(forSide[0].length);
  }
  const separator = /^\s*(?::|—|–|-|\t)?\s*/.exec(rest)?.[0] ?? '';
  const hasItems = rest.length > separator.length;
  const isMarked = /[:—\t]/.test(separator);
  if (hasItems && !isMarked) return null;
  const capitals = bare === bare.toUpperCase();
  const before =
    /^\[?\s*(?:\([A-Z]{1,2}\)\s*)?(.*?)\s*(?:PARTIC\p{Lu}{0,3}ANTS?|PARTICIPATING)/iu.exec(bare)?.[1] ?? '';
  if (!capitals && !isMarked && bare.split(/\s+/).length > 2 && !/^(?:the following|those|others|list of)/i.test(bare))
    return null;
  if (
    side === null &&
    before !== '' &&
    !/^(?:others?|also|list of|the|meeting|those|principal|key|main)$/i.test(before)
  ) {
    const start = line.start + words.indexOf(before);
    side = { start, end: start + before.length };
  }
  const labelEnd = line.start + words.length - rest.length + separator.trimEnd().length;
  return {
    label: { start: bulleted.start, end: hasItems ? Math.max(labelEnd, line.start + bare.length) : line.end },
    side,
    rest: hasItems ? { start: line.start + words.length - rest.length + separator.length, end: line.end } : null,
  };
}

/** A web copy that has lost the heading's mark-up shows it as one more item of the list. */
function bulletLength(text: string, { start, end }: Span): number {
  return /^[•·]\s*/.exec(text.slice(start, Math.min(end, start + 4)))?.[0].length ?? 0;
}
