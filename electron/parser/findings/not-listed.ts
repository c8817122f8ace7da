import type { Finding } from '../../../shared/model/finding.ts';
import type { Participant } from '../../../shared/model/participant.ts';
import type { Span } from '../../../shared/model/span.ts';
import type { Turn } from '../../../shared/model/turn.ts';
import { knownWords, withoutPossessive } from '../known-words.ts';

/** Whoever speaks once may be quoted from elsewhere; who speaks this often took part. */
const SPEAKS_OFTEN = 2;

/**
 * People who speak in the record and are not in its list. Silent where the list may hold them all the same: it names
 * somebody by title alone, or leaves the names out.
 *
 * @param turns read with the participants of the list or the heading only
 */
export function notListedFindings(
  text: string,
  participants: readonly Participant[],
  turns: readonly Turn[],
): Finding[] {
  const listed = participants.filter(({ evidence }) => evidence === 'list');
  if (listed.length < 2 || listed.some(({ name }) => name === null)) return [];
  const known = knownWords(text, listed);
  const speakers = new Map<string, { count: number; span: Span }>();
  for (const { rule, speakerSpan } of turns) {
    if (rule !== 'speaker-not-listed') continue;
    const surname = text.slice(speakerSpan.start, speakerSpan.end).split(/\s+/).at(-1) ?? '';
    if (known.has(withoutPossessive(surname.toLowerCase()))) continue;
    const held = speakers.get(surname);
    speakers.set(surname, { count: (held?.count ?? 0) + 1, span: held?.span ?? speakerSpan });
  }
  return [...speakers.values()]
    .filter(({ count }) => count >= SPEAKS_OFTEN)
    .map(({ span, count }) => ({
      code: 'participant-not-listed',
      span,
      message: `${text.slice(span.start, span.end).replace(/\s+/g, ' ')} speaks ${count} times in the record and is not in its list of participants.`,
    }));
}
