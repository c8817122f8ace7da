import { describe, expect, it } from 'vitest';
import { openAhead } from './open-ahead.ts';

const LIGHT = { items: 3, weight: 100, weigh: () => 1 };

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
    for await (const result of openAhead([1, 2, 3, 4, 5, 6, 7, 8, 9], { ...LIGHT, open })) results.push(result);
    expect(results).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18]);
    expect(most).toBe(3);
  });

  it('opens nothing beside what is heavy, and that one however heavy it is', async () => {
    const log: string[] = [];
    const open = (item: number): Promise<number> => {
      log.push(`open ${item}`);
      return Promise.resolve(item);
    };
    const options = { items: 3, weight: 10, weigh: (item: number) => item, open };
    for await (const result of openAhead([1, 20, 3, 4, 30], options)) log.push(`take ${result}`);
    expect(log.join(', ')).toBe('open 1, take 1, open 20, take 20, open 3, open 4, take 3, take 4, open 30, take 30');
  });

  it('gives nothing for nothing', async () => {
    const results: number[] = [];
    for await (const result of openAhead([], { ...LIGHT, open: () => Promise.resolve(1) })) results.push(result);
    expect(results).toEqual([]);
  });
});
