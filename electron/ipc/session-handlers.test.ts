import { expect, it, vi } from 'vitest';
import { DEFAULT_SESSION } from '../../shared/ipc/channels.ts';
import { succeed } from '../../shared/model/result.ts';
import { sessionHandlers } from './session-handlers.ts';

const main = { kind: 'main' } as const;

it('loads what was kept', async () => {
  const file = { read: () => Promise.resolve(DEFAULT_SESSION), write: vi.fn() };
  const handlers = sessionHandlers({ file, applyTheme: vi.fn() });
  expect(await handlers['session:load']({}, main)).toEqual(succeed(DEFAULT_SESSION));
});

it('keeps the session and puts its theme in force', async () => {
  const write = vi.fn(() => Promise.resolve());
  const applyTheme = vi.fn();
  const handlers = sessionHandlers({ file: { read: vi.fn(), write }, applyTheme });
  const session = { ...DEFAULT_SESSION, theme: 'dark' as const };
  expect(await handlers['session:save']({ session }, main)).toEqual(succeed(null));
  expect(write).toHaveBeenCalledExactlyOnceWith(session);
  expect(applyTheme).toHaveBeenCalledExactlyOnceWith('dark');
});
