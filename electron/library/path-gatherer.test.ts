import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PathGatherer } from './path-gatherer.ts';
import type { Place } from './rows.ts';

let delivered: (readonly Place[])[];
let gatherer: PathGatherer;
beforeEach(() => {
  vi.useFakeTimers();
  delivered = [];
  gatherer = new PathGatherer((places) => delivered.push(places), 200);
});
afterEach(() => vi.useRealTimers());

const place = (path: string, folder = 'f'): Place => ({ folder, path });

it('hands on what was heard within a moment together, each path once', () => {
  for (const path of ['a', 'b', 'a', 'a']) gatherer.hear(place(path));
  vi.advanceTimersByTime(201);
  expect(delivered).toEqual([[place('b'), place('a')]]);
  vi.advanceTimersByTime(10_000);
  expect(delivered).toHaveLength(1);
});

it('waits for a file that is still written, and does not let the others wait for it', () => {
  gatherer.hear(place('rests'));
  for (let at = 0; at < 10; at += 1) {
    gatherer.hear(place('grows'));
    vi.advanceTimersByTime(100);
  }
  expect(delivered).toEqual([[place('rests')]]);
  vi.advanceTimersByTime(201);
  expect(delivered).toEqual([[place('rests')], [place('grows')]]);
});

it('forgets a source folder', () => {
  gatherer.hear(place('a', 'f'));
  gatherer.hear(place('a', 'g'));
  gatherer.forget('f');
  vi.advanceTimersByTime(1_000);
  expect(delivered).toEqual([[place('a', 'g')]]);
  gatherer.hear(place('a', 'g'));
  gatherer.forget();
  vi.advanceTimersByTime(1_000);
  expect(delivered).toHaveLength(1);
});
