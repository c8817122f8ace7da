import { afterEach, beforeEach, expect, it } from 'vitest';
import { Desk, memorandum, update, valueOf } from './desk.fixture.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

it.each(['fisheries', '"the secretary"', 'the ambassador', 'title:fisheries OR agreed', 'fish* -solvents', 'the wait'])(
  'finds in one record the matches which the search counts and shows: %s',
  async (query) => {
    desk.write('frus/a.txt', memorandum('fisheries'));
    const library = await desk.library();
    valueOf(await library.addFolder(desk.at('frus')));
    await update(library);
    const { hits } = await library.search(query, 10);
    const [hit] = hits;
    const matches = library.matches(query, hit?.documentId ?? '');
    expect(hit?.matches).toBe(matches.length);
    expect(matches).toEqual(expect.arrayContaining(hit?.snippets.map(({ span }) => span) ?? []));
  },
);

it('finds nothing in a record that the library has not', async () => {
  expect((await desk.library()).matches('fisheries', 'nothing')).toEqual([]);
});
