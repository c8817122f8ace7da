import type { Result } from '../../shared/model/result.ts';
import type { ElementName, Mark, SourceText } from '../../shared/model/source-text.ts';
import { readSources } from './read-source.ts';

/** All that the readers say of a file. */
export function readAll(file: string | Uint8Array): Result<SourceText>[] {
  return [...readSources(typeof file === 'string' ? new TextEncoder().encode(file) : file, '/papers/file')];
}

/** The one record of a file; throws where there is none or another one. */
export function readOne(file: string | Uint8Array): SourceText {
  const [first, ...others] = readAll(file);
  if (first?.ok !== true || others.length > 0) throw new Error(`not one record: ${JSON.stringify([first, ...others])}`);
  return first.value;
}

/** The words of every element of a name. */
export function elementsOf({ text, elements }: SourceText, name: ElementName): string[] {
  return elements.filter((one) => one.name === name).map(({ span }) => text.slice(span.start, span.end));
}

/** The words of every mark of a kind. */
export function marksOf({ text, marks }: SourceText, kind: Mark['kind']): string[] {
  return marks.filter((one) => one.kind === kind).map(({ span }) => text.slice(span.start, span.end));
}

/** Where spans leave the text or stand out of order; empty where all is well. */
export function disorderOf({ text, elements, marks, breaks, undecodable }: SourceText): string[] {
  const spans = [...elements, ...marks].map(({ span }) => span).concat(undecodable);
  const wrong = spans.filter(({ start, end }) => !(start >= 0 && start <= end && end <= text.length));
  const late = elements.filter(({ span }, at) => at > 0 && span.start < (elements[at - 1]?.span.start ?? 0));
  const off = breaks.filter(({ at }) => at < 0 || at > text.length);
  return [...wrong, ...late, ...off].map((one) => JSON.stringify(one));
}
