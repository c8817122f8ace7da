import { expect, it } from 'vitest';
import type { Block } from '../../shared/model/part.ts';
import { blockCount } from './block-count.ts';

const blocks = (...kinds: Block['kind'][]) => kinds.map((kind) => ({ kind }));

it('counts points and paragraphs, and nothing that is neither', () => {
  expect(blockCount(blocks('paragraph', 'paragraph', 'signature'))).toBe('2 paragraphs');
  expect(blockCount(blocks('point', 'paragraph', 'point', 'point'))).toBe('3 points · 1 paragraph');
  expect(blockCount(blocks('table'))).toBe('');
});
