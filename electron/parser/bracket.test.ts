import { expect, it } from 'vitest';
import { findBrackets } from './bracket.ts';

it.each([
  ['not [conduce to a] promote', 'words'],
  ['made [sic] in', 'sic'],
  ['and [garble] the', 'garble'],
  ['was [illegible] to', 'garble'],
  ['He [Laughter] said', 'stage'],
  ['[Here follows discussion of Cyprus.]', 'omission'],
  ['[less than 1 line of source text not declassified]', 'withheld'],
  ['[name not declassified]', 'withheld'],
  ['[1 paragraph (3 lines) of source text not declassified]', 'withheld'],
  ['[Footnote in the source text.]', 'editorial'],
  ['[Enclosure]', 'editorial'],
  ['[See Attached List]', 'editorial'],
  ['[Page 285]', 'page'],
  ['report [12] that', 'note-ref'],
  ['the group [Binh Xuyen] was', 'words'],
])('%s holds %s', (text, kind) => {
  const [found] = findBrackets(text, { start: 0, end: text.length });
  expect(found?.kind).toBe(kind);
  expect(text.slice(found?.outer.start, found?.outer.end)).toMatch(/^\[.*\]$/);
});
