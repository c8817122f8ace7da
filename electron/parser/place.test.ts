import { expect, it } from 'vitest';
import { commaPieces, isPlaceName, isRegion, isVenue, trimPlace } from './place.ts';

it.each([
  'Washington',
  'New York',
  'San Carlos de Bariloche',
  'Frankfurt am Main',
  'The Hague',
  'Dar es Salaam',
  'Port-au-Prince',
  'Washington?',
])('can be a place: %s', (words) => {
  expect(isPlaceName(words)).toBe(true);
});

it.each(['Memorandum of a Conversation', 'Mr. Tani', 'the Secretary', 'he left Washington', 'Washington 1956', ''])(
  'is no place: %s',
  (words) => {
    expect(isPlaceName(words)).toBe(false);
  },
);

it('tells houses from towns, and lands from towns', () => {
  expect(isVenue('Secretary Dulles’ Residence')).toBe(true);
  expect(isVenue('Washington')).toBe(false);
  expect(isRegion('Georgia')).toBe(true);
  expect(isRegion('Malaysia')).toBe(true);
  expect(isRegion('Vienna')).toBe(false);
});

it('splits at commas and trims brackets', () => {
  const text = ' [ Riverdale ,] New York, ';
  const pieces = commaPieces(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
  expect(pieces).toEqual(['Riverdale', 'New York']);
  const { start, end } = trimPlace(text, { start: 0, end: 14 });
  expect(text.slice(start, end)).toBe('Riverdale');
});
