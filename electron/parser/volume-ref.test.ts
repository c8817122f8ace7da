import { expect, it } from 'vitest';
import { parseVolume } from './volume-ref.ts';

const read = (words: string) => {
  const volume = parseVolume(words, 0);
  return (
    volume && [
      words.slice(volume.span.start, volume.span.end),
      volume.pages && words.slice(volume.pages.start, volume.pages.end),
    ]
  );
};

it.each([
  [
    'Foreign Relations, 1952–1954, vol. XIV, Part 2, pp. 1 ff.',
    'Foreign Relations, 1952–1954, vol. XIV, Part 2',
    'pp. 1 ff.',
  ],
  ['Foreign Relations, 1951, vol. VI, page 33; parts', 'Foreign Relations, 1951, vol. VI', 'page 33'],
  ['Foreign Relations, 1942, China, p. 243, and', 'Foreign Relations, 1942, China', 'p. 243'],
  ['Foreign Relations, 1916, supp., p. 604.', 'Foreign Relations, 1916, supp.', 'p. 604'],
  ['Foreign Relations, 1955–1957, volume XIV.', 'Foreign Relations, 1955–1957, volume XIV', null],
  [
    'Foreign Relations, 1952–1954, vol. XIII, Part 2, pp. 2250, 2341, 2362, and 2370',
    'Foreign Relations, 1952–1954, vol. XIII, Part 2',
    'pp. 2250, 2341, 2362, and 2370',
  ],
  ['FRUS: 1955-1957, XXIII', 'FRUS: 1955-1957', null],
  ['volume VIII', 'volume VIII', null],
  ['Part 2, Documents 121', 'Part 2', null],
])('%s', (words, volume, pages) => {
  expect(read(words)).toEqual([volume, pages]);
});

it.each(['Foreign Relations Committee', 'volume of traffic', 'vol. 3', 'Partly'])('no volume: %s', (words) => {
  expect(parseVolume(words, 0)).toBeNull();
});
