import { expect, it } from 'vitest';
import { HONORIFIC, isConnectingWord, isInstitutionWord, isOfficeWord } from './title-words.ts';

it('knows offices, institutions and the words between them', () => {
  expect(['Secretary', 'Ambassador-designate', 'Gen.', 'd’Affaires', 'Director,'].map(isOfficeWord)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(['Embassy', 'Affairs', 'Dept.'].map(isInstitutionWord)).toEqual([true, true, true]);
  expect(['of', 'for', '&'].map(isConnectingWord)).toEqual([true, true, true]);
  expect(['Tani', 'Robertson', 'Spaak'].some((name) => isOfficeWord(name) || isInstitutionWord(name))).toBe(false);
});

it.each([
  ['Mr. Hart', 'Mr. '],
  ['His Excellency Rashid', 'His Excellency '],
  ['H.E. Midhet', 'H.E. '],
  ['The Honorable Peter', 'The Honorable '],
  ['M. Lucet', 'M. '],
  ['M.J.L. Greene', undefined],
  ['Murphy', undefined],
])('%s', (words, address) => {
  expect(HONORIFIC.exec(words)?.[0]).toBe(address);
});
