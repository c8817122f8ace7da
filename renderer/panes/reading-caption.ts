import type { Reading } from '../../shared/model/reading.ts';

/** What the words of the changed part carry. */
export interface ChangeCount {
  readonly deleted: number;
  readonly inserted: number;
  /** The record speaks of underlining, and none survives in this copy. */
  readonly lostEmphasis: boolean;
}

/** Says what the reader sees in a reading, and what this copy cannot show. */
export function readingCaption(reading: Reading, { deleted, inserted, lostEmphasis }: ChangeCount): string {
  if (deleted + inserted === 0 && !lostEmphasis) return 'No word of this copy is marked as struck or added.';
  const lost = 'This copy has lost the underlining that marked what was added;';
  switch (reading) {
    case 'marked':
      return lostEmphasis
        ? `${lost} additions cannot be told from the prepared text. ${passages(deleted)} marked as struck.`
        : `${passages(deleted)} marked as struck, ${inserted === 0 ? 'none' : inserted} as added.`;
    case 'prepared':
      return lostEmphasis
        ? `The words as first written, struck words included. ${lost} additions still stand in the text.`
        : 'The words as first written: what was struck is back, what was added is left out.';
    case 'delivered':
      return 'The words as spoken: what was struck is left out, what was added stands in the text.';
  }
}

function passages(count: number): string {
  if (count === 0) return 'No passage is';
  return count === 1 ? 'One passage is' : `${count} passages are`;
}
