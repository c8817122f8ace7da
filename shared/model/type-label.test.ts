import { expect, it } from 'vitest';
import { typeLabel } from './type-label.ts';

it('names a type as a person does', () => {
  expect(typeLabel('memorandum-of-conversation')).toBe('Memorandum of conversation');
  expect(typeLabel('aide-memoire')).toBe('Aide-mémoire');
  expect(typeLabel('other')).toBe('Record');
  expect(typeLabel('joint-statement', 'ja')).toBe('共同声明');
});
