import { expect, it } from 'vitest';
import { languageOf } from './language-of.ts';

it.each([
  ['日ソ共同宣言', 'ja'],
  ['アデナウアー方式', 'ja'],
  ['Aide-Mémoire', 'en'],
  ['', 'en'],
])('%s is %s', (words, language) => {
  expect(languageOf(words)).toBe(language);
});
