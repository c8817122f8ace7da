import type { SourceNote } from '../../shared/model/source-note.ts';
import type { Span } from '../../shared/model/span.ts';

const FILE_NUMBER = /\b(\d{3}[A-Z]?\.[\w.–-]+\/\d{1,2}[–-]\d{3,4})\b/;
const CLASSIFICATION =
  /(?:^|[.;]\s)(Top Secret|Secret|Confidential|Limited Official Use|Official Use Only|Unclassified|No classification marking)\b/i;
const DRAFTED =
  /^Drafted(?: and [a-z]+)?(?: on [A-Z][a-z]+ \d+)?(?: in \S+)? by (.*?)(?= on [A-Z]|,? (?:and )?(?:cleared|approved|initialed)|,? (?:who|of|in) |[;(]|$)/;
/** A point ends a sentence where no initial and no abbreviation stands before it. */
const SENTENCE_END = /(?<!\b[A-Z]|\bJr|\bSr|\bMr|\bDr|\bGen|\bCol|\bU\.S)\.(?=\s|$)/;
const NAME = /^(?:[A-Z][\p{L}’'-]*\.?\s?)+(?:,\s(?:Jr|Sr)\.)?$/u;

/** What a person is, behind the name. */
const OFFICE = /\b(?:Chief|Secretary|Director|Officer|Counselor|Ambassador|Minister|Deputy|Assistant)\b/;

/**
 * What an edition's source note states in its own words, found by patterns that share nothing with the parser: where the
 * record is kept, its number, how secret it was, who drafted it.
 */
export function statedFields(note: string): string[] {
  const words = note.replace(/^Source:\s*/i, '');
  const repository = /^[^,.]+(?:U\.S\.[^,.]+)?/.exec(words)?.[0];
  const fields = repository === undefined ? [] : [`repository ${repository.trim()}`];
  const number = FILE_NUMBER.exec(words)?.[1];
  if (number !== undefined) fields.push(`number ${number}`);
  const classification = CLASSIFICATION.exec(words)?.[1];
  if (classification !== undefined) fields.push(`classification ${classification.toLowerCase()}`);
  for (const sentence of words.split(SENTENCE_END)) {
    const names = DRAFTED.exec(sentence.trim())?.[1] ?? '';
    for (const name of names.split(/,\s(?!Jr|Sr)(?:and\s)?|\sand\s/))
      if (NAME.test(name) && !OFFICE.test(name)) fields.push(`drafted ${name.trim()}`);
  }
  return fields;
}

/** The same fields as the parser gives them. */
export function readFields(note: SourceNote | null, said: (span: Span | null) => string[]): string[] {
  if (note === null) return [];
  const classification = said(note.classification[0] ?? null)[0];
  return [
    ...said(note.repository).map((words) => `repository ${words}`),
    ...(FILE_NUMBER.test(said(note.fileNumber)[0] ?? '')
      ? said(note.fileNumber).map((words) => `number ${words}`)
      : []),
    ...(classification !== undefined && CLASSIFICATION.test(classification)
      ? [`classification ${classification.toLowerCase()}`]
      : []),
    ...note.draftedBy.flatMap((span) => said(span).map((words) => `drafted ${words}`)),
  ];
}
