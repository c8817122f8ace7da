import { expect, it } from 'vitest';
import { TypeAhead } from './type-ahead.ts';

const titles = ['Aide-Memoire', 'Memorandum', 'Minutes', 'Memorandum of Conversation', '日ソ共同宣言'];

it('finds a title by its first letters, and keeps the row while they agree', () => {
  const ahead = new TypeAhead();
  expect(ahead.find('M', titles, 0, 0)).toBe(1);
  expect(ahead.find('i', titles, 1, 100)).toBe(2);
  expect(ahead.find('x', titles, 2, 200)).toBeNull();
});

it('steps through the rows of one letter, and wraps round', () => {
  const ahead = new TypeAhead();
  expect(ahead.find('m', titles, 1, 0)).toBe(2);
  expect(ahead.find('m', titles, 2, 100)).toBe(3);
  expect(ahead.find('m', titles, 3, 200)).toBe(1);
});

it('begins a new word after a pause', () => {
  const ahead = new TypeAhead();
  ahead.find('m', titles, -1, 0);
  expect(ahead.typing(500)).toBe(true);
  expect(ahead.typing(2000)).toBe(false);
  expect(ahead.find('日', titles, 1, 2000)).toBe(4);
});
