import type { DocumentType } from '../../shared/model/document.ts';
import type { Participant } from '../../shared/model/participant.ts';
import type { Part } from '../../shared/model/part.ts';
import type { Span } from '../../shared/model/span.ts';
import type { Turn } from '../../shared/model/turn.ts';
import { knownWords, withoutPossessive } from './known-words.ts';
import { takeName } from './participant-words.ts';
import { presentInText } from './present-in-text.ts';
import { isInstitutionWord, isOfficeWord } from './title-words.ts';

/** Records of what was said by those who were there; whoever speaks in another paper may be quoted from anywhere. */
const MEETINGS: ReadonlySet<DocumentType> = new Set([
  'memorandum-of-conversation',
  'memorandum-of-telephone-conversation',
  'record-of-conversation',
  'minutes',
]);

/** Beside a list of those present, whoever speaks once may be quoted from elsewhere; who speaks this often took part. */
const SPEAKS_OFTEN = 2;

type Person = Pick<Participant, 'name' | 'honorific' | 'roles'>;

/**
 * People whom the record of a meeting names as present, or as speaking, and who stand neither in its list nor in its
 * heading. They are no listed participants, and say so.
 *
 *     Also present was Mr. Hemmendinger.        Ambassador Allison asked whether ...     (and he spoke again)
 *                      ^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^ ^^^^^
 *                      named-as-present         speaks-in-text
 *
 * Speakers count twice beside a list and once without one, and not at all where somebody is listed by title alone, whom
 * the text may call by name.
 *
 * @param participants those of the list or the heading
 * @param turns read with those participants only
 * @param meeting type of the record
 */
export function textParticipants(
  text: string,
  participants: readonly Participant[],
  parts: readonly Part[],
  turns: readonly Turn[],
  meeting: DocumentType,
): Participant[] {
  if (!MEETINGS.has(meeting)) return [];
  const known = knownWords(text, participants);
  const found = new Map<string, Participant>();
  const add = (person: Person, span: Span, rule: 'speaks-in-text' | 'named-as-present', read: Span): void => {
    const surname = surnameOf(text, person);
    if (surname === null || known.has(surname) || found.has(surname)) return;
    found.set(surname, {
      id: '',
      ...person,
      affiliation: null,
      side: null,
      sideEvidence: null,
      officeSymbol: null,
      presence: null,
      evidence: 'text',
      textEvidence: { certainty: 'inferred', rule, span: read },
      span,
    });
  };
  for (const { span, read } of presentInText(text, parts)) add(personOf(text, span), span, 'named-as-present', read);
  if (participants.every(({ name }) => name !== null)) {
    const heard = new Map<string, number>();
    const least = participants.length === 0 ? 1 : SPEAKS_OFTEN;
    for (const { rule, speakerSpan, verb } of turns) {
      if (rule !== 'speaker-not-listed') continue;
      const person = personOf(text, speakerSpan);
      const surname = surnameOf(text, person) ?? '';
      const count = (heard.get(surname) ?? 0) + 1;
      heard.set(surname, count);
      if (count === least) add(person, speakerSpan, 'speaks-in-text', { start: speakerSpan.start, end: verb.end });
    }
  }
  return [...found.values()]
    .sort((a, b) => a.span.start - b.span.start)
    .map((person, index) => ({ ...person, id: `p${participants.length + index + 1}` }));
}

function personOf(text: string, span: Span): Person {
  const { honorific, title, name } = takeName(text, span);
  return { name, honorific, roles: title === null ? [] : [title] };
}

/** The surname in lower case; null where the words name an office (`Secretary General`) or nobody. */
function surnameOf(text: string, { name }: Person): string | null {
  if (name === null) return null;
  const last = text.slice(name.start, name.end).split(/\s+/).at(-1) ?? '';
  const surname = withoutPossessive(last);
  if (surname.length < 2 || isOfficeWord(surname) || isInstitutionWord(surname)) return null;
  return surname.toLowerCase();
}
