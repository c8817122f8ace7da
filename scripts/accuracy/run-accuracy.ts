import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '../../electron/parser/parse-document.ts';
import { readFileSources } from '../../electron/readers/read-file.ts';
import { MEASURES, type Measured } from './measures.ts';
import { reportOf, type ShapeScores } from './report.ts';
import { score } from './score.ts';
import { readTruth, type TrueRecord } from './truth.ts';

/** Folders of the same records in different shapes: `tei/ID.xml`, `txt/ID.txt`, `hsg/ID.txt`, or others of a user's own. */
function shapesOf(folder: string): string[] {
  const first = ['tei', 'txt', 'hsg'];
  const rank = (name: string) => (first.includes(name) ? first.indexOf(name) : first.length);
  return readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isDirectory())
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
}

/**
 * Parses every record of a folder in each of its shapes and holds it against `truth.json`.
 *
 * @returns the report as Markdown; throws where a record has no file or cannot be read
 */
export async function runAccuracy(folder: string): Promise<string> {
  const truth = readTruth(readFileSync(join(folder, 'truth.json'), 'utf8'));
  const shapes: ShapeScores[] = [];
  for (const shape of shapesOf(folder)) shapes.push(await measureShape(folder, shape, truth));
  return reportOf(shapes);
}

async function measureShape(folder: string, shape: string, truth: readonly TrueRecord[]): Promise<ShapeScores> {
  const files = new Map(readdirSync(join(folder, shape)).map((name) => [name.replace(/\.[^.]+$/, ''), name]));
  const records: { readonly id: string; readonly measured: Measured }[] = [];
  for (const one of truth) {
    const name = files.get(one.id.replaceAll('/', '_'));
    if (name === undefined) throw new Error(`accuracy: ${shape}/ has no file for ${one.id}, which truth.json names`);
    records.push({ id: one.id, measured: await readMeasured(join(folder, shape, name), one) });
  }
  const measures = Object.entries(MEASURES).map(([name, measure]) => ({
    name,
    records: records.map(({ id, measured }) => ({ id, score: score(measure(measured)) })),
  }));
  return { shape, measures };
}

/** The first record of a file. */
async function readMeasured(path: string, truth: TrueRecord): Promise<Measured> {
  for await (const read of readFileSources(readFileSync(path), path)) {
    if (!read.ok) throw new Error(`accuracy: ${read.failure.message}`);
    const source = read.value;
    return { truth, source, document: parseDocument(source, { id: truth.id, path, sha256: '', bytes: 0 }) };
  }
  throw new Error(`accuracy: ${path} holds no record`);
}
