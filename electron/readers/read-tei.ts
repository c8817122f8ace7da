import { fail, succeed, type Result } from '../../shared/model/result.ts';
import type { SourceText } from '../../shared/model/source-text.ts';
import { fileName } from './file-name.ts';
import type { RecordFacts } from './record-text.ts';
import { LONGEST_RECORD, recordTooLong } from './text-limits.ts';
import { TeiRecords } from './tei-records.ts';
import { readXml } from './xml-events.ts';

/** What is known of every record of a file before it is read. */
export type TeiFacts = Omit<RecordFacts, 'language' | 'fragment'>;

/**
 * Reads the records of a TEI file one after the other: each `div` that the edition calls a document, or the whole `text`
 * where it calls none so. Front matter, lists of persons and indexes of a volume are no records and are passed over.
 * Yields a failure, and nothing after it, where the file is not well-formed or holds no text, and where a record is longer
 * than `LONGEST_RECORD`, mark-up included.
 *
 *     <div type="document" xml:id="d102" n="102">   FRUS, 2014-16 and later: fragment d102
 *
 * @param pieces the text of the file in pieces of any size
 */
export function* readTei(
  pieces: Iterable<string>,
  facts: TeiFacts,
  path: string,
): Generator<Result<SourceText>, void, undefined> {
  const records = new TeiRecords(facts);
  let since = 0;
  const counted = countedPieces(pieces, (length) => (since += length));
  const events = readXml(counted, path, records);
  let found = false;
  for (;;) {
    const step = events.next();
    for (const record of records.take()) {
      found = true;
      since = 0;
      yield succeed(record);
    }
    if (since > LONGEST_RECORD) {
      yield recordTooLong(path);
      return;
    }
    if (step.done !== true) continue;
    if (!step.value.ok) yield step.value;
    else if (!found) {
      const what = 'is TEI XML without a text: it holds a header, or empty elements';
      yield fail('no-record', `${fileName(path)} ${what}; there is nothing to read.`);
    }
    return;
  }
}

function* countedPieces(pieces: Iterable<string>, count: (length: number) => void): Generator<string, void, undefined> {
  for (const piece of pieces) {
    count(piece.length);
    yield piece;
  }
}
