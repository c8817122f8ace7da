import { textOf } from '../model/span.ts';
import type { SnippetPart } from './hit.ts';
import { restOfCut } from './cut-words.ts';
import { fold } from './normalise.ts';
import type { Region } from './region.ts';
import { runningText, type RunningText } from './running-text.ts';
import { sentenceStarts } from './sentences.ts';
import type { CorrespondentEnd } from './region.ts';
import { eachTerm, wordEnd } from './tokens.ts';

/** Positions at which someone speaks, `[from, to)`, and the terms of what he is called. */
export interface SpokenPositions {
  readonly speaker: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Positions of the name of a sender or recipient, `[from, to)`. */
export interface CorrespondentPositions {
  readonly end: CorrespondentEnd;
  readonly from: number;
  readonly to: number;
}

/** The terms of one region and what is known of its positions, which are counted from 0 here. */
export interface RegionTerms {
  readonly part: SnippetPart;
  readonly running: RunningText;
  readonly terms: readonly string[];
  /** Offsets in the folded text of the word, or the one character, at each position. */
  readonly starts: readonly number[];
  readonly stops: readonly number[];
  /** Whole words that the end of a line cuts, by the position of their first part; the second has the next. */
  readonly cuts: ReadonlyMap<number, string>;
}

/** Reads a region. */
export function regionTerms(text: string, region: Region): RegionTerms {
  const running = runningText(text, region);
  const terms: string[] = [];
  const starts: number[] = [];
  const stops: number[] = [];
  const cuts = new Map<number, string>();
  eachTerm(running.folded, (start, end, stop) => {
    const whole = cutWord(running.folded, start, stop);
    if (whole !== null) cuts.set(terms.length, whole);
    terms.push(running.folded.slice(start, end));
    starts.push(start);
    stops.push(stop);
  });
  return { part: region.part, running, terms, starts, stops, cuts };
}

/** The whole word of which a part stands from `start` to `stop` at the end of a line; null for any other. */
export function cutWord(folded: string, start: number, stop: number): string | null {
  const rest = restOfCut(folded, stop);
  return rest < 0 ? null : folded.slice(start, stop) + folded.slice(rest, wordEnd(folded, rest));
}

/**
 * Positions at which the sentences of a region begin, from its terms' offsets in the folded text; the first is 0, and
 * none has no terms.
 */
export function sentencePositions(text: string, running: RunningText, starts: readonly number[]): number[] {
  const isCapital = (at: number): boolean => /\p{Lu}/u.test(text.charAt(running.sourceSpan(at, at + 1).start));
  const positions: number[] = [];
  let position = 0;
  for (const start of sentenceStarts(running.folded, isCapital)) {
    while (position < starts.length && (starts[position] ?? 0) < start) position += 1;
    if (position < starts.length && positions.at(-1) !== position) positions.push(position);
  }
  if (positions[0] !== undefined) positions[0] = 0;
  return positions;
}

/** Who speaks where in a region, by positions. */
export function spokenPositions(
  text: string,
  region: Region,
  running: RunningText,
  starts: readonly number[],
): SpokenPositions[] {
  if (region.spoken === undefined) return [];
  const offsets = starts.map((start) => running.sourceSpan(start, start + 1).start);
  return region.spoken.map(({ speaker, span }) => ({
    speaker: speaker.flatMap((words) => termsOf(textOf(text, words))),
    from: countBelow(offsets, span.start),
    to: countBelow(offsets, span.end),
  }));
}

/** Which positions of a region name its sender and recipient. */
export function correspondentPositions(
  region: Region,
  running: RunningText,
  starts: readonly number[],
): CorrespondentPositions[] {
  if (region.correspondents === undefined) return [];
  const offsets = starts.map((start) => running.sourceSpan(start, start + 1).start);
  return region.correspondents.map(({ end, span }) => ({
    end,
    from: countBelow(offsets, span.start),
    to: countBelow(offsets, span.end),
  }));
}

/** The terms of some words, in order. */
export function termsOf(words: string): string[] {
  const folded = fold(words).text;
  const terms: string[] = [];
  eachTerm(folded, (start, end) => terms.push(folded.slice(start, end)));
  return terms;
}

function countBelow(offsets: readonly number[], limit: number): number {
  const at = offsets.findIndex((offset) => offset >= limit);
  return at < 0 ? offsets.length : at;
}
