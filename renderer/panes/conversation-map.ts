import type { HistoricalDocument } from '../../shared/model/document.ts';
import type { Turn } from '../../shared/model/turn.ts';

/** A turn as a mark on its speaker's line; `left` and `width` in percent of the conversation. */
export interface TurnMark {
  readonly turn: Turn;
  /** Place of the turn among all drawn turns, from 0. */
  readonly order: number;
  readonly left: number;
  readonly width: number;
}

/** One speaker's line. */
export interface Lane {
  readonly participant: string;
  readonly marks: readonly TurnMark[];
}

/** A mark narrower than this, in percent, could not be seen. */
const MIN_MARK_WIDTH = 1.2;

/**
 * Draws the conversation from its first turn to the end of its last: one lane a known speaker, in order of first
 * speaking; each turn lies where its words lie in the text.
 */
export function conversationMap({ turns }: Pick<HistoricalDocument, 'turns'>): readonly Lane[] {
  const known = turns
    .filter((turn): turn is Turn & { readonly speaker: string } => turn.speaker !== null)
    .sort((a, b) => a.span.start - b.span.start);
  const from = known[0]?.span.start ?? 0;
  const length = Math.max(...known.map(({ span }) => span.end), from + 1) - from;
  const marks = known.map((turn, order) => {
    const width = Math.max(((turn.span.end - turn.span.start) / length) * 100, MIN_MARK_WIDTH);
    const left = ((turn.span.start - from) / length) * 100;
    return { participant: turn.speaker, mark: { turn, order, left: Math.min(left, 100 - width), width } };
  });
  const speakers = [...new Set(marks.map(({ participant }) => participant))];
  return speakers.map((speaker) => ({
    participant: speaker,
    marks: marks.filter(({ participant }) => participant === speaker).map(({ mark }) => mark),
  }));
}
