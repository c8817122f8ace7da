import type { HistoricalDocument } from '../model/document.ts';
import type { Participant } from '../model/participant.ts';
import { contains, textOf, type Span } from '../model/span.ts';
import type { Brief, BriefParticipant } from './brief.ts';
import { foldLines } from '../citation/fold-lines.ts';

/**
 * Those who took part, by side in the order in which the sides appear; people of no known side last, under null.
 * Whom only the text names is not among them: the record does not say that they were there.
 */
export function briefParticipants(
  { participants }: Pick<HistoricalDocument, 'participants'>,
  text: string,
): Brief['participants'] {
  const listed = participants.filter(({ evidence }) => evidence !== 'text');
  const sides: (string | null)[] = [...new Set(listed.flatMap(({ side }) => side ?? []))];
  if (listed.some(({ side }) => side === null)) sides.push(null);
  return sides.map((side) => ({
    side,
    people: listed.filter((person) => person.side === side).map((person) => describe(person, text)),
  }));
}

function describe(person: Participant, text: string): BriefParticipant {
  const words = (span: Span) => foldLines(textOf(text, span)).trim();
  // An affiliation can be a piece of a role (`Minister of the French Embassy`); said once is enough.
  const { affiliation, roles } = person;
  const apart = affiliation === null || roles.some((role) => contains(role, affiliation)) ? [] : [affiliation];
  const description = [...roles, ...apart];
  const name = person.name ?? description.shift();
  const rest = description.map(words);
  if (person.officeSymbol !== null) rest.push(words(person.officeSymbol));
  if (person.presence !== null) rest.push(words(person.presence));
  return { name: words(name ?? person.span), description: rest.join(', ') };
}
