import type { Participant } from '../../shared/model/participant.ts';
import { trimSpan, type Span } from '../../shared/model/span.ts';
import type { ParsedHeading } from './heading.ts';
import { stateOf } from './country.ts';
import { takeName } from './participant-words.ts';
import { inferSide } from './side.ts';
import { isOfficeWord } from './title-words.ts';

const BETWEEN = /\b(?:Between|With)\s+/i;
const AND = /,?\s+(?:and|And|AND)\s+(?=(?:the|The)\s|\p{Lu})/gu;

/**
 * Reads who took part from the heading, for a record without a list. They are no listed participants, and say so.
 *
 *     Memorandum of a Conversation Between the Secretary of State and the Indian Ambassador (Mehta), Department of State, ...
 *                                          ^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function headingParticipants(text: string, heading: ParsedHeading): Participant[] {
  const stop = Math.min(
    ...[heading.venue, heading.place, heading.date?.span ?? null].flatMap((span) =>
      span === null ? [] : [span.start],
    ),
    heading.span.end,
  );
  // Where somebody telephoned from may be the place at which the heading's words stop here.
  const words = text.slice(heading.span.start, stop).replace(/(?:\s+(?:in|at))?[,\s]*$/, '');
  const opening = BETWEEN.exec(words);
  if (opening === null) return [];
  const from = heading.span.start + opening.index + opening[0].length;
  const participants: Participant[] = [];
  for (const span of splitPersons(text, { start: from, end: heading.span.start + words.length })) {
    const person = readPerson(text, span);
    if (person === null) continue;
    const side = inferSide(text, person);
    participants.push({
      id: `p${participants.length + 1}`,
      ...person,
      side: side?.side ?? null,
      sideEvidence: side?.evidence ?? null,
      evidence: 'heading',
      span,
    });
  }
  return participants;
}

/** `Taylor and Tjan`: a surname alone. */
const SURNAME = /^\p{Lu}[\p{L}’'-]+$/u;

/** At each `and` that a person follows: `Near Eastern, South Asian, and African Affairs` is one office. */
function splitPersons(text: string, span: Span): Span[] {
  const persons: Span[] = [];
  let start = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(AND)) {
    const at = span.start + match.index;
    const next = at + match[0].length;
    const following = text.slice(next, Math.min(span.end, next + 60)).replace(/^the\s+/i, '');
    const first = following.split(/[\s,]/)[0] ?? '';
    const second = following.split(/[\s,]/)[1] ?? '';
    const bare = SURNAME.test(text.slice(start, at).trim()) && SURNAME.test(text.slice(next, span.end).trim());
    const person = isOfficeWord(first) || isOfficeWord(second) || /^(?:Mr|Mrs|Dr|Sir|Lord)\b/.test(following);
    if (!person && !bare) continue;
    persons.push({ start, end: at });
    start = next;
  }
  persons.push({ start, end: span.end });
  return persons.map((person) => trimSpan(text, person)).filter(({ start: a, end: b }) => b > a);
}

type Person = Pick<Participant, 'name' | 'honorific' | 'roles' | 'affiliation' | 'officeSymbol' | 'presence'>;

function readPerson(text: string, span: Span): Person | null {
  const words = text.slice(span.start, span.end);
  const aside = /\(([^()]{2,40})\)/.exec(words);
  // `the Secretary of State in Washington`: where a person telephoned from is no part of the office.
  const town = /\s(?:in|at)\s+(?=\p{Lu}[^()]*$)/u.exec(words.slice(0, aside?.index ?? words.length));
  const end = Math.min(aside?.index ?? words.length, aside === null ? (town?.index ?? words.length) : words.length);
  const head = trimSpan(text, { start: span.start, end: span.start + end });
  const { honorific, title, name } = takeName(text, head);
  const inAside =
    aside === null
      ? null
      : { start: span.start + aside.index + 1, end: span.start + aside.index + aside[0].length - 1 };
  const role = title === null ? null : withoutArticle(text, inAside === null ? title : head);
  if (role === null && (name === null || stateOf(text.slice(name.start, name.end)) !== null)) return null;
  return {
    name: inAside !== null && /^\p{Lu}[\p{L}.’' -]+$/u.test(text.slice(inAside.start, inAside.end)) ? inAside : name,
    honorific,
    roles: role === null ? [] : [role],
    affiliation: null,
    officeSymbol: null,
    presence: null,
  };
}

function withoutArticle(text: string, span: Span): Span {
  const article = /^the\s+/i.exec(text.slice(span.start, span.end));
  return { start: span.start + (article?.[0].length ?? 0), end: span.end };
}
