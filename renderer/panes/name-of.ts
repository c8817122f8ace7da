import type { HistoricalDocument } from '../../shared/model/document.ts';
import { textOf } from '../../shared/model/span.ts';

/** A short name for a participant: the surname of an English name, the whole of a Japanese one, else the role. */
export function nameOf(
  participant: string,
  { participants, header }: Pick<HistoricalDocument, 'participants' | 'header'>,
  text: string,
): string {
  const person = participants.find(({ id }) => id === participant);
  if (person === undefined) return participant;
  const words = textOf(text, person.name ?? person.roles[0] ?? person.span).replace(/\s+/gu, ' ');
  if (person.name === null || header.language === 'ja') return words;
  return (
    words
      .replace(/,? (?:Jr|Sr|II|III)\.?$/u, '')
      .split(' ')
      .at(-1) ?? words
  );
}
