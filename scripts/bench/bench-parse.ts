import { readFileSync } from 'node:fs';
import { readRecords } from '../../electron/library/read-records.ts';
import { filesBelow } from './corpus.ts';
import { figure, megabytes } from './figures.ts';
import { measure } from './measure.ts';
import { tableOf } from './table.ts';

/** Reads and parses every file of a folder, one after the other, and keeps nothing. */
export async function benchParse(folder: string): Promise<string> {
  const files = filesBelow(folder);
  const tally = { bytes: 0, records: 0, refused: 0 };
  const { seconds, processorSeconds, peakBytes } = await measure(async () => {
    for (const file of files) {
      const bytes = readFileSync(file);
      tally.bytes += bytes.length;
      for await (const read of readRecords(bytes, file)) {
        if (read.ok) tally.records += 1;
        else tally.refused += 1;
      }
    }
  });
  return tableOf(
    ['reading and parsing', 'value'],
    [
      ['files', figure(files.length)],
      ['records', figure(tally.records)],
      ['files that are no records', figure(tally.refused)],
      ['source, MB', figure(megabytes(tally.bytes))],
      ['seconds', figure(seconds)],
      ['processor seconds', figure(processorSeconds)],
      ['MB a processor second', figure(megabytes(tally.bytes) / processorSeconds)],
      ['peak memory, MB', figure(megabytes(peakBytes))],
    ],
  );
}
