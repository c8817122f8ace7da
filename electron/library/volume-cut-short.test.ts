import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk, update, valueOf } from './desk.fixture.ts';
import { READ_IN_PART } from './held-by.ts';
import type { Library } from './library.ts';

const RECORDS = 300;

/** A volume whose records come in with several commits. */
function volume(word: string): string {
  const divs = Array.from(
    { length: RECORDS },
    (_, at) =>
      `<div type="document" xml:id="d${at + 1}"><head>${at + 1}. Note</head><p>${word} ${'a b '.repeat(1_500)}</p></div>`,
  );
  return `<TEI><text><body>${divs.join('')}</body></text></TEI>`;
}

let desk: Desk;
let library: Library;
beforeEach(async () => {
  desk = new Desk();
  desk.write('frus/volume.xml', volume('fisheries'));
  library = await desk.library();
  valueOf(await library.addFolder(desk.at('frus')));
});
afterEach(() => desk.clear());

/** Stops a run once records with this word are committed, before the volume is at its end. */
async function cutShort(word: string): Promise<void> {
  const controller = new AbortController();
  let running = true;
  const watching = (async () => {
    while (running && (await library.search(word, 1)).total === 0) await new Promise((wake) => setImmediate(wake));
    controller.abort();
  })();
  const report = await update(library, { signal: controller.signal });
  running = false;
  await watching;
  expect(report).toMatchObject({ cancelled: true, skipped: [{ path: 'frus/volume.xml', reason: READ_IN_PART }] });
  const { total } = await library.search(word, 1);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThan(RECORDS);
}

/** What can be seen is what a fresh library of the same files shows. */
async function expectExact(): Promise<void> {
  const fresh = await desk.library('fresh');
  valueOf(await fresh.addFolder(desk.at('frus')));
  const report = await update(fresh);
  expect((await update(library)).skipped).toEqual(report.skipped);
  expect(library.list()).toEqual(fresh.list());
  expect((await library.state()).folders).toEqual((await fresh.state()).folders);
  for (const word of ['fisheries', 'whaling', 'a']) {
    expect((await library.search(word, 1)).total).toBe((await fresh.search(word, 1)).total);
  }
}

describe('a volume whose reading was cut short', { timeout: 120_000 }, () => {
  it('says so, can be found as far as it came in, and is whole after the next run', async () => {
    await cutShort('fisheries');
    await desk.close(library);
    library = await desk.library();
    await expectExact();
    expect(library.list()).toHaveLength(RECORDS);
  });

  it('keeps what it held before an edit, and loses the half with the file or where it is damaged', async () => {
    await update(library);
    desk.write('frus/volume.xml', volume('whaling'));
    await cutShort('whaling');
    expect((await library.search('fisheries', 1)).total).toBe(RECORDS);
    desk.write('frus/volume.xml', volume('whaling').slice(0, -30));
    await expectExact();
    expect(library.list()).toEqual([]);
  });
});
