import { describe, expect, it } from 'vitest';
import { inferSide, isSideLabel } from './side.ts';

describe('names of sides', () => {
  it.each([
    'German Side',
    'U.S.',
    'UK',
    'Japan:',
    'Foreign',
    'Treasury Department',
    'The United States',
    'Federal Republic of Germany',
    'SHAPE',
    'Turkish Participants',
    'Department of State',
    'Representatives of American oil companies',
    'Americans',
  ])('%s', (line) => {
    expect(isSideLabel(line)).toBe(true);
  });

  it.each([
    'The Secretary',
    'Mr. Murphy',
    'Senator Green',
    'Admiral Radford',
    'Embassy of Japan, Washington',
    'Arrangements',
  ])('%s is none', (line) => {
    expect(isSideLabel(line)).toBe(false);
  });
});

describe('sides inferred from what is said of a person', () => {
  const infer = (role: string, symbol = ''): unknown => {
    const text = `${role}${symbol}`;
    const side = inferSide(text, {
      roles: role === '' ? [] : [{ start: 0, end: role.length }],
      affiliation: null,
      officeSymbol: symbol === '' ? null : { start: role.length, end: text.length },
    });
    return side === null ? null : [side.side, side.evidence.rule];
  };

  it.each([
    ['Embassy of Japan', ['Japan', 'side-from-affiliation']],
    ['British Ambassador', ['United Kingdom', 'side-from-affiliation']],
    ['U.S. Ambassador to Morocco', ['United States', 'side-from-affiliation']],
    ['Ambassador to the U.S.', null],
    ['Country Officer for Portugal', null],
    ['Secretary of State', ['United States', 'side-from-known-office']],
    ['Office of Northeast Asian Affairs', ['United States', 'side-from-known-office']],
    ['Director of Chinese Affairs', null],
    ['American Affairs Bureau, Foreign Ministry', null],
    ['Head of MAAG–Japan', null],
    ['Chief of the Military Assistance Advisory Group in Vietnam', null],
    ['Ambassador', null],
  ])('%s', (role, side) => {
    expect(infer(role)).toEqual(side);
  });

  it('from the symbol of an office of the Department of State', () => {
    expect(infer('', 'FE')).toEqual(['United States', 'side-from-office-symbol']);
  });
});
