import type { HistoricalDocument } from '../model/document.ts';
import type { Reading } from '../model/reading.ts';

/**
 * Says under the changed words what the reading shows and what this copy has lost; null where the record knows of no
 * change.
 */
export function readingNote(
  { changes, findings }: Pick<HistoricalDocument, 'changes' | 'findings'>,
  reading: Reading,
): string | null {
  const lost = findings.some(({ code }) => code === 'lost-emphasis');
  const inserted = changes.some(({ kind }) => kind === 'inserted');
  const deleted = changes.some(({ kind }) => kind === 'deleted');
  if (!lost && !inserted && !deleted) return null;
  const sentences = [shown(reading, deleted, inserted)];
  if (lost) {
    sentences.push(
      'This copy has lost the underlining that marked added words, so they cannot be told from the prepared text.',
    );
  }
  return sentences.join(' ').trim();
}

function shown(reading: Reading, deleted: boolean, inserted: boolean): string {
  switch (reading) {
    case 'prepared':
      return 'As prepared: the words as first written, before any change.';
    case 'delivered':
      return 'As delivered: struck words are left out, added words stand in the text.';
    case 'marked':
      return [deleted ? 'Struck through: prepared, not spoken.' : '', inserted ? 'Underlined: added in speaking.' : '']
        .filter((sentence) => sentence !== '')
        .join(' ');
  }
}
