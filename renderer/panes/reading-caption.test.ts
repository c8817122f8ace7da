import { describe, expect, it } from 'vitest';
import { readingCaption } from './reading-caption.ts';

const lost = { deleted: 2, inserted: 0, lostEmphasis: true };
const whole = { deleted: 2, inserted: 7, lostEmphasis: false };

describe('readingCaption', () => {
  it('says that a copy lost what marked its additions', () => {
    expect(readingCaption('marked', lost)).toBe(
      'This copy has lost the underlining that marked what was added; additions cannot be told from the prepared text. 2 passages are marked as struck.',
    );
    expect(readingCaption('prepared', lost)).toContain('additions still stand in the text');
  });

  it('counts what is marked', () => {
    expect(readingCaption('marked', whole)).toBe('2 passages are marked as struck, 7 as added.');
    expect(readingCaption('marked', { ...whole, deleted: 0 })).toBe('No passage is marked as struck, 7 as added.');
    expect(readingCaption('marked', { ...whole, deleted: 1, inserted: 0 })).toBe(
      'One passage is marked as struck, none as added.',
    );
  });

  it('says what prepared and delivered mean', () => {
    expect(readingCaption('prepared', whole)).toContain('what was added is left out');
    expect(readingCaption('delivered', whole)).toContain('what was struck is left out');
  });

  it('says so where nothing is marked', () => {
    expect(readingCaption('delivered', { deleted: 0, inserted: 0, lostEmphasis: false })).toBe(
      'No word of this copy is marked as struck or added.',
    );
  });
});
