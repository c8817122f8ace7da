import { expect, it } from 'vitest';
import { findPageBreaks } from './page-break.ts';
import { spanIn } from './sample.fixture.ts';

it('finds the breaks that are written out and those that the format carried, in order', () => {
  const text = 'header [Page 1] body [Page 285]\nmore [Page xii] end [Page of notes]';
  const marks = findPageBreaks(text, 15, [{ at: 40, page: '286' }]);
  expect(marks).toEqual(
    [
      { span: spanIn(text, '[Page 285]'), page: '285' },
      { span: spanIn(text, '[Page xii]'), page: 'xii' },
      { span: { start: 40, end: 40 }, page: '286' },
    ].sort((a, b) => a.span.start - b.span.start),
  );
});
