import { describe, expect, it } from 'vitest';
import { openAhead } from './open-ahead.ts';

describe('openAhead', () => {
  it('gives results in order, with no more than the given number under way', async () => {
    let underWay = 0;
    let most = 0;
    const open = async (item: number): Promise<number> => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setTimeout(resolve, item % 3));
      underWay -= 1;
      return item * 2;
    };
    const results: number[] = [];
    for await (const result of openAhead([1, 2, 3, 4, 5, 6, 7, 8, 9], 3, open)) results.push(result);
    expect(results).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18]);
    expect(most).toBe(3);
  });

  it('gives nothing for nothing', async () => {
    const results: number[] = [];
    for await (const result of openAhead([], 3, () => Promise.resolve(1))) results.push(result);
    expect(results).toEqual([]);
  });
});
