import { afterEach, beforeEach, expect, it } from 'vitest';
import { Desk, memorandum, valueOf } from './desk.fixture.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

it('tells of each folder what it counts, run after run, and after a restart', async () => {
  desk.write('frus/a.txt', memorandum('fisheries'));
  desk.write('frus/empty.txt', '');
  desk.write('frus/below/empty.txt', '');
  desk.write('dfat/empty.txt', '');
  const library = await desk.library();
  const [frus, dfat] = [
    valueOf(await library.addFolder(desk.at('frus'))),
    valueOf(await library.addFolder(desk.at('dfat'))),
  ];
  await library.update();
  // This run finds nothing new, and its report is no list of what others found.
  await library.update();
  const paths = async (folder: string | null) => (await library.skipped(folder)).map(({ path }) => path).sort();
  expect(await paths(frus)).toEqual(['frus/below/empty.txt', 'frus/empty.txt']);
  expect(await paths(dfat)).toEqual(['dfat/empty.txt']);
  expect(await paths(null)).toHaveLength(3);
  expect((await library.state()).folders.map(({ skipped }) => skipped)).toEqual([2, 1]);
  expect(new Set((await library.skipped(frus)).map(({ folder }) => folder))).toEqual(new Set([frus]));

  await desk.close(library);
  const again = await desk.library();
  expect(await again.skipped(frus)).toHaveLength(2);
  desk.write('frus/empty.txt', memorandum('solvents'));
  await again.update();
  expect(await again.skipped(frus)).toHaveLength(1);
  expect((await again.state()).folders[0]).toMatchObject({ skipped: 1 });
});
