import { readSource } from '../readers/read-source.ts';
import { parseSample, type Sample } from './sample.fixture.ts';

/** A record as its format's reader hands it over, parsed. */
export function readSample(file: string | Uint8Array): Sample {
  const read = readSource(typeof file === 'string' ? new TextEncoder().encode(file) : file, 'sample');
  if (!read.ok) throw new Error(read.failure.message);
  return parseSample(read.value);
}

/** One document of *Foreign Relations* with these elements in it. */
export function teiSample(inside: string): Sample {
  return readSample(`<TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:frus="http://history.state.gov/frus/ns/1.0"><teiHeader>
    <fileDesc><titleStmt><title type="complete">Foreign Relations, Japan</title></titleStmt></fileDesc></teiHeader><text>
    <body><div type="document" n="1" xml:id="d1">${inside}</div></body></text></TEI>`);
}
