import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleEntries, type Bundle } from './bundle.fixture.ts';
import { Desk, memorandum, update, valueOf } from './library/desk.fixture.ts';
import { Library } from './library/library.ts';

let desk: Desk;
let bundle: Bundle;
beforeAll(async () => {
  desk = new Desk();
  bundle = await bundleEntries();
}, 60_000);
afterAll(async () => {
  bundle.remove();
  await desk.clear();
});

/** What a library says of its records, and what is found in it. */
async function contentOf(library: Library): Promise<unknown> {
  const queries = ['ambassador', 'topic7', '"the ambassador"', 'word3', 'speaker:tani said', 'matter*'];
  const answers = await Promise.all(queries.map((query) => library.search(query, 50)));
  return {
    list: library.list().map((record) => ({ ...record, folder: '' })),
    found: answers.map(({ total, hits }) => [total, hits.map(({ documentId }) => documentId).sort()]),
    skipped: (await library.skipped(null)).map(({ path, reason }) => ({ path, reason })),
  };
}

it(
  'parses in threads what one thread would have, through changes, removals and renames',
  { timeout: 90_000 },
  async () => {
    for (let at = 0; at < 150; at += 1) desk.write(`records/${at % 9}/${at}.txt`, memorandum(`topic${at}`));
    for (let at = 0; at < 9; at += 1) desk.write(`records/copies/${at}.txt`, memorandum(`topic${at}`));
    const divs = Array.from(
      { length: 400 },
      (_, at) => `<div type="document" xml:id="d${at}"><p>${`word${at} `.repeat(400)}</p></div>`,
    );
    desk.write('records/volume.xml', `<TEI><text><body>${divs.join('')}</body></text></TEI>`);
    desk.write('records/data.json', '{"no": "record"}');
    const alone = await desk.library('alone');
    const start = (given: unknown): Worker => new Worker(bundle.parser, { workerData: given });
    const pooled = valueOf(await Library.open(desk.at('pooled'), { parsers: { start, threads: 2 } }));
    try {
      for (const library of [alone, pooled]) await library.addFolder(desk.at('records'));
      const report = await update(alone);
      expect(await update(pooled)).toEqual({ ...report, seconds: expect.any(Number) as number });
      expect(report).toMatchObject({ documents: 550, added: 160 });
      expect(await contentOf(pooled)).toEqual(await contentOf(alone));

      for (let at = 0; at < 100; at += 1) desk.write(`records/${at % 9}/${at}.txt`, memorandum(`matter${at}`));
      desk.move('records/3', 'records/three');
      desk.remove('records/copies');
      desk.write('records/volume.xml', `<TEI><text><body>${divs.slice(100).join('')}</body></text></TEI>`);
      const second = await update(alone);
      expect(await update(pooled)).toEqual({ ...second, seconds: expect.any(Number) as number });
      expect(await contentOf(pooled)).toEqual(await contentOf(alone));

      expect(await update(pooled)).toMatchObject({ added: 0, changed: 0, removed: 0 });
    } finally {
      await pooled.close();
    }
  },
);
