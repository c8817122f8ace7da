import { expect, it } from 'vitest';
import { ftsTerms } from './fts-terms.ts';

it('ftsTerms writes words apart, and Japanese as pairs', () => {
  expect(ftsTerms('The U.S.-Japan Treaty，１９５６ 共同宣言')).toBe('the u s japan treaty 1956 共同 同宣 宣言 言');
});
