import { expect, it } from 'vitest';
import { LONGEST_STATEMENT, plainForm } from './plain-form.ts';

const plain = (text: string) => plainForm(text, { start: 0, end: text.length });

it('folds full-width forms, dashes and blanks', () => {
  expect(plain('１９５７年　６月〜７月—１').text).toBe('1957年 6月-7月-1');
});

it("leaves an editor's brackets out", () => {
  expect(plain('[Washington,] April 13').text).toBe('Washington, April 13');
  expect(plain('1[7] September 195[6]').text).toBe('17 September 1956');
});

it('keeps note numbers apart from figures', () => {
  expect(plain('14 June 1949 [1]').text).toBe('14 June 1949 ¶1¶');
  expect(plain('1956[12]').text).toBe('1956¶12¶');
});

it('leads back to the offsets of the text', () => {
  const text = 'On [April] 13, １９５４ he left';
  const form = plain(text);
  const at = form.text.indexOf('April');
  const { start, end } = form.spanOf(at, at + 'April 13, 1954'.length);
  expect(text.slice(start, end)).toBe('April] 13, １９５４');
});

it('looks at no more than a statement of a long line', () => {
  expect(plain('x'.repeat(10_000)).text).toHaveLength(LONGEST_STATEMENT);
});
