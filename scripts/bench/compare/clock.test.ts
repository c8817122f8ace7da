import { expect, it } from 'vitest';
import { clocked } from './clock.ts';

it('clocked gives the answer with its time', async () => {
  const { value, ms } = await clocked(() => Promise.resolve('done'));
  expect(value).toBe('done');
  expect(ms).toBeGreaterThanOrEqual(0);
});
