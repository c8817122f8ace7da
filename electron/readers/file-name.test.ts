import { expect, it } from 'vitest';
import { fileName } from './file-name.ts';

it.each([
  ['/home/me/papers/talks.txt', 'talks.txt'],
  ['C:\\papers\\talks.txt', 'talks.txt'],
  ['talks.txt', 'talks.txt'],
])('%s', (path, name) => {
  expect(fileName(path)).toBe(name);
});
