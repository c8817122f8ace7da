import { expect, it } from 'vitest';
import { plainFileName } from './plain-file-name.ts';

it.each([
  ['Search "international solvents"', 'Search international solvents'],
  ['Search /sov(iet)?/ OR treat*', 'Search sov(iet) OR treat'],
  ['Search 歯舞群島', 'Search 歯舞群島'],
  ['...', 'Search'],
  ['nul', 'Search nul'],
])('makes a name of %s', (words, name) => {
  expect(plainFileName(words, 'Search')).toBe(name);
});
