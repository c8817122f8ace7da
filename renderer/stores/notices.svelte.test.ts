import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NoticeStore } from './notices.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('lets a plain notice go by itself; a failure stays, told once, until it is put away', () => {
  const store = new NoticeStore(1000);
  store.tell('Saved as brief.pdf.');
  store.warn({ code: 'x', message: 'The printer did not answer.' });
  store.warn({ code: 'x', message: 'The printer did not answer.' });
  expect(store.notices.map((notice) => notice.tone)).toEqual(['plain', 'failure']);
  vi.advanceTimersByTime(5000);
  expect(store.notices.map((notice) => notice.text)).toEqual(['The printer did not answer.']);
  store.dismiss(store.notices[0]?.id ?? 0);
  expect(store.notices).toEqual([]);
});
