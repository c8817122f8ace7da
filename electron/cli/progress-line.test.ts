import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProgressLine } from './progress-line.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => vi.useRealTimers());

function line(isTerminal: boolean): { line: ProgressLine; shown: string[] } {
  const shown: string[] = [];
  const err = (text: string): Promise<void> => Promise.resolve(void shown.push(text));
  return { line: new ProgressLine({ err, isTerminal }), shown };
}

const progress = { phase: 'reading', done: 1_200, total: 11_034, current: 'a/b.txt', rate: 300.4 } as const;

describe('ProgressLine', () => {
  it('writes over itself on a terminal, and clears up', async () => {
    const { line: shownLine, shown } = line(true);
    shownLine.show(progress);
    shownLine.show({ ...progress, current: 'x'.repeat(200) });
    await shownLine.end();
    expect(shown[0]).toBe('\r\u001B[2Kreading 1,200 of 11,034 files, 300 a second: a/b.txt');
    expect(shown[1]?.length).toBeLessThan(90);
    expect(shown[2]).toBe('\r\u001B[2K');
  });

  it('writes a line now and then where there is no terminal', async () => {
    const { line: shownLine, shown } = line(false);
    for (let at = 0; at < 100; at += 1) {
      shownLine.show(progress);
      vi.advanceTimersByTime(100);
    }
    await shownLine.end();
    expect(shown).toEqual(['reading 1,200 of 11,034 files, 300 a second\n']);
  });

  it('says at once, and once, that the index is built anew', () => {
    const { line: shownLine, shown } = line(false);
    for (const done of [0, 10]) {
      shownLine.show({ phase: 'rebuilding', done, total: 11_034, current: null, rate: 0 });
    }
    expect(shown).toEqual(['index written by another version, building it anew: 0 of 11,034 records\n']);
  });
});
