import { expect, it } from 'vitest';
import { cssString, pageFoot } from './page-foot.ts';

it('cites at the left and counts sheets at the right', () => {
  const css = pageFoot('Department of State, 661.941/9-755');
  expect(css).toMatch(/@bottom-left \{ content: "Department of State, 661\.941\/9-755";/);
  expect(css).toMatch(/@bottom-right \{ content: counter\(page\) ' \/ ' counter\(pages\);/);
});

it('lets no citation end its string', () => {
  expect(cssString('a"; } body { display: none')).toBe('"a\\22 ; } body { display: none"');
  expect(cssString('a\\b\nc')).toBe('"a\\5c b\\a c"');
  expect(cssString('日ソ共同宣言')).toBe('"日ソ共同宣言"');
});
