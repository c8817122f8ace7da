import { expect, it } from 'vitest';
import { classificationInside, parseClassification } from './classification.ts';

const read = (text: string) =>
  parseClassification(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

it.each([
  ['Confidential.', ['Confidential']],
  ['Secret; Priority; Limit Distribution.', ['Secret', 'Priority', 'Limit Distribution']],
  ['Top Secret/Sensitive; Exclusively Eyes Only.', ['Top Secret', 'Sensitive', 'Exclusively Eyes Only']],
  ['No classification marking.', ['No classification marking']],
  ['Limited Official Use.', ['Limited Official Use']],
  ['Secret; Exdis.', ['Secret', 'Exdis']],
  ['Official Use Only; Niact.', ['Official Use Only', 'Niact']],
  ['Secret; Immediate; Nodis; Marigold.', ['Secret', 'Immediate', 'Nodis', 'Marigold']],
  ['Secret; Personal and Private.', ['Secret', 'Personal and Private']],
  ['For National Advisory Council Use Only.', ['For National Advisory Council Use Only']],
  [
    'Top Secret; [distribution indicator not declassified].',
    ['Top Secret', '[distribution indicator not declassified]'],
  ],
])('%s', (text, terms) => {
  expect(read(text)).toEqual(terms);
});

it.each([
  'Drafted by Merchant.',
  'Secret talks were held in Geneva.',
  'Secretary Dulles was present.',
  'Personal letters are attached.',
  '',
])('is another sentence: %s', (text) => {
  expect(read(text)).toEqual([]);
});

it('finds a classification that runs on from the file number', () => {
  const words = 'Central Files, POL 26 S VIET Top Secret; Emergency.';
  expect(words.slice(classificationInside(words) ?? 0)).toBe('Top Secret; Emergency.');
  expect(classificationInside('NSC Files, Secret File Series')).toBeNull();
});
