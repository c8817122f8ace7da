import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SESSION, type Session } from '../../shared/ipc/channels.ts';
import { fail, succeed } from '../../shared/model/result.ts';
import { FakeApi } from './fake-api.ts';
import { SessionStore } from './session.svelte.ts';

const saved: Session = { ...DEFAULT_SESSION, theme: 'dark', query: 'Adenauer', documentId: 'd1' };

describe('SessionStore', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('finds what was saved, and writes changes once they pause', async () => {
    const api = new FakeApi({ 'session:load': () => succeed(saved), 'session:save': () => succeed(null) });
    const session = new SessionStore(api);
    await session.load();
    expect(session.current).toEqual(saved);
    session.update({ libraryWidth: 310 });
    session.update({ libraryWidth: 340, reading: 'delivered' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(api.calls.slice(1)).toEqual([
      { channel: 'session:save', request: { session: { ...saved, libraryWidth: 340, reading: 'delivered' } } },
    ]);
  });

  it('never writes over a session that it has not read', async () => {
    const api = new FakeApi({ 'session:load': () => succeed(saved), 'session:save': () => succeed(null) });
    const session = new SessionStore(api);
    session.update({ query: 'early' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(api.count('session:save')).toBe(0);
  });

  it('writes nothing where nothing changed', async () => {
    const api = new FakeApi({ 'session:load': () => succeed(saved) });
    const session = new SessionStore(api);
    await session.load();
    session.update({ panes: [...saved.panes], theme: 'dark' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(api.count('session:save')).toBe(0);
  });

  it('writes a pending change when the window closes', async () => {
    const api = new FakeApi({ 'session:load': () => succeed(saved), 'session:save': () => succeed(null) });
    const session = new SessionStore(api);
    await session.load();
    session.update({ theme: 'light' });
    await session.flush();
    await session.flush();
    expect(api.count('session:save')).toBe(1);
  });

  it('works on with the defaults where the session cannot be read', async () => {
    const session = new SessionStore(new FakeApi({ 'session:load': () => fail('bad', 'session.json is damaged.') }));
    await session.load();
    expect(session.current).toEqual(DEFAULT_SESSION);
    expect(session.failure?.message).toBe('session.json is damaged.');
  });
});
