import { expect, it } from 'vitest';
import { withoutMarkers } from './without-markers.ts';

const TEXT = 'Letter [1] From Casey*2* To Menzies [3] and [4]';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const refs = ['[4]', '*2*', '[1]', '[3]'].map((words) => ({ span: at(words) }));

it('cuts the markers out of words, in whatever order they come, and no others', () => {
  expect(withoutMarkers(TEXT, at('Letter [1] From Casey*2* To Menzies [3]'), refs)).toBe(
    'Letter  From Casey To Menzies',
  );
  expect(withoutMarkers(TEXT, at('From Casey'), refs)).toBe('From Casey');
  expect(withoutMarkers(TEXT, at('*2*'), refs)).toBe('');
});
