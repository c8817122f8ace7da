import type { Finding } from '../../../shared/model/finding.ts';
import type { Mark } from '../../../shared/model/source-text.ts';
import type { Part } from '../../../shared/model/part.ts';
import type { ChangeStatement } from '../change-statement.ts';

/** The record says that added words are underlined or in italics, and the copy has neither in the parts they stand in. */
export function emphasisFindings(
  text: string,
  statements: readonly ChangeStatement[],
  parts: readonly Part[],
  marks: readonly Mark[],
): Finding[] {
  // The sentence that stands last is the editors' own, which says how the print shows them.
  const statement = statements.filter(({ emphasis }) => emphasis).at(-1);
  if (statement === undefined) return [];
  const survives = marks.some(
    ({ kind, span }) =>
      (kind === 'italic' || kind === 'underline' || kind === 'inserted') &&
      parts.some((part) => part.span.start <= span.start && span.end <= part.span.end),
  );
  if (survives) return [];
  const kinds = namedKinds(text.slice(statement.span.start, statement.span.end));
  return [
    {
      code: 'lost-emphasis',
      span: statement.span,
      message: `The record says that words added are shown by ${kinds.join(' or ')}, but ${survival(kinds)} in this copy: the words added cannot be told from the rest.`,
    },
  ];
}

type Kind = 'underlining' | 'italics';

/** The kinds of emphasis that a statement names, in its order; it names one at least. */
function namedKinds(words: string): readonly Kind[] {
  const found = [...words.matchAll(/(underlin|underscor)|italic/gi)].map(([, underlined]): Kind =>
    underlined === undefined ? 'italics' : 'underlining',
  );
  return [...new Set(found)];
}

/** `no underlining survives`, `no italics survive`, `neither underlining nor italics survive`. */
function survival(kinds: readonly Kind[]): string {
  const [first, second] = kinds;
  if (second !== undefined) return `neither ${first} nor ${second} survive`;
  return first === 'italics' ? 'no italics survive' : 'no underlining survives';
}
