import { expect, it } from 'vitest';
import { parseSample, sourceOf, spanIn } from '../sample.fixture.ts';

const TEXT =
  'Title: Memorandum\n\nThe changes are shown by brackets and underlining in the attached copy.\n\nORAL POINTS\n\n(a) This would promote a desired solution.\n';
const codes = (source: Parameters<typeof parseSample>[0]): string[] =>
  parseSample(source).document.findings.map(({ code }) => code);

it('points out that the emphasis is lost', () => {
  expect(codes(TEXT)).toEqual(['lost-emphasis']);
});

it('does not where some survives in the part it stands in', () => {
  expect(codes(sourceOf(TEXT, { marks: [{ kind: 'italic', span: spanIn(TEXT, 'promote a desired') }] }))).toEqual([]);
  expect(codes(sourceOf(TEXT, { marks: [{ kind: 'italic', span: spanIn(TEXT, 'changes') }] }))).toEqual([
    'lost-emphasis',
  ]);
});
