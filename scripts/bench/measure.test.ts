import { expect, it } from 'vitest';
import { measure } from './measure.ts';

it('measure gives the answer with its cost', async () => {
  const { value, seconds, processorSeconds, peakBytes } = await measure(() => Promise.resolve('done'));
  expect(value).toBe('done');
  expect(seconds).toBeGreaterThanOrEqual(0);
  expect(processorSeconds).toBeGreaterThanOrEqual(0);
  expect(peakBytes).toBeGreaterThan(1e6);
});
