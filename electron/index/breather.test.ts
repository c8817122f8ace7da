import { describe, expect, it } from 'vitest';
import { breather } from './breather.ts';

function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('breather', () => {
  it('gives others a turn after a stretch of work', async () => {
    const breathe = breather(undefined);
    let turn = false;
    setImmediate(() => (turn = true));
    work(20);
    await breathe();
    expect(turn).toBe(true);
  });

  it('ends work that is no longer wanted, before its turn and after', async () => {
    await expect(breather(AbortSignal.abort(new Error('typed on')))()).rejects.toThrow('typed on');
    const stop = new AbortController();
    const breathe = breather(stop.signal);
    work(20);
    setImmediate(() => stop.abort(new Error('typed on')));
    await expect(breathe()).rejects.toThrow('typed on');
  });
});
