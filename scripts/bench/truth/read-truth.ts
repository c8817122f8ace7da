import { readFileSync } from 'node:fs';
import { regionsOf } from '../../../electron/index/regions-of.ts';
import { readRecords } from '../../../electron/library/read-records.ts';
import { summarize } from '../../../electron/library/summarize.ts';
import { filesBelow } from '../corpus.ts';
import { TruthTexts } from './truth-texts.ts';

/**
 * Reads the records of a folder's files for the scan, past the library. Where a paragraph, a field or a note begins and
 * ends, and when a record is dated, the parser says. Two files of the same bytes are one record.
 */
export async function readTruth(folder: string): Promise<TruthTexts> {
  const texts = new TruthTexts();
  const known = new Set<string>();
  for (const file of filesBelow(folder)) {
    for await (const read of readRecords(readFileSync(file), file)) {
      if (!read.ok || known.has(read.value.document.identity.id)) continue;
      const { document, source } = read.value;
      const { id } = document.identity;
      known.add(id);
      const stretches = regionsOf(document).map(({ part, pieces }) => ({
        part,
        text: pieces.map(({ start, end }) => source.text.slice(start, end)).join(' '),
      }));
      texts.add({ id, date: summarize(document, source.text).date, stretches });
    }
  }
  return texts;
}
