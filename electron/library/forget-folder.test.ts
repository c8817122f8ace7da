import { afterEach, beforeEach, expect, it } from 'vitest';
import { Desk, memorandum, update, valueOf } from './desk.fixture.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

it('takes out a folder of many files and leaves the others as they are', async () => {
  for (let at = 1; at <= 120; at += 1) desk.write(`frus/${at}.txt`, memorandum(`fisheries ${at}`));
  desk.write('dfat/a.txt', memorandum('solvents'));
  const library = await desk.library();
  const frus = valueOf(await library.addFolder(desk.at('frus')));
  valueOf(await library.addFolder(desk.at('dfat')));
  await update(library);
  expect((await library.search('fisheries', 1)).total).toBe(120);
  valueOf(await library.removeFolder(frus));
  expect((await library.search('fisheries', 1)).total).toBe(0);
  expect(library.list().map(({ relativePath }) => relativePath)).toEqual(['a.txt']);
  expect((await library.state()).folders.map(({ name }) => name)).toEqual(['dfat']);
});
