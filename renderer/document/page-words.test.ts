import { expect, it } from 'vitest';
import { pageWords } from './page-words.ts';

it.each([
  ['[Page 285]', 'page 285'],
  ['[page xi]', 'page xi'],
  ['[p. 12-13]', 'page 12-13'],
  ['----------', 'page break'],
  ['', 'page break'],
])('reads %j as %j', (sign, words) => expect(pageWords(sign)).toBe(words));
