import { readFileSync } from 'node:fs';
import type { SourceText } from '../../shared/model/source-text.ts';
import { documentIdOf, hashBytes } from '../../electron/library/read-records.ts';
import { parseDocument } from '../../electron/parser/parse-document.ts';
import { splitRecords } from '../../electron/parser/split-records.ts';
import { readFileSources } from '../../electron/readers/read-file.ts';
import { filesBelow } from './corpus.ts';
import { figure, megabytes } from './figures.ts';
import { measure } from './measure.ts';
import { tableOf } from './table.ts';

/** The stages that a file passes through on its one thread, each with its seconds on the wall. */
type Stage = 'disk' | 'hashing' | 'reading' | 'parsing';

/**
 * Reads and parses every file of a folder, one after the other on one thread, and keeps nothing. Each stage has its own
 * clock, which stands still in between; the processor seconds count the threads that collect memory and compile, too.
 */
export async function benchParse(folder: string): Promise<string> {
  const files = filesBelow(folder);
  const tally = { bytes: 0, records: 0, refused: 0 };
  const spent: Record<Stage, number> = { disk: 0, hashing: 0, reading: 0, parsing: 0 };
  let firstQuarterBytes = 0;
  let clock = performance.now();
  const charge = (stage: Stage): void => {
    const now = performance.now();
    spent[stage] += (now - clock) / 1000;
    clock = now;
  };
  const { seconds, processorSeconds, peakBytes } = await measure(async () => {
    clock = performance.now();
    for (const [index, file] of files.entries()) {
      if (index === Math.ceil(files.length / 4)) firstQuarterBytes = process.resourceUsage().maxRSS * 1024;
      const bytes = readFileSync(file);
      tally.bytes += bytes.length;
      charge('disk');
      const sha256 = hashBytes(bytes);
      charge('hashing');
      for await (const read of readFileSources(bytes, file)) {
        charge('reading');
        if (read.ok) tally.records += parseAll(read.value, { path: file, sha256, bytes: bytes.length });
        else tally.refused += 1;
        charge('parsing');
      }
      charge('reading');
    }
  });
  const size = megabytes(tally.bytes);
  return tableOf(
    ['reading and parsing', 'value'],
    [
      ['files', figure(files.length)],
      ['records', figure(tally.records)],
      ['files that are no records', figure(tally.refused)],
      ['source, MB', figure(size)],
      ['from the disk, s', figure(spent.disk)],
      ['hashing, s', figure(spent.hashing)],
      ['bytes to text, s', figure(spent.reading)],
      ['parsing, s', figure(spent.parsing)],
      ['parsing, MB/s on its core', figure(size / spent.parsing)],
      ['bytes to text and parsing, MB/s on their core', figure(size / (spent.reading + spent.parsing))],
      ['all of it, s', figure(seconds)],
      ['processor seconds of all threads', figure(processorSeconds)],
      ['peak memory after a quarter of the files, MB', figure(megabytes(firstQuarterBytes))],
      ['peak memory, MB', figure(megabytes(peakBytes))],
    ],
  );
}

/** As the library does with each source; answers how many records it held. */
function parseAll(source: SourceText, file: { path: string; sha256: string; bytes: number }): number {
  const records = splitRecords(source);
  for (const record of records) parseDocument(record, { id: documentIdOf(file.sha256, record.fragment), ...file });
  return records.length;
}
