import type { HistoricalDocument } from '../../shared/model/document.ts';
import type { Participant } from '../../shared/model/participant.ts';
import { textOf } from '../../shared/model/span.ts';

/**
 * True where the source note says that this participant drafted the record: a drafter is given by surname, which is
 * the last word of a participant's name.
 *
 *     Drafted by Hemmendinger on September 8.
 *                ^^^^^^^^^^^^
 */
export function draftedThis(
  { name }: Pick<Participant, 'name'>,
  { sourceNote }: Pick<HistoricalDocument, 'sourceNote'>,
  text: string,
): boolean {
  if (name === null || sourceNote === null) return false;
  const surname = lastWord(textOf(text, name));
  return sourceNote.draftedBy.some((drafter) => lastWord(textOf(text, drafter)) === surname);
}

function lastWord(words: string): string {
  return (words.trim().split(/\s+/u).at(-1) ?? '').replace(/[.,;]+$/u, '').toLowerCase();
}
