import { expect, it } from 'vitest';
import { addPlace } from './add-place.ts';

it('adds a place in its order, and one that is there already not again', () => {
  const places = [
    { folder: 'a', path: 'x' },
    { folder: 'b', path: 'a' },
  ];
  expect(addPlace(places, { folder: 'a', path: 'b' }).map(({ folder, path }) => folder + path)).toEqual([
    'ab',
    'ax',
    'ba',
  ]);
  expect(addPlace(places, { folder: 'b', path: 'a' })).toBe(places);
});
