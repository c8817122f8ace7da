import { expect, it } from 'vitest';
import type { Header } from '../../shared/model/header.ts';
import type { Participant } from '../../shared/model/participant.ts';
import { nameOf } from './name-of.ts';

const called = (text: string, language: 'en' | 'ja', named = true): string => {
  const all = { start: 0, end: text.length };
  const person = { id: 'p1', name: named ? all : null, roles: named ? [] : [all], span: all } as unknown as Participant;
  return nameOf('p1', { participants: [person], header: { language } as Header }, text);
};

it('uses surnames for English names, and says the role of who has no name', () => {
  expect(called('John Foster Dulles', 'en')).toBe('Dulles');
  expect(called('John M. Allison, Jr.', 'en')).toBe('Allison');
  expect(called('The Secretary', 'en', false)).toBe('The Secretary');
  expect(called('谷 正之', 'ja')).toBe('谷 正之');
});
