import { expect, it } from 'vitest';
import { parseSample } from './sample.fixture.ts';

it('gives every kind of leaf its place', () => {
  const { document, words } = parseSample(
    'Title: Memorandum of Conversation\n\n(a) It is*1* late [Page 2] and cold.\n\nYear\tUnits\tCost\n\n[Attachment]\n\nIt was late.\n\n*1* Not printed.\n',
  );
  expect(document.leaves.map(({ role, span }) => [role, words(span)])).toEqual([
    ['field-label', 'Title:'],
    ['field-value', 'Memorandum of Conversation'],
    ['point-label', '(a)'],
    ['text', 'It is'],
    ['note-ref', '*1*'],
    ['text', 'late'],
    ['page-break', '[Page 2]'],
    ['text', 'and cold.'],
    ['table', 'Year\tUnits\tCost'],
    ['part-heading', '[Attachment]'],
    ['text', 'It was late.'],
    ['note-marker', '*1*'],
    ['note', 'Not printed.'],
  ]);
});
