import { expect, it } from 'vitest';
import { parseSample, sourceOf, spanIn } from '../sample.fixture.ts';

const TEXT =
  'Title: Memorandum\n\nThe changes are shown by brackets and underlining in the attached copy.\n\nORAL POINTS\n\n(a) This would promote a desired solution.\n';
const codes = (source: Parameters<typeof parseSample>[0]): string[] =>
  parseSample(source).document.findings.map(({ code }) => code);

it('points out that the emphasis is lost', () => {
  expect(codes(TEXT)).toEqual(['lost-emphasis']);
});

it.each([
  ['brackets and underlining', 'shown by underlining, but no underlining survives in this copy'],
  ['brackets and italics', 'shown by italics, but no italics survive in this copy'],
  [
    'underlining (in italics here)',
    'shown by underlining or italics, but neither underlining nor italics survive in this copy',
  ],
])('names what is lost: %s', (means, message) => {
  const { document } = parseSample(TEXT.replace('brackets and underlining', means));
  expect(document.findings.find(({ code }) => code === 'lost-emphasis')?.message).toContain(message);
});

it('does not where some survives in the part it stands in', () => {
  expect(codes(sourceOf(TEXT, { marks: [{ kind: 'italic', span: spanIn(TEXT, 'promote a desired') }] }))).toEqual([]);
  expect(codes(sourceOf(TEXT, { marks: [{ kind: 'italic', span: spanIn(TEXT, 'changes') }] }))).toEqual([
    'lost-emphasis',
  ]);
});
