import { readFileSync } from 'node:fs';
import type { HistoricalDocument } from '../../shared/model/document.ts';
import type { Identity, SourceText } from '../../shared/model/source-text.ts';
import type { Span } from '../../shared/model/span.ts';
import { parseDocument } from './parse-document.ts';

/** A parsed sample, and the words that its spans cover. */
export interface Sample {
  readonly source: SourceText;
  readonly document: HistoricalDocument;
  readonly words: (span: Span | null | undefined) => string | null;
}

export const NOBODY: Identity = { id: 'sample', path: 'sample.txt', sha256: '', bytes: 0 };

/** Plain text as a reader hands it over. */
export function sourceOf(
  text: string,
  carried: Partial<Pick<SourceText, 'marks' | 'breaks' | 'elements'>> = {},
): SourceText {
  return {
    text,
    fragment: null,
    format: 'plain-text',
    encoding: { name: 'utf-8', confidence: 1, byteOrderMark: false },
    language: null,
    marks: carried.marks ?? [],
    breaks: carried.breaks ?? [],
    elements: carried.elements ?? [],
    undecodable: [],
  };
}

export function parseSample(source: SourceText | string): Sample {
  const sourceText = typeof source === 'string' ? sourceOf(source) : source;
  return {
    source: sourceText,
    document: parseDocument(sourceText, NOBODY),
    words: (span) => (span == null ? null : sourceText.text.slice(span.start, span.end)),
  };
}

/** The span of the first place where `words` stand in `text`. */
export function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the sample does not hold ${JSON.stringify(words)}`);
  return { start, end: start + words.length };
}

/** The seed record of the sample library. */
export function seedText(): string {
  return readFileSync(new URL('../../resources/library/JPRU_19560907.O2E.txt', import.meta.url), 'utf8');
}
