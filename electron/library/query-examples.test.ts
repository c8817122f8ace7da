import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../shared/query/examples.ts';
import { parseQuery } from '../../shared/query/parse-query.ts';
import { Desk, update } from './desk.fixture.ts';
import type { Library } from './library.ts';

const REPOSITORY = join(import.meta.dirname, '../..');
const examples = EXAMPLES.flatMap((group) => group.examples);

let desk: Desk;
let library: Library;
beforeAll(async () => {
  desk = new Desk();
  library = await desk.library();
  await library.addFolder(join(REPOSITORY, 'resources/library'));
  await update(library);
}, 60_000);
afterAll(async () => {
  await desk.clear();
});

describe('an example of the query language', () => {
  it.each(examples.filter(({ inSample }) => inSample !== false))(
    '$query finds something in the sample library',
    async ({ query }) => {
      for (const typing of [false, true]) {
        const { total, hits, problem } = await library.search(query, 10, { typing });
        expect(problem).toBeNull();
        expect(total).toBeGreaterThan(0);
        expect(hits.length).toBeGreaterThan(0);
      }
    },
  );

  it.each(examples)('$query is read without a problem', ({ query }) => {
    expect(parseQuery(query).problem).toBeNull();
  });

  it.each(['docs/search.md', 'README.md'])('stands in %s as in the window', (file) => {
    const text = readFileSync(join(REPOSITORY, file), 'utf8');
    const shown = file === 'README.md' ? examples.filter(({ query }) => text.includes(`\`${query}\``)) : examples;
    expect(shown.length).toBeGreaterThan(8);
    for (const { query, finds } of shown)
      expect(text.replaceAll(' ', ''), query).toContain(`|\`${query}\`|${finds}|`.replaceAll(' ', ''));
  });
});
