import { expect, it } from 'vitest';
import { typingTable } from './bench-typing.ts';

it('tells how long each number of letters took, long words together', () => {
  const typed = [
    { query: 't', milliseconds: 40 },
    { query: 'a', milliseconds: 60 },
    { query: 'treaty', milliseconds: 20 },
    { query: 'treaties', milliseconds: 30 },
  ];
  const lines = typingTable(2, typed).split('\n');
  expect(lines[0]).toMatch(/2 words typed/);
  expect(lines[2]?.split('|').map((cell) => cell.trim())).toEqual(['', '1 letter', '2', '40', '60', '60', '']);
  expect(
    lines
      .at(-1)
      ?.split('|')
      .map((cell) => cell.trim()),
  ).toEqual(['', '6 and more letters', '2', '20', '30', '30', '']);
});
