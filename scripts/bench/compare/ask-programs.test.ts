import { expect, it } from 'vitest';
import type { AskedQuery } from '../asked-query.ts';
import { askPrograms } from './ask-programs.ts';
import type { Program } from './program.ts';

const word = (text: string): AskedQuery => ({ kind: 'all', words: [text] });

it('askPrograms counts the second time where the first was to rehearse, and takes few of a slow program', async () => {
  const asked: string[] = [];
  const program = (name: string, queries: number, knowsSlips: boolean): Program => ({
    name,
    queries,
    rehearses: queries > 1,
    ask: async (query) => {
      if (query.kind === 'slip' && !knowsSlips) return null;
      asked.push(name);
      return { first: asked.length, total: 0, found: 1 };
    },
  });
  const classes = [
    { name: 'word', queries: [word('a'), word('b')] },
    { name: 'slip', queries: [{ kind: 'slip', word: 'traety' } as const] },
  ];
  const rows = await askPrograms([program('quick', Infinity, true), program('slow', 1, false)], classes);
  expect(asked.join(' ')).toBe('quick quick quick quick slow quick quick');
  expect(rows.map(({ answers }) => answers.map((one) => one?.map(({ first }) => first) ?? null))).toEqual([
    [[3, 4], [5]],
    [[7], null],
  ]);
});
